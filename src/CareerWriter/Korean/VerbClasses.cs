using System.Collections.Frozen;

namespace CareerWriter.Korean;

/// <summary>What a stem is where its form does not tell (<c>verb-classes.tsv</c>).</summary>
internal static class VerbClasses
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Rows =
        TabSeparated.Rows("Korean/verb-classes.tsv", 2)
            .ToFrozenDictionary(r => r[0], r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Whether a stem, the end of its word, is an adjective; 않 is what the verb before it is.</summary>
    /// <param name="stem">The stem.</param>
    /// <param name="head">What stands before its word.</param>
    public static bool IsAdjective(string stem, string head)
    {
        if (stem is "않" or "못하" && head.EndsWith('지'))
        {
            return IsAdjective(head[(head.LastIndexOf(' ') + 1)..^1], string.Empty);
        }

        return stem.EndsWith('하')
            ? stem.Length > 1 && EndsWithListed(stem.AsSpan(0, stem.Length - 1), "adjective-ha", whole: stem.Length < 4)
            : EndsWithListed(stem, "adjective", whole: true) || (Hangul.Final(stem[^1]) == 'ㅂ' && stem[^1] is not ('눕' or '깁' or '뽑' or '잡' or '입' or '접' or '씹' or '집' or '꼽' or '업' or '굽' or '줍' or '돕'));
    }

    /// <summary>Whether a word in 이 is the stem of a verb (줄이) rather than a noun with 이다.</summary>
    public static bool IsVerbInI(string word) => EndsWithListed(word, "verb-i", whole: word.Length < 3);

    /// <summary>Whether a word in 이 is a noun (깊이).</summary>
    public static bool IsNounInI(string word) => Rows["noun-i"].Contains(word) || (word.Length > 1 && Hangul.Final(word[^2]) == '\0');

    /// <summary>The stem that an open syllable before ㅂ니다 or ㄴ다 stands for: with its ㄹ where it has lost one. The longer listed stem decides.</summary>
    public static string WithLostRieul(string open)
    {
        var closed = open[..^1] + Hangul.WithFinal(open[^1], 'ㄹ');
        return LongestListed(closed, "rieul") > LongestListed(open, "open") ? closed : open;
    }

    private static bool EndsWithListed(ReadOnlySpan<char> word, string kind, bool whole) =>
        LongestListed(word, kind) is var length && (whole ? length == word.Length : length > 0);

    /// <summary>The length of the longest listed stem that the word ends in, or 0.</summary>
    private static int LongestListed(ReadOnlySpan<char> word, string kind)
    {
        var rows = Rows[kind].GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < word.Length; start++)
        {
            if (rows.Contains(word[start..]))
            {
                return word.Length - start;
            }
        }

        return 0;
    }
}
