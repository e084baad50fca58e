namespace CareerWriter.Posting;

/// <summary>What a line of a posting is.</summary>
internal enum LineKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A list item.</summary>
    Item,

    /// <summary>Running text.</summary>
    Text,
}

/// <summary>One line of a posting, without its marks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, white space folded.</param>
/// <param name="Level">Rank of a heading (lower is higher); indentation of anything else.</param>
/// <param name="Mark">What marked it (<c>#</c>, <c>■</c>, <c>-</c>), or empty: headings of one level and mark are siblings.</param>
/// <param name="AfterGap">Whether a blank line or a new block came before it.</param>
internal sealed record PostingLine(LineKind Kind, string Text, int Level = 0, string Mark = "", bool AfterGap = false)
{
    /// <summary>Rank of a heading made from a field of structured data: above all others.</summary>
    public const int FieldLevel = 0;

    /// <summary>Rank of a line in bold.</summary>
    public const int BoldLevel = 7;

    /// <summary>Rank of a line with an ornament or in brackets.</summary>
    public const int OrnamentLevel = 8;

    /// <summary>Rank of a bare line that is a known heading.</summary>
    public const int BareLevel = 9;

    /// <summary>A heading for a part of structured data.</summary>
    public static PostingLine Field(SectionKind kind) =>
        new(LineKind.Heading, PostingHeadings.NameOf(kind), FieldLevel, "field", AfterGap: true);
}
