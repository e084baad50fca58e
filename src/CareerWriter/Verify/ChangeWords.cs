using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>Words that state a change (<c>changes.tsv</c>).</summary>
internal static class ChangeWords
{
    private static readonly FrozenDictionary<string, string> Directions =
        TabSeparated.Rows("Verify/changes.tsv", 2)
            .SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Direction: r[0])))
            .ToFrozenDictionary(w => w.Word, w => w.Direction, StringComparer.Ordinal);

    /// <summary>Whether the stem states a change.</summary>
    public static bool IsChange(string stem) => Directions.ContainsKey(stem);

    /// <summary>1 when the first change behind the index goes up, -1 when it goes down, 0 when there is none or it does not say.</summary>
    public static int DirectionAfter(IReadOnlyList<Word> words, int index)
    {
        foreach (var word in words)
        {
            if (word.Start >= index && Directions.TryGetValue(word.Stem, out var direction))
            {
                return direction switch { "up" => 1, "down" => -1, _ => 0 };
            }
        }

        return 0;
    }
}
