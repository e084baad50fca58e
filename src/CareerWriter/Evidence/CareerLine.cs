using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>The form in which a line of a career stands.</summary>
internal enum LineForm
{
    /// <summary>A real heading.</summary>
    Heading,

    /// <summary>A short bold or bracketed line that works as a heading.</summary>
    Title,

    /// <summary>A line of a paragraph.</summary>
    Text,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>A table row.</summary>
    Row,

    /// <summary>A rule between parts.</summary>
    Rule,

    /// <summary>A badge: an image that stands for the technology it is named after.</summary>
    Badge,
}

/// <summary>One line of meaning: a block, or several when a sentence runs over soft line breaks.</summary>
/// <param name="Form">Its form.</param>
/// <param name="Level">Heading level from 1, or list depth from 0.</param>
/// <param name="Text">Its text.</param>
/// <param name="Pieces">The blocks it was joined from.</param>
internal sealed record CareerLine(LineForm Form, int Level, string Text, IReadOnlyList<Block> Pieces)
{
    /// <summary>The period in it, or null.</summary>
    public Period? Period { get; init; }

    /// <summary>Its label, or null.</summary>
    public Label? Label { get; init; }

    /// <summary>Whether lines of its own follow: deeper list items, or for a heading any content before the next of its level.</summary>
    public bool HasChildren { get; init; }

    /// <summary>Whether it is bold as a whole.</summary>
    public bool IsBold => Pieces[0].IsBold;

    /// <summary>Whether it works as a heading.</summary>
    public bool IsHeadingLike => Form is LineForm.Heading or LineForm.Title;

    /// <summary>Where it stands.</summary>
    public SourceSpan Source => Pieces[0].Source;

    /// <summary>The cells of a table row.</summary>
    public IReadOnlyList<string> Cells => Pieces[0].Cells;
}
