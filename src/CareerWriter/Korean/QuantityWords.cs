namespace CareerWriter.Korean;

/// <summary>The words around a figure that say how exact it is.</summary>
internal static class QuantityWords
{
    private static readonly (string Word, QuantityQualifier Qualifier)[] Prefixes =
        [("최소한", QuantityQualifier.AtLeast), ("최소", QuantityQualifier.AtLeast), ("적어도", QuantityQualifier.AtLeast), ("최대", QuantityQualifier.AtMost),
         ("대략", QuantityQualifier.About), ("약", QuantityQualifier.About), ("거의", QuantityQualifier.About), (">=", QuantityQualifier.AtLeast), ("≥", QuantityQualifier.AtLeast),
         ("<=", QuantityQualifier.AtMost), ("≤", QuantityQualifier.AtMost), ("≒", QuantityQualifier.About), (">", QuantityQualifier.Over), ("<", QuantityQualifier.Under)];

    private static readonly string[] Rates =
        ["초당", "분당", "시간당", "일평균", "월평균", "연평균", "평균", "하루", "일일", "매일", "매월", "월", "연간", "연", "일", "주"];

    private static readonly (string Word, QuantityQualifier Qualifier)[] Suffixes =
        [("이상", QuantityQualifier.AtLeast), ("이하", QuantityQualifier.AtMost), ("이내", QuantityQualifier.AtMost), ("미만", QuantityQualifier.Under), ("초과", QuantityQualifier.Over),
         ("내외", QuantityQualifier.About), ("정도", QuantityQualifier.About), ("가량", QuantityQualifier.About), ("쯤", QuantityQualifier.About), ("남짓", QuantityQualifier.About),
         ("안팎", QuantityQualifier.About), ("가까이", QuantityQualifier.About), ("전후", QuantityQualifier.About), ("안에", QuantityQualifier.AtMost), ("여", QuantityQualifier.About), ("내", QuantityQualifier.AtMost)];

    /// <summary>Measures that are often written before their figure (TPS 500).</summary>
    private static readonly string[] Measures = ["TPS", "QPS", "RPS", "DAU", "MAU", "IOPS"];

    private static readonly string[] OverVerbs = ["넘는", "넘던", "넘게", "넘었", "넘어", "넘긴", "넘을", "넘겼", "초과하", "초과했", "웃도", "웃돌", "상회하"];

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

    /// <summary>The qualifier word right behind an index (with one space at most) and its end; length 0 when there is none.</summary>
    public static (int Length, QuantityQualifier Qualifier) Suffix(string text, int at)
    {
        var space = at < text.Length && text[at] == ' ' ? 1 : 0;
        var rest = text.AsSpan(at + space);
        foreach (var (word, qualifier) in Suffixes)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal) && IsWord(rest[word.Length..], word))
            {
                return (space + word.Length, qualifier);
            }
        }

        return rest.StartsWith("+", StringComparison.Ordinal) && space == 0 && (rest.Length == 1 || !char.IsAsciiLetterOrDigit(rest[1]))
            ? (1, QuantityQualifier.AtLeast)
            : (0, default);
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

    /// <summary>Takes in the qualifier behind a figure; it outweighs one before it.</summary>
    public static void ReadSuffix(string text, Figure figure)
    {
        var (length, qualifier) = Suffix(text, figure.End);
        if (length > 0)
        {
            figure.End += length;
            figure.Qualifier = qualifier;
            return;
        }

        if (IsBand(text, figure))
        {
            figure.End++;
            figure.Qualifier = QuantityQualifier.About;
            return;
        }

        if (OverEnd(text, figure.End) is var end && end > figure.End)
        {
            figure.End = end;
            figure.Qualifier = QuantityQualifier.Over;
        }
    }

    /// <summary>대 behind a measure: 40%대, 300ms대.</summary>
    private static bool IsBand(string text, Figure figure) =>
        figure.Unit is "%" or "ms" or "초" or "원" or "점" && figure.End < text.Length && text[figure.End] == '대'
        && text.AsSpan(figure.End + 1) is var rest && NounTail.IsParticle(rest[..Hangul.RunLength(rest)]) | rest.IsEmpty | !(rest.Length > 0 && Hangul.IsSyllable(rest[0]));

    /// <summary>The end of "를 넘던", "까지 넘었던" and the like, or the index itself.</summary>
    private static int OverEnd(string text, int at)
    {
        var rest = text.AsSpan(at);
        var particle = rest.StartsWith("까지", StringComparison.Ordinal) ? 2 : !rest.IsEmpty && rest[0] is '을' or '를' or '이' or '가' ? 1 : 0;
        var space = rest.Length > particle && rest[particle] == ' ' ? 1 : 0;
        var verb = rest[(particle + space)..];
        foreach (var start in OverVerbs)
        {
            if (verb.StartsWith(start, StringComparison.Ordinal))
            {
                return at + particle + space + Math.Max(start.Length, Hangul.RunLength(verb));
            }
        }

        return at;
    }

    private static (string Word, QuantityQualifier Qualifier)? FindPrefix(ReadOnlySpan<char> head)
    {
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

    /// <summary>내 and 여 are only qualifiers before a particle or at the end of a word (33ms내로), not in 내부 or 여러.</summary>
    private static bool IsWord(ReadOnlySpan<char> after, string word)
    {
        var run = after[..Hangul.RunLength(after)];
        return word switch
        {
            "내" => run.IsEmpty || run is "로" or "에" or "의" or "에서" or "까지",
            "여" => run.IsEmpty && !after.IsEmpty && after[0] == ' ',
            _ => true,
        };
    }
}
