namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Why a file's bytes cannot be had.</summary>
internal enum SlackFileFault
{
    /// <summary>Slack does not hold them: the file is on another service, or its address is not Slack's.</summary>
    NotHeld,

    /// <summary>More bytes than allowed.</summary>
    TooLarge,

    /// <summary>The bot may not read it: a scope is missing, or it is not in the conversation. Slack answers with a page to sign in.</summary>
    NotAllowed,

    /// <summary>It was deleted.</summary>
    Gone,

    /// <summary>It is older than what the workspace's plan shows.</summary>
    Hidden,

    /// <summary>An answer led to a place that is not followed, or too often to others.</summary>
    Redirected,

    /// <summary>Other than the size that Slack names.</summary>
    Incomplete,
}

/// <summary>A file's bytes cannot be had.</summary>
/// <param name="file">The file.</param>
/// <param name="fault">Why.</param>
internal sealed class SlackFileException(SlackFileId file, SlackFileFault fault) : Exception($"{file}: {fault}")
{
    /// <summary>Why.</summary>
    public SlackFileFault Fault { get; } = fault;
}
