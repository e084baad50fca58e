namespace CareerWriter.Host.Documents;

/// <summary>Settings of PDF reading: section <c>Pdf</c>.</summary>
public sealed class PdfOptions
{
    /// <summary>The program that extracts text: a name that is looked for in <c>PATH</c>, or a path.</summary>
    public string Program { get; init; } = "pdftotext";

    /// <summary>How long it may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Address space that it may take, in bytes; held by <c>prlimit</c> where that exists (Linux).</summary>
    public long MemoryBytes { get; init; } = 1024L * 1024 * 1024;
}
