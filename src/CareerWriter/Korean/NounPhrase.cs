using System.Text;

namespace CareerWriter.Korean;

/// <summary>Opens nominal chains inside a phrase: <c>캐시 전략 최적화로</c> → <c>캐시 전략을 최적화해</c>, <c>잔액 조회 후</c> → <c>잔액을 조회한 후</c>, <c>X를 이용한 Y</c> → <c>X를 이용해 Y</c>.</summary>
internal static class NounPhrase
{
    private static readonly string[] Means = ["이용한", "활용한", "사용한"];

    /// <summary>Verbs before which 로 says what something became, not by what means: 단계 배포로 변경.</summary>
    private static readonly string[] Becoming = ["변경", "전환", "교체", "대체", "이전", "개편", "통일", "바꾸", "바꿔", "바꿨", "옮"];

    /// <summary>The phrase with its chains opened; words it cannot read stay as they are.</summary>
    public static string Open(string phrase)
    {
        if (phrase.Length == 0)
        {
            return phrase;
        }

        var words = JoinActs(phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var output = new StringBuilder();
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (i > start && TryOpen(words, start, i, out var opened, out var used))
            {
                Append(output, opened);
                i += used - 1;
                start = i + 1;
            }
            else if (i > 0 && Array.IndexOf(Means, word) >= 0 && Particles.EndOf(words[i - 1]) == WordEnd.Object && i < words.Length - 1)
            {
                Append(output, string.Join(' ', [.. words[start..i], word[..^1] + "해"]));
                start = i + 1;
            }
            else if (EndsPhrase(word))
            {
                Append(output, string.Join(' ', words[start..(i + 1)]));
                start = i + 1;
            }
        }

        if (start < words.Length)
        {
            Append(output, string.Join(' ', words[start..]));
        }

        return output.ToString();
    }

    /// <summary>Whether the act at <paramref name="at"/> with its bare object before it can be opened.</summary>
    private static bool TryOpen(string[] words, int start, int at, out string opened, out int used)
    {
        (opened, used) = ("", 1);
        var (act, ending) = Match(words[at], at + 1 < words.Length ? words[at + 1] : "");
        if (act is null || Particles.EndOf(words[at - 1]) != WordEnd.Bare || words[at - 1].EndsWith(',')
            || act.Valence != Valence.Object || (act.Class == VerbalNounClass.Weak && ending != " 후")
            || (at - start == 1 && words[start].Length < 2))
        {
            return false;
        }

        var verb = new Predicate(act.Stem);
        (var joined, used) = ending switch
        {
            "로" => (verb.So, 1),
            "통해" => (verb.So, 2),
            " 후" => (verb.Done + " " + words[at + 1], 2),
            "하" => (words[at], 1),
            _ => ("", 0),
        };
        if (used == 0)
        {
            return false;
        }

        opened = Josa.Attach(string.Join(' ', words[start..at]), "을/를") + " " + joined;
        return true;
    }

    private static (VerbalNoun? Act, string Ending) Match(string word, string next)
    {
        if (next is "후" or "후," && VerbalNouns.Find(word) is { } before)
        {
            return (before, " 후");
        }

        if ((next is "통해" or "통하여") && word[^1] is '을' or '를' && VerbalNouns.Find(word.AsSpan(0, word.Length - 1)) is { } means)
        {
            return (means, "통해");
        }

        foreach (var ending in (ReadOnlySpan<string>)["하여", "해", "하고", "하며"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && VerbalNouns.Find(word.AsSpan(0, word.Length - ending.Length)) is { Class: VerbalNounClass.Strong } done)
            {
                return (done, "하");
            }
        }

        foreach (var ending in (ReadOnlySpan<string>)["으로", "로"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && VerbalNouns.Find(word.AsSpan(0, word.Length - ending.Length)) is { Class: VerbalNounClass.Strong } cause && next.Length > 0 && !next.StartsWith('인') && !next.StartsWith('의') && !Becoming.Any(b => next.StartsWith(b, StringComparison.Ordinal)))
            {
                return (cause, "로");
            }
        }

        return (null, "");
    }

    /// <summary>선언 및 구현하여 → 선언하고 구현하여; 협의 후 after a particle → 협의한 후.</summary>
    private static string[] JoinActs(string[] words)
    {
        for (var i = 1; i < words.Length - 1; i++)
        {
            var act = VerbalNouns.Find(words[i]);
            if (act is not null && words[i + 1] == "및" && i + 2 < words.Length && words[i + 2].Length > 3
                && VerbalNouns.Find(words[i + 2].AsSpan(0, 2)) is not null && words[i + 2][2] is '하' or '해')
            {
                words[i] = new Predicate(act.Stem).And;
                return [.. words[..(i + 1)], .. words[(i + 2)..]];
            }

            if (act is not null && words[i + 1] is "후" or "후," && Particles.EndOf(words[i - 1]) is WordEnd.Object or WordEnd.Adverbial)
            {
                words[i] = new Predicate(act.Stem).Done;
            }
        }

        return words;
    }

    private static bool EndsPhrase(string word) =>
        Particles.EndOf(word) is WordEnd.Object or WordEnd.Adverbial or WordEnd.Subject or WordEnd.Adnominal;

    private static void Append(StringBuilder output, string part)
    {
        if (output.Length > 0)
        {
            output.Append(' ');
        }

        output.Append(part);
    }
}
