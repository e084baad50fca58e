namespace CareerWriter.Korean;

/// <summary>Says what each figure is to a change: the value before, the value after, the size.</summary>
internal static class QuantitySenses
{
    private const int ClauseReach = 48;
    private const int PairReach = 40;

    private static readonly string[] Changes =
        ["줄", "감소", "절감", "단축", "향상", "증가", "개선", "상승", "하락", "늘", "높", "낮", "빨라", "빠르", "빠른", "축소", "확대", "경감", "절약", "성장", "떨어", "올라", "올렸", "올려", "올린",
         "감축", "증대", "급증", "급감", "완화", "하향", "상향", "인상", "인하", "느려", "최적화", "내렸", "내려", "끌어올", "아꼈", "아낄"];

    /// <summary>Changes that only the particle 로 makes one: 15로 업그레이드, 33ms내로 응답.</summary>
    private static readonly string[] Moves = ["업그레이드", "전환", "변경", "응답", "달성", "이전", "마이그레이션", "통합", "수정", "조정", "버전 업", "올림", "올리", "맞추", "맞춰", "압축", "유지하도록 개선", "교체"];

    private static readonly string[] States = ["간주", "계산", "나누", "나눠", "구성", "운영", "진행", "측정", "가정", "추정", "분류", "이루어", "산정", "설정", "제한", "유지"];

    private static readonly string[] Arrows = ["→", "->", "=>", "⇒", "➔", "➜", "▶", ">>", "-->", "to", "~>"];

    /// <summary>Sets the senses and, where a change of versions shows only in the pair, the unit.</summary>
    public static void Assign(string text, List<Figure> figures)
    {
        for (var i = 0; i < figures.Count; i++)
        {
            var limit = i + 1 < figures.Count ? figures[i + 1].Start : text.Length;
            figures[i].Sense ??= Alone(text, figures[i], limit);
        }

        for (var i = 0; i + 1 < figures.Count; i++)
        {
            Pair(text, figures[i], figures[i + 1]);
        }
    }

    private static QuantitySense? Alone(string text, Figure figure, int limit)
    {
        var rest = text.AsSpan(figure.End);
        var clause = Clause(rest);
        if (To(rest) is var particle and > 0)
        {
            var after = clause[Math.Min(particle, clause.Length)..].TrimStart();
            return after.IsEmpty || (!StartsWithAny(after, States) && (ContainsAny(after, Changes) || ContainsAny(after, Moves))) ? QuantitySense.To : null;
        }

        if (figure.IsVersion)
        {
            return null;
        }

        if (rest.StartsWith("까지 ", StringComparison.Ordinal))
        {
            return StartsChange(rest[3..]) ? QuantitySense.To : null;
        }

        return IsBy(text, figure, rest) ? QuantitySense.By : null;
    }

    /// <summary>The length of 로 or 으로 at the beginning, 0 without.</summary>
    private static int To(ReadOnlySpan<char> rest)
    {
        var run = rest[..Hangul.RunLength(rest)];
        return run is "로" or "로의" or "로는" or "로도" ? run.Length : run is "으로" or "으로의" or "으로는" or "으로도" ? run.Length : VersionTail(rest);
    }

    private static int VersionTail(ReadOnlySpan<char> rest)
    {
        foreach (var tail in (ReadOnlySpan<string>)[" 버전으로", "버전으로", " 수준으로", "대로", "선으로"])
        {
            if (rest.StartsWith(tail, StringComparison.Ordinal))
            {
                return tail.Length;
            }
        }

        return 0;
    }

    private static bool IsBy(string text, Figure figure, ReadOnlySpan<char> rest)
    {
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
            return StartsChange(after);
        }

        after = after.TrimStart();
        if (StartsChange(after))
        {
            return true;
        }

        // One noun may stand between: 30% 성능 향상, 2배의 속도 개선.
        var noun = Hangul.RunLength(after);
        return figure.Unit is "%" or "배" or "%p" or "퍼센트" or "절반" && noun is > 1 and < 6 && after.Length > noun && after[noun] == ' ' && StartsChange(after[(noun + 1)..]);
    }

    private static bool StartsChange(ReadOnlySpan<char> rest) =>
        StartsWithAny(rest, Changes) || (rest.StartsWith("더 ", StringComparison.Ordinal) && StartsWithAny(rest[2..], Changes));

    private static void Pair(string text, Figure left, Figure right)
    {
        var gap = text.AsSpan(left.End, Math.Max(0, right.Start - left.End));
        if (gap.Length > PairReach || gap.ContainsAny('\n', '.') || gap.Contains("다. ", StringComparison.Ordinal))
        {
            return;
        }

        var sign = gap.Trim();
        var changes = IsArrow(sign) || ((IsOrigin(gap) || sign is "을" or "를") && right.Sense == QuantitySense.To)
            || (sign is "에서" or "부터" && IsTail(text, right)) || (IsFormer(text, left, gap) && right.Sense != QuantitySense.By && (right.Sense == QuantitySense.To || SameKind(left, right)));
        if (!changes)
        {
            return;
        }

        left.Sense = QuantitySense.From;
        right.Sense = QuantitySense.To;
        left.Unit ??= right.Unit;
        if (left.Unit is null && right.Unit is null && VersionText.SpeaksOfVersions(text, left.Start))
        {
            left.Unit = right.Unit = Figure.VersionUnit;
        }

        right.Unit ??= left.Unit;
    }

    private static bool SameKind(Figure left, Figure right) =>
        left.Unit is not null && right.Unit is not null && Units.Of(left.Unit) is { } one && Units.Of(right.Unit) is { } other
        && string.Equals(one.Base, other.Base, StringComparison.Ordinal);

    private static bool IsArrow(ReadOnlySpan<char> sign)
    {
        foreach (var arrow in Arrows)
        {
            if (sign.Equals(arrow, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>에서 right behind the figure: 9개에서 3개로; 버전 may stand between.</summary>
    private static bool IsOrigin(ReadOnlySpan<char> gap) =>
        gap.StartsWith("에서", StringComparison.Ordinal) || gap.StartsWith("부터", StringComparison.Ordinal)
        || gap.StartsWith(" 버전에서", StringComparison.Ordinal) || gap.StartsWith("버전에서", StringComparison.Ordinal) || gap.StartsWith("대에서", StringComparison.Ordinal);

    /// <summary>Whether nothing but 로 ends the text behind the figure.</summary>
    private static bool IsTail(string text, Figure right) => To(text.AsSpan(right.End)) > 0;

    /// <summary>A past form or 기존 tells the value before: 3초 걸리던 것을 1초로, 600ms까지 넘었던 부분을 33ms내로.</summary>
    private static bool IsFormer(string text, Figure left, ReadOnlySpan<char> gap)
    {
        var own = text.AsSpan(left.NumberStart, left.End - left.NumberStart);
        var head = text.AsSpan(Math.Max(0, left.Start - 12), Math.Min(12, left.Start));
        return own.EndsWith("던", StringComparison.Ordinal) || own.EndsWith("넘는", StringComparison.Ordinal) || gap.Contains("던 ", StringComparison.Ordinal)
            || head.Contains("기존", StringComparison.Ordinal) || head.Contains("종전", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> rest)
    {
        rest = rest[..Math.Min(rest.Length, ClauseReach)];
        var end = rest.IndexOfAny('\n', ';', ')');
        rest = end < 0 ? rest : rest[..end];
        var stop = rest.IndexOf(". ", StringComparison.Ordinal);
        return stop < 0 ? rest.TrimEnd(". ,") : rest[..stop];
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
