namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>Something that was about to be sent breaks a limit of Slack: a fault of the code that made it.</summary>
/// <param name="at">The part (<c>blocks[2].text</c>).</param>
internal sealed class SlackLimitException(string at) : Exception($"{at} breaks a limit of Slack")
{
    /// <summary>The part.</summary>
    public string At { get; } = at;
}
