using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>A place where a clause ends inside a sentence.</summary>
/// <param name="End">Index behind the first clause's last word and its comma.</param>
/// <param name="WordStart">Index of that word.</param>
/// <param name="Stem">The word without its ending: a past one with its ㅆ, else the stem.</param>
/// <param name="IsPast">Whether the stem is past.</param>
/// <param name="Lead">The connective that says at the head of a sentence of its own what the ending said, or empty.</param>
internal readonly record struct ClauseBreak(int End, int WordStart, string Stem, bool IsPast, string Lead)
{
    private static readonly string[] NoBreak = ["않고", "말고", "가지고", "갖고", "앞두고", "두고", "놓고", "라고", "다고", "자고", "냐고", "하려고", "려고", "으려고", "무릅쓰고", "불구하고", "제외하고", "통틀고", "데리고", "비롯하고", "포함하고", "못하고"];

    private static readonly string[] Nouns = ["회고", "보고", "권고", "예고", "충고", "기고", "제고", "퇴고", "숙고", "투고", "저장고", "냉장고", "항고", "문고", "비고", "과고", "상고"];

    /// <summary>What follows when the word before it is an auxiliary of it: 하고 있는, 붙이고 나서, 하고 싶은.</summary>
    private static readonly string[] Auxiliaries = ["있", "싶", "나서", "나니", "난", "말", "계", "도 "];

    /// <summary>The break at a word, or null when no clause ends there that could stand alone.</summary>
    public static ClauseBreak? At(string sentence, int start, int end, string before)
    {
        var bare = sentence[start..end].TrimEnd(',');
        var comma = sentence[end - 1] == ',';
        if (bare.Length < 2 || !Hangul.IsSyllable(bare[^1]) || StartsWithAny(sentence.AsSpan(end).TrimStart(), Auxiliaries))
        {
            return null;
        }

        return And(bare, comma) is { } and ? Make(and.Stem, and.Past, string.Empty)
            : But(bare, comma) is { } but ? Make(but.Stem, but.Past, but.Lead)
            : Because(bare, before) is { } because ? Make(because, true, "그래서")
            : null;

        ClauseBreak Make(string stem, bool past, string lead) => new(end, start, stem, past, lead);
    }

    private static (string Stem, bool Past)? And(string bare, bool comma)
    {
        if (bare.EndsWith('고') && Particles.EndOf(bare) == WordEnd.Adverbial && (comma || !EndsWithAny(bare, NoBreak)) && !EndsWithAny(bare, ["라고", "다고", "자고", "냐고", "려고", "않고", "말고"]) && !Nouns.Contains(bare))
        {
            return OfStem(bare[..^1]);
        }

        if (bare.EndsWith("으며", StringComparison.Ordinal) && bare.Length > 2 && Hangul.Final(bare[^3]) == 'ㅆ')
        {
            return (bare[..^2], true);
        }

        return comma && bare.EndsWith('며') && bare.Length > 2 && bare[^2] is not ('면' or '으') ? OfStem(bare[..^1]) : null;
    }

    private static (string Stem, bool Past, string Lead)? But(string bare, bool comma)
    {
        if (bare.Length > 2 && (bare.EndsWith("지만", StringComparison.Ordinal) || bare.EndsWith("으나", StringComparison.Ordinal)) && Hangul.Final(bare[^3]) == 'ㅆ')
        {
            return (bare[..^2], true, "하지만");
        }

        if (bare.Length > 2 && bare.EndsWith("는데", StringComparison.Ordinal) && Hangul.Final(bare[^3]) == 'ㅆ')
        {
            return (bare[..^2], true, "그런데");
        }

        return comma && bare == "다른데" ? ("다르", false, "그런데") : null;
    }

    /// <summary>있어, 많아서, 해야 해서: a state that is the reason. The stem of its past, or null.</summary>
    private static string? Because(string bare, string before)
    {
        var joined = bare.EndsWith('서') && bare.Length > 2 ? bare[..^1] : bare;
        if (!Hangul.IsSyllable(joined[^1]) || Hangul.HasFinal(joined[^1]) || before.Length == 0)
        {
            return null;
        }

        if (joined == "해")
        {
            return before.EndsWith('야') ? "했" : null;
        }

        if (joined == "있어" && (before.EndsWith('에') || before.EndsWith('고')))
        {
            return null;
        }

        var past = joined[..^1] + Hangul.WithFinal(joined[^1], 'ㅆ');
        if (joined is "있어" or "없어")
        {
            return past;
        }

        return Hangul.Vowel(joined[^1]) is 'ㅏ' or 'ㅓ' or 'ㅕ' or 'ㅝ' or 'ㅐ' && EndingReader.TryRead(past + "다", out _, out var predicate) && !predicate.IsCopula && VerbClasses.IsAdjective(predicate.Stem, before) && Particles.EndOf(before) == WordEnd.Subject
            ? past
            : null;
    }

    private static (string Stem, bool Past) OfStem(string stem) =>
        Hangul.Final(stem[^1]) == 'ㅆ' && stem[^1] != '있' ? (stem, true) : (stem, false);

    private static bool EndsWithAny(string word, string[] endings) => Array.Exists(endings, e => word.EndsWith(e, StringComparison.Ordinal));

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] heads)
    {
        foreach (var head in heads)
        {
            if (text.StartsWith(head, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
