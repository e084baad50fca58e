using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>Particles and endings that come off a Korean word.</summary>
internal static class Endings
{
    private static readonly FrozenSet<string> Josa = Read("josa");
    private static readonly FrozenSet<string> Verbal = Read("verb");
    private static readonly int LongestJosa = Josa.Max(j => j.Length);

    /// <summary>How a noun becomes a verb: what stands between the noun and the ending, with the syllables that may follow.</summary>
    private static readonly FrozenDictionary<char, string> Verbalisers = new Dictionary<char, string>
    {
        ['하'] = "고며면지기게도는던여였려러자거네요듯서야세더나므다시셨실신",
        ['했'] = "습고으던지다는기을어네더음",
        ['해'] = "서야도왔온오요내낸냈줬주준볼보본가갔간낼졌지진질놓둔두",
        ['한'] = "다데지채뒤후",
        ['할'] = "수지때만것뿐",
        ['함'] = "으을에과이은",
        ['합'] = "니",
        ['되'] = "고며면지기게도는던어었려자거네더나므다",
        ['됐'] = "습고으던지다는기을어네더음",
        ['돼'] = "서야도왔온있",
        ['된'] = "다데지채뒤후",
        ['될'] = "수지때만것뿐",
        ['됨'] = "으을에과이은",
        ['됩'] = "니",
        ['시'] = "키킨켜켰킬킴킵",
        ['받'] = "고으며은을음지기는아았습던게도",
    }.ToFrozenDictionary();

    /// <summary>Whether the text is a chain of verb endings, or the beginning of one that goes on.</summary>
    public static bool IsVerbal(ReadOnlySpan<char> text) => text.IsEmpty || Verbal.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>Whether the text is a particle.</summary>
    public static bool IsJosa(ReadOnlySpan<char> text) => Josa.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);

    /// <summary>The length of the noun in a word that ends in a particle; the whole length when it does not.</summary>
    public static int WithoutJosa(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(LongestJosa, word.Length - 1); length > 0; length--)
        {
            var root = word.Length - length;
            var josa = word[root..];
            if (IsJosa(josa) && (root > 1 || IsSafeAfterOneSyllable(josa)))
            {
                return root;
            }
        }

        return word.Length;
    }

    /// <summary>The length of the noun in a word that is a noun with 하다, 되다 or 시키다; 0 when it is none.</summary>
    public static int WithoutVerbaliser(ReadOnlySpan<char> word)
    {
        for (var at = word.Length - 1; at >= 1; at--)
        {
            if (!Verbalisers.TryGetValue(word[at], out var followers))
            {
                continue;
            }

            var last = at == word.Length - 1;
            if (last ? at > 1 && word[at] != '시' : followers.Contains(word[at + 1], StringComparison.Ordinal) && (at > 1 || word.Length - at > 1))
            {
                return at;
            }
        }

        return 0;
    }

    private static bool IsSafeAfterOneSyllable(ReadOnlySpan<char> josa) =>
        josa is "을" or "를" or "에" or "에서" or "에서는" or "에는" or "으로" or "들" or "들을" or "들이" or "들은" or "들의";

    private static FrozenSet<string> Read(string kind) =>
        TabSeparated.Rows("Verify/endings.tsv", 2)
            .Where(r => string.Equals(r[0], kind, StringComparison.Ordinal))
            .SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.Ordinal);
}
