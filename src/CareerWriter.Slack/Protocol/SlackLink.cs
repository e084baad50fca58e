namespace CareerWriter.Slack.Protocol;

/// <summary>Addresses of messages for people.</summary>
internal static class SlackLink
{
    /// <summary>The address of a message; null without that of the workspace.</summary>
    /// <param name="workspace">Address of the workspace, or null.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="ts">The message.</param>
    public static Uri? To(string? workspace, SlackChannelId channel, SlackTimestamp ts) => Uri.TryCreate(workspace, UriKind.Absolute, out var address)
        ? new Uri(address, $"archives/{channel}/p{ts.Value.Replace(".", "", StringComparison.Ordinal)}")
        : null;
}
