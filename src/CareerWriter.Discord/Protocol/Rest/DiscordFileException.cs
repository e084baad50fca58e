namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Why a file's bytes cannot be had.</summary>
internal enum DiscordFileFault
{
    /// <summary>Its address is not one of Discord's.</summary>
    NotHeld,

    /// <summary>More bytes than allowed.</summary>
    TooLarge,

    /// <summary>The address has run out, or the file was deleted.</summary>
    Gone,

    /// <summary>A page came in place of the file.</summary>
    Page,

    /// <summary>An answer led to another place.</summary>
    Redirected,

    /// <summary>Other than the size that Discord names.</summary>
    Incomplete,
}

/// <summary>A file's bytes cannot be had.</summary>
/// <param name="file">The file.</param>
/// <param name="fault">Why.</param>
internal sealed class DiscordFileException(DiscordAttachmentId file, DiscordFileFault fault) : Exception($"{file}: {fault}")
{
    /// <summary>Why.</summary>
    public DiscordFileFault Fault { get; } = fault;
}
