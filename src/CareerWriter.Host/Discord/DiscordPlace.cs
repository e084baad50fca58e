using CareerWriter.Discord.Protocol;

namespace CareerWriter.Host.Discord;

/// <summary>Where a message is, as it is kept: <c>channel/message</c>.</summary>
/// <param name="Channel">The channel or thread.</param>
/// <param name="Message">The message.</param>
internal readonly record struct DiscordPlace(DiscordChannelId Channel, DiscordMessageId Message)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static DiscordPlace? Read(string? reference) =>
        reference?.Split('/') is [var channel, var message] && DiscordSnowflake.TryRead(channel, out var place) && DiscordSnowflake.TryRead(message, out var id)
            ? new(new(place), new(id))
            : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Channel}/{Message}";
}
