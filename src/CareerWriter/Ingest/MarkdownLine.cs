namespace CareerWriter.Ingest;

/// <summary>How a line is read further.</summary>
internal enum LineForm
{
    /// <summary>Inline markup is parsed.</summary>
    Inline,

    /// <summary>Taken as it is.</summary>
    Literal,

    /// <summary>A piece of HTML, one or more whole lines.</summary>
    Html,

    /// <summary>A row of a table: inline markup is parsed cell by cell.</summary>
    Row,
}

/// <summary>A line of Markdown with what it is.</summary>
/// <param name="Form">How it is read further.</param>
/// <param name="Place">What it is and where it stands.</param>
/// <param name="Content">Its text behind indentation and markers.</param>
internal readonly record struct MarkdownLine(LineForm Form, LinePlace Place, string Content)
{
    /// <summary>The cells of a row.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Index of <see cref="Content"/> in the source text, for HTML.</summary>
    public int Offset { get; init; }
}
