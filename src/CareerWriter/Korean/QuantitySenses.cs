namespace CareerWriter.Korean;

/// <summary>Says what each figure is to a change: the value before, the value after, the size.</summary>
internal static class QuantitySenses
{
    /// <summary>Sets the senses and, where a change of versions shows only in the pair, the unit.</summary>
    public static void Assign(string text, List<Figure> figures)
    {
        foreach (var figure in figures)
        {
            figure.Sense ??= Alone(text, figure);
        }

        for (var i = 0; i + 1 < figures.Count; i++)
        {
            QuantityPairs.Join(text, figures, i);
        }
    }

    /// <summary>The length of 로 or 으로 (버전으로, 수준으로, 대로) at the beginning, 0 without.</summary>
    public static int ToLength(ReadOnlySpan<char> rest)
    {
        var run = rest[..Hangul.RunLength(rest)];
        if (run is "로" or "로의" or "로는" or "로도" or "으로" or "으로의" or "으로는" or "으로도")
        {
            return run.Length;
        }

        foreach (var tail in (ReadOnlySpan<string>)[" 버전으로", "버전으로", " 수준으로", " 규모로", "대로", "선으로"])
        {
            if (rest.StartsWith(tail, StringComparison.Ordinal))
            {
                return tail.Length;
            }
        }

        return 0;
    }

    private static QuantitySense? Alone(string text, Figure figure)
    {
        var rest = text.AsSpan(figure.End);
        if (TimeWords.SenseBeside(text, figure) is { } beside)
        {
            return beside;
        }

        if (ToLength(rest) is var particle and > 0)
        {
            var clause = ChangeWords.Clause(rest);
            var after = clause[Math.Min(particle, clause.Length)..].TrimStart();
            return Starts(after) ? QuantitySense.From : ChangeWords.FollowTo(after) ? QuantitySense.To : null;
        }

        if (figure.IsVersion)
        {
            return null;
        }

        if (rest.StartsWith("까지 ", StringComparison.Ordinal))
        {
            return ChangeWords.Begins(rest[3..]) ? QuantitySense.To : null;
        }

        if (rest.StartsWith("에서 ", StringComparison.Ordinal))
        {
            return Starts(rest[3..]) ? QuantitySense.From : null;
        }

        return figure.Unit is not null && Becomes(rest) ? QuantitySense.To : IsBy(text, figure, rest) ? QuantitySense.By : null;
    }

    /// <summary>Where something began: 180곳으로 시작해, 12%에서 출발한.</summary>
    private static bool Starts(ReadOnlySpan<char> rest) => rest is ['시', '작', '해' or '하' or '한' or '했', ..] or ['출', '발', '해' or '하' or '한' or '했', ..];

    /// <summary>What something came to: 0건이 되었습니다.</summary>
    private static bool Becomes(ReadOnlySpan<char> rest) => rest is ['이' or '가', ' ', '되' or '됐' or '된', ..];

    private static bool IsBy(string text, Figure figure, ReadOnlySpan<char> rest)
    {
        // A condition is no size: 5만 건을 넘으면 느려지는.
        var isCondition = figure.Qualifier is QuantityQualifier.Over && text.AsSpan(figure.Start, figure.End - figure.Start) is [.., not ('게' or '과')];
        if (isCondition)
        {
            return false;
        }

        if (rest.TrimStart() is ['↑' or '↓' or '▲' or '▼', ..] || (figure.Start > 0 && text[figure.Start - 1] is '▲' or '▼' or '↑' or '↓'))
        {
            return true;
        }

        // A sign of its own: 비용 -30%.
        if (figure.Start > 0 && text[figure.Start - 1] is '-' or '+' && (figure.Start == 1 || text[figure.Start - 2] is ' ' or '('))
        {
            return true;
        }

        var after = rest;
        if (after is ['의' or '를' or '을' or '가' or '이' or '나', ' ', ..])
        {
            after = after[2..];
        }
        else if (after is ['이', '나', ' ', ..] or ['씩', ' ', ..])
        {
            after = after[(after.IndexOf(' ') + 1)..];
        }
        else if (!after.IsEmpty && Hangul.IsSyllable(after[0]))
        {
            return ChangeWords.Begins(after);
        }

        after = after.TrimStart();
        if (ChangeWords.Begins(after))
        {
            return true;
        }

        // One noun may stand between: 30% 성능 향상, 2배의 속도 개선.
        var noun = Hangul.RunLength(after);
        return figure.Unit is "%" or "배" or "%p" or "퍼센트" or "절반" && noun is > 1 and < 6 && after.Length > noun && after[noun] == ' ' && ChangeWords.Begins(after[(noun + 1)..]);
    }
}
