using System.Collections.Frozen;

namespace CareerWriter.Posting;

/// <summary>Nouns that name an action, as duties end in them (<c>duty-nouns.tsv</c>).</summary>
internal static class DutyWords
{
    private static readonly FrozenSet<string> Nouns = Load();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The action noun that a text ends in (API 설계 및 <b>개발</b>), or null.</summary>
    public static string? ActionAtEnd(string text)
    {
        var words = text.AsSpan().TrimEnd(". ");
        var last = words[(words.LastIndexOf(' ') + 1)..];
        for (var length = Math.Min(5, last.Length); length >= 2; length--)
        {
            if (Lookup.Contains(last[^length..]))
            {
                return last[^length..].ToString();
            }
        }

        return null;
    }

    /// <summary>Whether a text ends in an action noun.</summary>
    public static bool EndsInAction(string text) => ActionAtEnd(text) is not null;

    /// <summary>Whether a word is an action noun, to which 하다 can be added.</summary>
    public static bool IsAction(string word) => Nouns.Contains(word);

    private static FrozenSet<string> Load()
    {
        using var stream = typeof(DutyWords).Assembly.GetManifestResourceStream("Posting/duty-nouns.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split('\t'))
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
