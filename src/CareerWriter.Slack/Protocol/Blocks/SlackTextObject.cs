using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>A text of a block.</summary>
/// <param name="Text">The text, in composed form.</param>
internal abstract record SlackTextObject(string Text)
{
    /// <summary>How it is read; a property, since the kind must be written also where only one is possible.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Type { get; }
}

/// <summary>Text in which nothing is a command.</summary>
internal sealed record PlainText(string Text) : SlackTextObject(Text)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Type => "plain_text";
}

/// <summary>Text in Slack's own markup. Text of others must have gone through <see cref="SlackText.Escape"/>.</summary>
internal sealed record Mrkdwn(string Text) : SlackTextObject(Text)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Type => "mrkdwn";
}
