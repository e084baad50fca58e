using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>Joins two figures that are the two sides of one change.</summary>
internal static class QuantityPairs
{
    private const int PairReach = 40;
    private const int LongestLabel = 14;

    private static readonly string[] Arrows = ["-->", "->", "=>", "~>", "→", "⇒", "➔", "➜", "▶", ">>"];

    private static readonly SearchValues<char> ArrowMarks = SearchValues.Create("→⇒➔➜▶-=~>");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:→⇒>");

    /// <summary>Sets the senses of the figure at an index and the one behind it when they are before and after.</summary>
    public static void Join(string text, List<Figure> figures, int index)
    {
        var (left, right) = (figures[index], figures[index + 1]);
        if (index + 2 < figures.Count && IsSpan(text, left, right, figures[index + 2]))
        {
            right = figures[index + 2];
        }
        else if (!AreSides(text, left, right))
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

    private static bool AreSides(string text, Figure left, Figure right)
    {
        var gap = text.AsSpan(left.End, Math.Max(0, right.Start - left.End));
        if (gap.Length > PairReach || gap.ContainsAny('\n', '.'))
        {
            return false;
        }

        var sign = gap.Trim();
        var isTo = right.Sense == QuantitySense.To;
        return IsArrow(sign) || IsLabelledArrow(left, sign, right)
            || ((IsOrigin(gap) || sign is "을" or "를") && isTo) || IsNamedOrigin(text, left, gap, right)
            || (sign is "에서" or "부터" && QuantitySenses.ToLength(text.AsSpan(right.End)) > 0)
            || (IsFormer(text, left, gap) && right.Sense != QuantitySense.By && (isTo || SameKind(left, right)))
            || (isTo && text.AsSpan(left.NumberStart, left.End - left.NumberStart).EndsWith("넘는", StringComparison.Ordinal));
    }

    /// <summary>Whether both are measured in the same base unit.</summary>
    private static bool SameKind(Figure left, Figure right) =>
        left.Unit is not null && right.Unit is not null && Units.Of(left.Unit) is { } one && Units.Of(right.Unit) is { } other
        && string.Equals(one.Base, other.Base, StringComparison.Ordinal);

    private static bool IsArrow(ReadOnlySpan<char> sign) => sign.Equals("to", StringComparison.OrdinalIgnoreCase) || (!sign.IsEmpty && ArrowLength(sign) == sign.Length);

    private static int ArrowLength(ReadOnlySpan<char> text)
    {
        foreach (var arrow in Arrows)
        {
            if (text.StartsWith(arrow, StringComparison.Ordinal))
            {
                return arrow.Length;
            }
        }

        return 0;
    }

    /// <summary>An arrow with words beside it that say when or how often: 45건 → 월 6건, 310건 배포 → 오픈 시점 12건.</summary>
    private static bool IsLabelledArrow(Figure left, ReadOnlySpan<char> gap, Figure right)
    {
        var at = gap.IndexOfAny(ArrowMarks);
        var length = at < 0 ? 0 : ArrowLength(gap[at..]);
        return length > 0 && SameKind(left, right) && IsLabel(gap[..at]) && IsLabel(gap[(at + length)..]);
    }

    private static bool IsLabel(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        return words.Length <= LongestLabel && words.Count(' ') < 2 && !words.ContainsAny(Breaks) && (!words.ContainsAnyInRange('0', '9') || words is ['p' or 'P', '9' or '5', ..]);
    }

    /// <summary>A window that stands before the second side: 5건 → 최근 6개월 0건.</summary>
    private static bool IsSpan(string text, Figure left, Figure window, Figure right)
    {
        if (window.Unit is null || Units.Of(window.Unit) is not { Base: "초" or "개월" } || !SameKind(left, right) || SameKind(window, right))
        {
            return false;
        }

        var before = text.AsSpan(left.End, window.Start - left.End).Trim();
        var length = ArrowLength(before);
        var behind = text.AsSpan(window.End, right.Start - window.End);
        return length > 0 && before[length..].Trim() is "최근" or "지난" or "이후" or "도입 후" or "오픈 후" or "출시 후" or "적용 후" && behind.Trim() is "" or "간" or "동안" or "평균" or "뒤" or "후";
    }

    /// <summary>에서 right behind the figure: 9개에서 3개로; 버전 may stand between.</summary>
    private static bool IsOrigin(ReadOnlySpan<char> gap) => ChangeWords.StartsWithAny(gap, ["에서", "부터", " 버전에서", "버전에서", "대에서", " 수준에서"]);

    /// <summary>
    /// 에서 behind what is counted, when the other side takes 로 itself or behind the same noun (3개 서버에서 5개로, 주 2회 배포에서 하루 5회 배포로);
    /// with two different nouns it may be a place.
    /// </summary>
    private static bool IsNamedOrigin(string text, Figure left, ReadOnlySpan<char> gap, Figure right)
    {
        if (!SameKind(left, right))
        {
            return false;
        }

        var at = gap.IndexOf("에서", StringComparison.Ordinal);
        if (at < 0 || !IsLabel(gap[(at + 2)..]))
        {
            return false;
        }

        var noun = gap[..at].Trim();
        var rest = text.AsSpan(right.End).TrimStart(' ');
        var own = rest[..Hangul.RunLength(rest)];
        if (noun.IsEmpty)
        {
            return own.Length is > 2 and < 8 && own.EndsWith("로", StringComparison.Ordinal) && ChangeWords.FollowTo(ChangeWords.Clause(rest[own.Length..]).TrimStart());
        }

        return noun.Length is > 1 and < 8 && !noun.Contains(' ') && (right.Sense == QuantitySense.To || (own.StartsWith(noun, StringComparison.Ordinal) && own[noun.Length..] is "로" or "으로"));
    }

    /// <summary>A past form, a beginning or 기존 tells the value before: 3초 걸리던 것을 1초로, 180곳으로 시작해 지금은 1,200곳.</summary>
    private static bool IsFormer(string text, Figure left, ReadOnlySpan<char> gap)
    {
        if (left.Sense == QuantitySense.From && (gap.Contains("지금", StringComparison.Ordinal) || gap.Contains("현재", StringComparison.Ordinal)))
        {
            return true;
        }

        var own = text.AsSpan(left.NumberStart, left.End - left.NumberStart);
        var head = text.AsSpan(Math.Max(0, left.Start - 12), Math.Min(12, left.Start));
        return own.EndsWith("던", StringComparison.Ordinal) || gap.Contains("던 ", StringComparison.Ordinal)
            || head.Contains("기존", StringComparison.Ordinal) || head.Contains("종전", StringComparison.Ordinal);
    }
}
