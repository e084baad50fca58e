namespace CareerWriter.Ingest;

/// <summary>The format a file was read as.</summary>
public enum SourceFormat
{
    /// <summary>Markdown, with or without HTML inside it.</summary>
    Markdown,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>Word (<c>.docx</c>).</summary>
    Docx,

    /// <summary>PDF, as text that the host extracted.</summary>
    Pdf,

    /// <summary>한글 (<c>.hwpx</c>).</summary>
    Hwpx,

    /// <summary>Plain text.</summary>
    Text,
}

/// <summary>One file as text blocks, each with the place it stands at.</summary>
/// <param name="Name">File name; a file of an archive is <c>export.zip/name.md</c>; equal names get <c> (2)</c>.</param>
/// <param name="Format">What the file was read as.</param>
/// <param name="Text">The source text that lines refer to: NFC, LF, without a byte order mark.</param>
/// <param name="Blocks">The blocks in reading order.</param>
/// <param name="Notices">What the reader of the file noticed: unreadable, truncated, dead images.</param>
public sealed record CareerDocument(
    string Name,
    SourceFormat Format,
    string Text,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Notice> Notices);
