using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>The signs and words before a figure: money, ranges, and how exact it is.</summary>
internal static class QuantityWords
{
    private static readonly (string Word, QuantityQualifier Qualifier)[] Prefixes =
        [("최소한", QuantityQualifier.AtLeast), ("최소", QuantityQualifier.AtLeast), ("적어도", QuantityQualifier.AtLeast), ("최대", QuantityQualifier.AtMost),
         ("대략", QuantityQualifier.About), ("약", QuantityQualifier.About), ("거의", QuantityQualifier.About), (">=", QuantityQualifier.AtLeast), ("≥", QuantityQualifier.AtLeast),
         ("<=", QuantityQualifier.AtMost), ("≤", QuantityQualifier.AtMost), ("≒", QuantityQualifier.About), (">", QuantityQualifier.Over), ("<", QuantityQualifier.Under)];

    private static readonly string[] Rates =
        ["초당", "분당", "시간당", "일평균", "월평균", "연평균", "평균", "하루", "일일", "매일", "매주", "매월", "매달", "매년", "분기", "반기", "주당", "월", "연간", "연", "일", "주"];

    private static readonly SearchValues<char> PrefixEnds = SearchValues.Create([.. Prefixes.Select(p => p.Word[^1])]);

    private static readonly SearchValues<char> RateEnds = SearchValues.Create([.. Rates.Select(r => r[^1])]);

    /// <summary>Measures that are often written before their figure (TPS 500).</summary>
    private static readonly string[] Measures = ["TPS", "QPS", "RPS", "DAU", "WAU", "MAU", "PV", "UV", "CCU", "IOPS"];

    /// <summary>Whether the sign stands for money before a number.</summary>
    public static bool IsCurrencySign(char c) => c is '$' or '₩' or '￦' or '€';

    /// <summary>The measure that stands right before an index, or null.</summary>
    public static string? UnitBefore(string text, int at)
    {
        var head = text.AsSpan(0, at);
        return head is [.., ' '] ? Array.Find(Measures, m => EndsWithWord(text.AsSpan(0, at - 1), m)) : null;
    }

    /// <summary>The index behind 여 (10여 명), or the index itself.</summary>
    public static int SkipYeo(string text, int at) => at + 1 < text.Length && text[at] == '여' && (text[at + 1] == ' ' || Units.Match(text.AsSpan(at + 1), spaced: false) is not null) ? at + 1 : at;

    /// <summary>The index behind a range sign with its spaces, or the index itself.</summary>
    public static int RangeSignEnd(string text, int at)
    {
        var sign = at;
        while (sign < text.Length && text[sign] == ' ')
        {
            sign++;
        }

        if (sign >= text.Length)
        {
            return at;
        }

        var tight = text[sign] is '-' or '–' && sign == at;
        if (!tight && text[sign] is not ('~' or '∼' or '〜' or '～'))
        {
            return at;
        }

        var end = sign + 1;
        while (end < text.Length && text[end] == ' ' && !tight)
        {
            end++;
        }

        return end;
    }

    /// <summary>Takes in the qualifiers before a figure: 약, 최소, ≥; a rate such as 하루 may stand between.</summary>
    public static void ReadPrefixes(string text, Figure figure, int from)
    {
        var at = figure.Start;
        while (true)
        {
            var head = text.AsSpan(from, at - from).TrimEnd(" (");
            var gap = text.AsSpan(from + head.Length, at - from - head.Length);
            if (gap.Contains('('))
            {
                return;
            }

            if (FindPrefix(head) is { } prefix)
            {
                at = from + head.Length - prefix.Word.Length;
                figure.Start = at;
                figure.Qualifier ??= prefix.Qualifier;
            }
            else if (FindRate(head) is { } rate)
            {
                at = from + head.Length - rate.Length;
            }
            else
            {
                return;
            }
        }
    }

    private static (string Word, QuantityQualifier Qualifier)? FindPrefix(ReadOnlySpan<char> head)
    {
        if (head.IsEmpty || !PrefixEnds.Contains(head[^1]))
        {
            return null;
        }

        foreach (var prefix in Prefixes)
        {
            if (EndsWithWord(head, prefix.Word) && !(prefix.Word is ">" && head.Length > 1 && head[^2] is '-' or '='))
            {
                return prefix;
            }
        }

        return null;
    }

    private static string? FindRate(ReadOnlySpan<char> head)
    {
        if (head.IsEmpty || !RateEnds.Contains(head[^1]))
        {
            return null;
        }

        foreach (var rate in Rates)
        {
            if (EndsWithWord(head, rate))
            {
                return rate;
            }
        }

        return null;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> head, string word) =>
        head.EndsWith(word, StringComparison.Ordinal)
        && (!Hangul.IsSyllable(word[0]) || head.Length == word.Length || !Hangul.IsSyllable(head[^(word.Length + 1)]));
}
