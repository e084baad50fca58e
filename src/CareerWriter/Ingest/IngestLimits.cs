namespace CareerWriter.Ingest;

/// <summary>Caps on what people send. A real career file is a few thousand characters; each cap leaves room for a hundred of them.</summary>
public static class IngestLimits
{
    /// <summary>Largest file in bytes: chat platforms let people send more, but text of this size is no career.</summary>
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Most bytes that an archive (or a docx, hwpx) may unpack to, all entries together.</summary>
    public const long UnpackedBytes = 50L * 1024 * 1024;

    /// <summary>Highest unpacked : packed ratio of one entry of more than a megabyte; XML of office files stays below 40.</summary>
    public const int UnpackRatio = 200;

    /// <summary>Most entries of an archive that are looked at.</summary>
    public const int ArchiveEntries = 500;

    /// <summary>Archives may stand in an archive this deep: Notion wraps large exports in one more zip.</summary>
    public const int ArchiveDepth = 1;

    /// <summary>Most characters of a document's text; a hundred times a long career.</summary>
    public const int Characters = 500_000;

    /// <summary>A longer line is cut at white space before inline markup is parsed: parsers are at their worst in one long line.</summary>
    public const int LineCharacters = 4_000;

    /// <summary>Deepest list level; deeper items stay at it.</summary>
    public const int ListDepth = 12;

    /// <summary>Most unclosed brackets in a line that is still parsed for inline markup.</summary>
    public const int OpenBrackets = 12;

    /// <summary>Most markup characters in a line that is still parsed for inline markup.</summary>
    public const int MarkupCharacters = 400;

    /// <summary>Most cells of a table row.</summary>
    public const int Cells = 40;

    /// <summary>Most dead images that are named one by one.</summary>
    public const int DeadImages = 20;
}
