namespace CareerWriter.Korean;

/// <summary>Steps over digits that measure nothing: dates, clock times, telephone numbers, addresses, ratios.</summary>
internal static class CalendarText
{
    /// <summary>The end of such digits at an index, or the index itself when they may be a quantity.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int at)
    {
        var digits = DigitsAt(text, at);
        var end = at + digits;
        if (end >= text.Length)
        {
            return IsYear(text, at, digits) ? end : at;
        }

        return text[end] switch
        {
            ':' when DigitsAt(text, end + 1) > 0 => Colons(text, end),
            '-' when DigitsAt(text, end + 1) is var next and > 0 => Hyphens(text, at, digits, end, next),
            '/' when DigitsAt(text, end + 1) > 0 => Slashes(text, at, digits, end),
            '.' => Points(text, at, digits, end),
            '년' => IsYear(text, at, digits) ? AfterYear(text, end + 1) : at,
            _ => IsYear(text, at, digits) && !HasUnit(text, end) ? end : at,
        };
    }

    /// <summary>The number of digits at an index.</summary>
    public static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        var length = text[at..].IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? text.Length - at : length;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at, int digits) =>
        digits == 4 && (text[at], text[at + 1]) is ('1', '9') or ('2', '0');

    private static bool HasUnit(ReadOnlySpan<char> text, int end)
    {
        var spaced = text[end] == ' ';
        var rest = text[(spaced ? end + 1 : end)..];
        return (!rest.IsEmpty && rest[0] is '만' or '억' or '천' or '여') || Units.Match(rest, spaced) is { IsOrdinal: false };
    }

    private static int Colons(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && text[end] == ':' && DigitsAt(text, end + 1) is var digits and > 0)
        {
            end += 1 + digits;
        }

        return end;
    }

    private static int Hyphens(ReadOnlySpan<char> text, int at, int digits, int hyphen, int next)
    {
        var end = hyphen + 1 + next;
        var third = end < text.Length && text[end] == '-' ? DigitsAt(text, end + 1) : 0;
        if (third > 0)
        {
            return end + 1 + third;
        }

        return (IsYear(text, at, digits) && next is 2 or 4) || (digits >= 3 && next == 4 && text[at] == '0') ? end : at;
    }

    /// <summary><c>2021/10</c>, <c>12/25</c>, <c>24/7</c> and the like; a fraction goes on with a particle and is read before.</summary>
    private static int Slashes(ReadOnlySpan<char> text, int at, int digits, int slash)
    {
        var end = slash + 1 + DigitsAt(text, slash + 1);
        if (end < text.Length && text[end] == '/' && DigitsAt(text, end + 1) is var third and > 0)
        {
            return end + 1 + third;
        }

        return Units.Match(end < text.Length ? text[end..] : [], spaced: false) is null && digits is 1 or 2 or 4 ? end : at;
    }

    private static int Points(ReadOnlySpan<char> text, int at, int digits, int point)
    {
        if (IsYear(text, at, digits))
        {
            return YearWithPoints(text, at, point);
        }

        var (end, groups) = (point, 1);
        var twoDigits = digits == 2;
        while (end < text.Length && text[end] == '.' && DigitsAt(text, end + 1) is var next and > 0)
        {
            twoDigits &= next == 2;
            end += 1 + next;
            groups++;
        }

        // Four groups are a network address; three of two digits are a date (20.01.07).
        return groups >= 4 || (groups == 3 && twoDigits) ? end : at;
    }

    private static int YearWithPoints(ReadOnlySpan<char> text, int at, int point)
    {
        var end = point;
        for (var groups = 0; groups < 2 && end < text.Length && text[end] == '.'; groups++)
        {
            var next = end + 1;
            while (next < text.Length && text[next] == ' ')
            {
                next++;
            }

            var digits = DigitsAt(text, next);
            if (digits is 0 or > 2 || !IsCalendarNumber(text.Slice(next, digits), groups))
            {
                break;
            }

            end = next + digits;
        }

        return end == point && DigitsAt(text, point + 1) > 0 ? at : end;
    }

    private static bool IsCalendarNumber(ReadOnlySpan<char> digits, int groups) =>
        int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is var n && n >= 1 && n <= (groups == 0 ? 12 : 31);

    /// <summary>The index behind the day of a month (<c>3일</c> behind <c>7월 </c>), or the index itself.</summary>
    public static int AfterMonth(ReadOnlySpan<char> text, int end) => AfterPart(text, end, '일');

    /// <summary>Month and day behind a year: <c>2021년 7월 15일</c>.</summary>
    private static int AfterYear(ReadOnlySpan<char> text, int end)
    {
        var month = AfterPart(text, end, '월');
        return month == end ? end : AfterPart(text, month, '일');
    }

    private static int AfterPart(ReadOnlySpan<char> text, int end, char unit)
    {
        var at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var digits = DigitsAt(text, at);
        var behind = at + digits + 1;
        var isPart = digits is 1 or 2 && behind <= text.Length && text[behind - 1] == unit && !(unit == '일' && behind < text.Length && text[behind] == '간');
        return isPart ? behind : end;
    }
}
