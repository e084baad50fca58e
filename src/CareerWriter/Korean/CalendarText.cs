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
            ' ' when IsYear(text, at, digits) && SpacedMonth(text, end) is var month && month > end => month,
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

    /// <summary>The index behind a month in two digits that a hyphen with spaces sets off: <c>2023 - 09</c>.</summary>
    private static int SpacedMonth(ReadOnlySpan<char> text, int end) =>
        text[end..] is [' ', '-' or '.' or '/', ' ', _, _, ..] && DigitsAt(text, end + 3) == 2 && IsCalendarNumber(text.Slice(end + 3, 2), 0) ? end + 5 : end;

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

        if (SpacedDay(text, at, point) is var day && day > point)
        {
            return day;
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

    /// <summary>The index behind a day that follows its month with a space: <c>11. 30.</c></summary>
    private static int SpacedDay(ReadOnlySpan<char> text, int at, int point)
    {
        if (point - at > 2 || point + 2 >= text.Length || text[point + 1] != ' ' || DigitsAt(text, point + 2) is 0 or > 2)
        {
            return point;
        }

        var end = point + 2 + DigitsAt(text, point + 2);
        var isDate = end < text.Length && text[end] == '.' && IsCalendarNumber(text[at..point], 0) && IsCalendarNumber(text[(point + 2)..end], 1);
        return isDate ? end + 1 : point;
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

    /// <summary>The index behind the minute of an hour (<c>40분</c> behind <c>오전 9시 </c>), or the index itself.</summary>
    public static int AfterHour(ReadOnlySpan<char> text, int end) => AfterPart(text, end, '분');

    /// <summary>Whether <c>일</c> behind a number is a day of the month, as behind 매월, 매달 and 익월.</summary>
    public static bool IsDayOfMonth(ReadOnlySpan<char> head) =>
        head.TrimEnd() is [.., '매' or '익' or '당', '월'] or [.., '매', '달'] or [.., '다' or '이', '음' or '번', ' ', '달'];

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
