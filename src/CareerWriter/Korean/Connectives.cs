using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Words at the head of a sentence that tie it to the one before (<c>connectives.tsv</c>).</summary>
public static partial class Connectives
{
    /// <summary>What is left of a sentence must say something.</summary>
    private const int ShortestSentence = 6;

    private static readonly (string Words, bool CanGo)[] Leads =
        [.. TabSeparated.Rows("Korean/connectives.tsv", 2).Select(r => (r[0], r[1] == "drop")).OrderByDescending(l => l.Item1.Length)];

    /// <summary>The connective that leads the sentence (그 결과, 이에), or null.</summary>
    public static string? LeadOf(string sentence) => Lead(sentence)?.Words;

    /// <summary>
    /// The sentence without its leading connective, so that it can stand after its antecedent was deleted; the same string when it has none, or null when it
    /// cannot stand without the sentence before it.
    /// </summary>
    public static string? WithoutLead(string sentence)
    {
        if (Lead(sentence) is not { } lead)
        {
            return PointsBack(sentence) ? null : sentence;
        }

        var rest = AfterLead(sentence, lead.Words);
        return lead.CanGo && rest.Length >= ShortestSentence && !PointsBack(rest) ? WithoutLead(rest) : null;
    }

    /// <summary>The sentence with a connective at its head, in the place of the one it has; an empty one takes that away.</summary>
    public static string WithLead(string sentence, string lead)
    {
        var rest = Lead(sentence) is { CanGo: true } old ? AfterLead(sentence, old.Words) : sentence;
        return lead.Length == 0 ? rest : $"{lead} {rest}";
    }

    /// <summary>Whether the sentence, apart from its leading connective, speaks of something that only an earlier sentence names (이를, 이러한 구조, 그중 9건, 남은 2개).</summary>
    public static bool PointsBack(string sentence)
    {
        if (Lead(sentence) is { } lead)
        {
            return !lead.CanGo || PointsBack(AfterLead(sentence, lead.Words));
        }

        return Demonstrative().IsMatch(sentence) || (Pronoun().Match(sentence) is { Success: true } pronoun && !HasEarlierClause(sentence.AsSpan(0, pronoun.Index)));
    }

    private static (string Words, bool CanGo)? Lead(string sentence)
    {
        foreach (var lead in Leads)
        {
            if (sentence.Length > lead.Words.Length && sentence.StartsWith(lead.Words, StringComparison.Ordinal) && sentence[lead.Words.Length] is ' ' or ',' && !IsOtherWord(sentence, lead.Words))
            {
                return lead;
            }
        }

        return null;
    }

    /// <summary>이후 행사부터, 또 다른, 당시 개발자: the word belongs to the noun behind it.</summary>
    private static bool IsOtherWord(string sentence, string lead)
    {
        var rest = sentence.AsSpan(lead.Length).TrimStart(" ,");
        return lead is "또" && rest.StartsWith("다른", StringComparison.Ordinal);
    }

    private static string AfterLead(string sentence, string lead) => sentence[lead.Length..].TrimStart(' ', ',');

    /// <summary>Whether what the pronoun stands for can be in the same sentence.</summary>
    private static bool HasEarlierClause(ReadOnlySpan<char> before) => EarlierClause().IsMatch(before);

    [GeneratedRegex("^(?:(?:이|그|이런|그런|이러한|그러한|이 같은|이와 같은|앞선|위|해당|이들|그들) (?=[가-힣A-Za-z])|이것|그것|이는 |이를 |이로 |이로부터|여기|거기|그중|남은 [0-9두세네둘]|나머지|둘 다|두 가지 모두|모두 )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Demonstrative();

    [GeneratedRegex("(?<= )(?:이를|이것[을이은도]|그것[을이은도]|이러한|그러한|이와 같은|이 같은|이 (?:문제|방식|구조|경험|과정|표|규칙|결과|방법|작업)[을를이가은는로에으과와의도]*)(?= )", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Pronoun();

    [GeneratedRegex("(?:고|며|서|지만|는데|은데|으나|[가-힣]해|여|,)[, ]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EarlierClause();
}
