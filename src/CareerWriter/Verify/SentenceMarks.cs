using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>The words that tell what a sentence does (<c>sentence-marks.tsv</c>).</summary>
internal static class SentenceMarks
{
    private static readonly FrozenDictionary<string, string[]> Rows =
        TabSeparated.Rows("Verify/sentence-marks.tsv", 2).ToFrozenDictionary(
            r => r[0],
            r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Sets =
        Rows.ToFrozenDictionary(r => r.Key, r => r.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a sentence ends in one of the marks of a kind.</summary>
    /// <param name="compactEnd">The end of the sentence without white space and closing marks.</param>
    /// <param name="kind">The kind.</param>
    public static bool Ends(string compactEnd, string kind) => Rows[kind].Any(e => compactEnd.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether the word is one of the marks of a kind, by its stem or as written.</summary>
    public static bool Is(in Word word, string kind)
    {
        var marks = Sets[kind];
        return marks.Contains(word.Stem) || marks.Contains(word.Text);
    }
}
