using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>A text of a block.</summary>
/// <param name="Text">The text, in composed form.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PlainText), "plain_text")]
[JsonDerivedType(typeof(Mrkdwn), "mrkdwn")]
internal abstract record SlackTextObject(string Text);

/// <summary>Text in which nothing is a command.</summary>
internal sealed record PlainText(string Text) : SlackTextObject(Text);

/// <summary>Text in Slack's own markup. Text of others must have gone through <see cref="SlackText.Escape"/>.</summary>
internal sealed record Mrkdwn(string Text) : SlackTextObject(Text);
