using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Host.Slack;

/// <summary>Where a message is, as it is kept: <c>channel/message</c>.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Ts">The message.</param>
internal readonly record struct SlackPlace(SlackChannelId Channel, SlackTimestamp Ts)
{
    /// <summary>Where a message was posted.</summary>
    public static SlackPlace Of(SlackPosted posted) => new(posted.Channel, posted.Ts);

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static SlackPlace? Read(string? reference) => reference?.Split('/') is [var channel, var ts] ? new(new(channel), new(ts)) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Channel}/{Ts}";
}
