namespace CareerWriter.Korean;

/// <summary>The words behind a figure that say how exact it is: 이상, 정도, 수준, 를 넘던.</summary>
internal static class QuantitySuffix
{
    private static readonly (string Word, QuantityQualifier Qualifier)[] Suffixes =
        [("이상", QuantityQualifier.AtLeast), ("이하", QuantityQualifier.AtMost), ("이내", QuantityQualifier.AtMost), ("미만", QuantityQualifier.Under), ("초과", QuantityQualifier.Over),
         ("내외", QuantityQualifier.About), ("정도", QuantityQualifier.About), ("가량", QuantityQualifier.About), ("쯤", QuantityQualifier.About), ("남짓", QuantityQualifier.About),
         ("안팎", QuantityQualifier.About), ("가까이", QuantityQualifier.About), ("전후", QuantityQualifier.About), ("안에", QuantityQualifier.AtMost), ("수준", QuantityQualifier.About), ("여", QuantityQualifier.About), ("내", QuantityQualifier.AtMost)];

    private static readonly string[] OverVerbs = ["넘던", "넘게", "넘었", "넘어", "넘긴", "넘을", "넘겼", "초과하", "초과했", "넘으", "넘는", "넘고", "넘자", "넘도", "웃도", "웃돌", "상회하"];

    /// <summary>까지 with a time that something took: 4초까지 걸리던 says what 최대 4초 says.</summary>
    private static readonly string[] UpTo = ["까지 걸리", "까지 걸렸", "까지 걸려", "까지 소요", "까지 지연", "까지 느려"];

    private static readonly string[] NotOver = ["넘지 않", "넘기지 않", "초과하지 않"];

    /// <summary>The qualifier word right behind an index (with one space at most) and its end; length 0 when there is none.</summary>
    public static (int Length, QuantityQualifier Qualifier) Find(string text, int at)
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

    /// <summary>Takes in the qualifier behind a figure; it outweighs one before it.</summary>
    public static void Read(string text, Figure figure)
    {
        var (length, qualifier) = Find(text, figure.End);
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

        if (VerbEnd(text, figure.End, OverVerbs) is var over && over > figure.End)
        {
            (figure.End, figure.Qualifier) = (over, QuantityQualifier.Over);
        }
        else if (VerbEnd(text, figure.End, NotOver) is var most && most > figure.End)
        {
            (figure.End, figure.Qualifier) = (most, QuantityQualifier.AtMost);
        }
        else if (figure.Qualifier is null && ChangeWords.StartsWithAny(text.AsSpan(figure.End), UpTo))
        {
            figure.Qualifier = QuantityQualifier.AtMost;
        }
    }

    /// <summary>대 behind a measure: 40%대, 300ms대.</summary>
    private static bool IsBand(string text, Figure figure) =>
        figure.Unit is "%" or "ms" or "초" or "원" or "점" && figure.End < text.Length && text[figure.End] == '대'
        && text.AsSpan(figure.End + 1) is var rest && NounTail.IsParticle(rest[..Hangul.RunLength(rest)]) | rest.IsEmpty | !(rest.Length > 0 && Hangul.IsSyllable(rest[0]));

    /// <summary>The end of "를 넘던", "까지 넘었던" and the like, or the index itself.</summary>
    private static int VerbEnd(string text, int at, string[] verbs)
    {
        var rest = text.AsSpan(at);
        var particle = rest.StartsWith("까지", StringComparison.Ordinal) ? 2 : !rest.IsEmpty && rest[0] is '을' or '를' or '이' or '가' ? 1 : 0;
        var space = rest.Length > particle && rest[particle] == ' ' ? 1 : 0;
        var verb = rest[(particle + space)..];
        foreach (var start in verbs)
        {
            if (verb.StartsWith(start, StringComparison.Ordinal))
            {
                return at + particle + space + start.Length + Hangul.RunLength(verb[start.Length..]);
            }
        }

        return at;
    }

    /// <summary>내 and 여 are only qualifiers before a particle or at the end of a word (33ms내로), not in 내부 or 여러.</summary>
    private static bool IsWord(ReadOnlySpan<char> after, string word)
    {
        var run = after[..Hangul.RunLength(after)];
        return word switch
        {
            "내" => run.IsEmpty || run is "로" or "에" or "의" or "에서" or "까지",
            "여" => run.IsEmpty && !after.IsEmpty && after[0] == ' ',
            "수준" => run.IsEmpty || (run is not "별" && NounTail.IsParticle(run)),
            _ => true,
        };
    }
}
