using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>A part of a rich text.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextSection), "rich_text_section")]
[JsonDerivedType(typeof(RichTextPreformatted), "rich_text_preformatted")]
[JsonDerivedType(typeof(RichTextQuote), "rich_text_quote")]
[JsonDerivedType(typeof(RichTextList), "rich_text_list")]
internal abstract record RichTextPart;

/// <summary>Running text; line breaks are written in it.</summary>
/// <param name="Elements">Its pieces.</param>
internal sealed record RichTextSection(IReadOnlyList<RichTextPiece> Elements) : RichTextPart;

/// <summary>Text in letters of equal width.</summary>
/// <param name="Elements">Its pieces, without styles.</param>
internal sealed record RichTextPreformatted(IReadOnlyList<RichTextPiece> Elements) : RichTextPart;

/// <summary>A quotation.</summary>
/// <param name="Elements">Its pieces.</param>
internal sealed record RichTextQuote(IReadOnlyList<RichTextPiece> Elements) : RichTextPart;

/// <summary>A list.</summary>
/// <param name="Style"><c>bullet</c> or <c>ordered</c>.</param>
/// <param name="Elements">Its items.</param>
internal sealed record RichTextList(string Style, IReadOnlyList<RichTextPart> Elements) : RichTextPart;

/// <summary>A piece of a line.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(RichTextRun), "text")]
[JsonDerivedType(typeof(RichTextUser), "user")]
internal abstract record RichTextPiece;

/// <summary>Text in one style; literal, never escaped.</summary>
/// <param name="Text">At least one character.</param>
/// <param name="Style">Its style, or null.</param>
internal sealed record RichTextRun(string Text, RichTextStyle? Style = null) : RichTextPiece;

/// <summary>A mention.</summary>
/// <param name="UserId">Who.</param>
internal sealed record RichTextUser(SlackUserId UserId) : RichTextPiece;

/// <summary>How text looks; right beside Korean letters too, where the marks of <c>mrkdwn</c> are not.</summary>
internal sealed record RichTextStyle
{
    /// <summary>Bold.</summary>
    public bool? Bold { get; init; }

    /// <summary>Italic.</summary>
    public bool? Italic { get; init; }

    /// <summary>Struck out.</summary>
    public bool? Strike { get; init; }

    /// <summary>As code.</summary>
    public bool? Code { get; init; }
}
