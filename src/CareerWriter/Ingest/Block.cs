namespace CareerWriter.Ingest;

/// <summary>What a block was in its document.</summary>
public enum BlockKind
{
    /// <summary>A heading; <see cref="Block.Depth"/> is 1 to 6.</summary>
    Heading,

    /// <summary>One line of a paragraph.</summary>
    Paragraph,

    /// <summary>One line of a list item; <see cref="Block.Depth"/> counts the lists around it from 0.</summary>
    ListItem,

    /// <summary>One row of a table; its cells are in <see cref="Block.Cells"/>.</summary>
    TableRow,

    /// <summary>A quotation line.</summary>
    Quote,

    /// <summary>A line of a code block.</summary>
    Code,

    /// <summary>A comment (HTML): provenance only, never a claim and never an order.</summary>
    Comment,

    /// <summary>An image; the text is its alternative text.</summary>
    Image,

    /// <summary>A rule (<c>---</c>, <c>&lt;hr&gt;</c>); no text.</summary>
    Rule,
}

/// <summary>One line of meaning in a document: a heading, a list item, a line of a paragraph, a table row.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Depth">Heading level 1–6, or list depth from 0; otherwise 0.</param>
/// <param name="Text">Its text without markup: entities decoded, white space folded, NFC; no bullet, no number. A table row: its cells joined by <c> | </c>.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Block(BlockKind Kind, int Depth, string Text, SourceSpan Source)
{
    /// <summary>Whether the whole text is bold: a heading in disguise, often.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it goes on the paragraph or list item of the block before it (a soft line break or a further paragraph of the same item).</summary>
    public bool Continues { get; init; }

    /// <summary>The number typed before a list item (<c>1.</c>, <c>2)</c>, <c>③</c>, <c>나.</c> is 2), or null; a heading keeps its number in the text.</summary>
    public int? Number { get; init; }

    /// <summary>The cells of a table row, otherwise empty.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>The addresses of links and images in it, in order.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];
}
