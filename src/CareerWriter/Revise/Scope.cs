namespace CareerWriter.Revise;

/// <summary>
/// A part of an answer (contracts, "understand"). Paragraphs and sentences are 1-based; negative counts from the end; a sentence without a paragraph
/// counts through the whole text; a heading is no paragraph.
/// </summary>
public sealed record Scope
{
    /// <summary>The paragraph, or null.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The sentence, within <see cref="Paragraph"/> when that is set, or null.</summary>
    public int? Sentence { get; init; }

    /// <summary>Words that stand in the part, or null.</summary>
    public string? Quote { get; init; }

    /// <summary>Whether it is the heading.</summary>
    public bool Heading { get; init; }

    /// <summary>Whether it is everything that the request does not name elsewhere.</summary>
    public bool Rest { get; init; }
}
