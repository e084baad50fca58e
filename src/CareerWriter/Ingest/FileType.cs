namespace CareerWriter.Ingest;

/// <summary>What a file is by its first bytes and its name.</summary>
public enum FileType
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>Word.</summary>
    Docx,

    /// <summary>한글, the open format.</summary>
    Hwpx,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A zip of documents.</summary>
    Archive,

    /// <summary>Word 97 (<c>.doc</c>).</summary>
    OldWord,

    /// <summary>한글 5 (<c>.hwp</c>).</summary>
    OldHwp,

    /// <summary>Another office file: slides, sheets, Pages, RTF, OpenDocument.</summary>
    OtherOffice,

    /// <summary>An image.</summary>
    Image,

    /// <summary>Something else.</summary>
    Unknown,
}
