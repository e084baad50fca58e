using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>A block of a message or view. The newest kinds are left out: one that a workspace does not know refuses the whole message.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SectionBlock), "section")]
[JsonDerivedType(typeof(HeaderBlock), "header")]
[JsonDerivedType(typeof(ContextBlock), "context")]
[JsonDerivedType(typeof(ActionsBlock), "actions")]
[JsonDerivedType(typeof(DividerBlock), "divider")]
[JsonDerivedType(typeof(MarkdownBlock), "markdown")]
[JsonDerivedType(typeof(RichTextBlock), "rich_text")]
[JsonDerivedType(typeof(InputBlock), "input")]
internal abstract record SlackBlock
{
    /// <summary>Its id, unique in the message or view; null lets Slack choose.</summary>
    public string? BlockId { get; init; }
}

/// <summary>Text, with an element beside it.</summary>
internal sealed record SectionBlock : SlackBlock
{
    /// <summary>The text.</summary>
    public SlackTextObject? Text { get; init; }

    /// <summary>Short texts in two columns.</summary>
    public IReadOnlyList<SlackTextObject>? Fields { get; init; }

    /// <summary>What stands beside it.</summary>
    public SlackElement? Accessory { get; init; }

    /// <summary>Whether a long text is shown whole in place of a link to the rest.</summary>
    public bool? Expand { get; init; }
}

/// <summary>A heading; plain text.</summary>
/// <param name="Text">The heading.</param>
internal sealed record HeaderBlock(PlainText Text) : SlackBlock;

/// <summary>Small print.</summary>
/// <param name="Elements">Its texts.</param>
internal sealed record ContextBlock(IReadOnlyList<SlackTextObject> Elements) : SlackBlock;

/// <summary>Buttons and choices in a row.</summary>
/// <param name="Elements">The elements; each has an action id of its own.</param>
internal sealed record ActionsBlock(IReadOnlyList<SlackElement> Elements) : SlackBlock;

/// <summary>A line.</summary>
internal sealed record DividerBlock : SlackBlock;

/// <summary>Standard Markdown, shown as several blocks. Mentions still work in it: neutralise text of others.</summary>
/// <param name="Text">The Markdown.</param>
internal sealed record MarkdownBlock(string Text) : SlackBlock;

/// <summary>Text with styles, where nothing is ever read as a command: the safest way to show text of others.</summary>
/// <param name="Elements">Its parts.</param>
internal sealed record RichTextBlock(IReadOnlyList<RichTextPart> Elements) : SlackBlock;

/// <summary>A question of a modal.</summary>
/// <param name="Label">What is asked.</param>
/// <param name="Element">How it is answered.</param>
internal sealed record InputBlock(PlainText Label, SlackElement Element) : SlackBlock
{
    /// <summary>A line below it.</summary>
    public PlainText? Hint { get; init; }

    /// <summary>Whether it may stay empty.</summary>
    public bool Optional { get; init; }
}
