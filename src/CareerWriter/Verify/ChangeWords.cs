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

    /// <summary>1 when the words go up, -1 when they go down, 0 when they say neither or both.</summary>
    public static int DirectionOf(IEnumerable<Word> words)
    {
        var up = false;
        var down = false;
        foreach (var word in words)
        {
            var direction = Directions.GetValueOrDefault(word.Stem);
            up |= direction is "up";
            down |= direction is "down";
        }

        return up == down ? 0 : up ? 1 : -1;
    }
}
