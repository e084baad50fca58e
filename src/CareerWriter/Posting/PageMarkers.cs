using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>Knows the words by which a page shows what it is (<c>page-markers.tsv</c>).</summary>
internal static class PageMarkers
{
    private static readonly FrozenDictionary<string, string[]> Words = Load();

    private static readonly FrozenSet<string> Sites = Words["site"].ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordSieve Walls = WordSieve.Of(Words["wall"]);

    private static readonly WordSieve Closed = WordSieve.Of(Words["closed"]);

    private static readonly WordSieve Ended = WordSieve.Of(Words["ended"]);

    private static readonly FrozenSet<string> EndedLines = Words["ended"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a text asks to sign in or to prove to be human.</summary>
    public static bool SaysWall(string text) => Walls.Passes(text);

    /// <summary>Whether a text says that the posting is over.</summary>
    public static bool SaysClosed(string text) => Closed.Passes(text) || (Ended.Passes(text) && HasEndedLine(text));

    /// <summary>A button that says 접수마감 ends a posting; the same words above a day name the day.</summary>
    private static bool HasEndedLine(string text)
    {
        var lines = text.Split('\n');
        return lines.Where((line, i) => EndedLines.Contains(line.Trim()) && (i + 1 == lines.Length || !lines[i + 1].Any(char.IsAsciiDigit))).Any();
    }

    /// <summary>Whether a page says that scripts must fill it.</summary>
    public static bool NeedsScripts(string text) => Words["app"].Any(words => text.Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether so many words of the list in a text speak of a job.</summary>
    public static bool HasSignals(string text, int atLeast) =>
        Words["signal"].Where(words => text.Contains(words, StringComparison.OrdinalIgnoreCase)).Take(atLeast).Count() == atLeast;

    /// <summary>Whether a name is that of a recruiting site.</summary>
    public static bool IsSite(string name) => Sites.Contains(name.Trim().ToLowerInvariant());

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
