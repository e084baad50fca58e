using System.Text.RegularExpressions;

namespace CareerWriter.Ingest;

/// <summary>The documents in a zip, a Notion export above all. Notion puts 32 hex digits behind every name and wraps large exports in one more zip.</summary>
internal static partial class Archive
{
    /// <summary>The documents of an archive, named <c>export.zip/page.md</c>, and the names of everything else in it.</summary>
    /// <exception cref="UnreadableFileException">It is broken, too large, or holds no document.</exception>
    public static (IReadOnlyList<UploadedFile> Documents, IReadOnlySet<string> OtherNames) Open(UploadedFile file)
    {
        List<UploadedFile> documents = [];
        HashSet<string> others = new(StringComparer.OrdinalIgnoreCase);
        Add(file.Name, file.Bytes, IngestLimits.ArchiveDepth, documents, others);
        return documents.Count > 0 ? (documents, others)
            : throw new UnreadableFileException(Unreadable.NoDocuments);
    }

    /// <summary>The name of an entry as people know it: percent codes decoded, Notion's suffix stripped, no folders that lead out.</summary>
    public static string Name(string entry)
    {
        var parts = Uri.UnescapeDataString(entry).Split('/', '\\').Where(p => p.Length > 0 && p is not ("." or ".."));
        return string.Join('/', parts.Select(p => FileNames.Display(NotionSuffix().Replace(p, ""))));
    }

    private static void Add(string archive, ReadOnlyMemory<byte> bytes, int depth, List<UploadedFile> documents, HashSet<string> others)
    {
        using var zip = new SafeZip(bytes);
        foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0 && !IsSystemFile(e.FullName)))
        {
            others.Add(FileNames.Last(entry.FullName));
            var extension = Path.GetExtension(entry.Name).ToLowerInvariant();
            if (extension is ".zip" && depth > 0)
            {
                Add(archive, zip.Read(entry), depth - 1, documents, others);
            }
            else if (extension is ".md" or ".markdown" or ".html" or ".htm" or ".csv" or ".txt" or ".docx" or ".hwpx" or ".pdf" or ".doc" or ".hwp"
                && !IsCopyOfDatabase(entry.Name, zip))
            {
                documents.Add(new UploadedFile($"{archive}/{Name(entry.FullName)}", zip.Read(entry)));
            }
        }
    }

    /// <summary>Notion writes each database twice: the view, and all rows as <c>…_all.csv</c>.</summary>
    private static bool IsCopyOfDatabase(string name, SafeZip zip) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("_all.csv", StringComparison.OrdinalIgnoreCase)
        && zip.Entries.Any(e => string.Equals(e.Name, name[..^4] + "_all.csv", StringComparison.OrdinalIgnoreCase));

    private static bool IsSystemFile(string path) =>
        path.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(path) is ['.', ..] or "Thumbs.db";

    [GeneratedRegex(@"[ _-]?[0-9a-f]{32}(?=(?:_all)?(?:\.[A-Za-z0-9]+)?$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NotionSuffix();
}
