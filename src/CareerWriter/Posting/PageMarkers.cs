using System.Collections.Frozen;

namespace CareerWriter.Posting;

/// <summary>Knows the words by which a page shows what it is (<c>page-markers.tsv</c>).</summary>
internal static class PageMarkers
{
    private static readonly FrozenDictionary<string, string[]> Words = Load();

    private static readonly FrozenSet<string> Sites = Words["site"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text asks to sign in or to prove to be human.</summary>
    public static bool SaysWall(string text) => Count("wall", text) > 0;

    /// <summary>Whether a text says that the posting is over.</summary>
    public static bool SaysClosed(string text) => Count("closed", text) > 0;

    /// <summary>Whether a page says that scripts must fill it.</summary>
    public static bool NeedsScripts(string text) => Count("app", text) > 0;

    /// <summary>How many words in a text speak of a job.</summary>
    public static int Signals(string text) => Count("signal", text);

    /// <summary>Whether a name is that of a recruiting site.</summary>
    public static bool IsSite(string name) => Sites.Contains(name.Trim().ToLowerInvariant());

    private static int Count(string kind, string text) =>
        Words[kind].Count(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, string[]> Load()
    {
        using var stream = typeof(PageMarkers).Assembly.GetManifestResourceStream("Posting/page-markers.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], cells => cells[1].Trim(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
