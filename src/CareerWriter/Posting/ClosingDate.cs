using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>Finds the day a posting closes. All days are Korean days (UTC+9).</summary>
internal static partial class ClosingDate
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The day of a structured value: ISO 8601, <c>2026-12-31 18:00</c>, <c>20261231</c>, milliseconds since 1970; or null.</summary>
    public static DateOnly? FromValue(string? value, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        value = value.Trim();
        if (value.All(char.IsAsciiDigit))
        {
            return FromDigits(value);
        }

        if (Zoned().IsMatch(value) && DateTimeOffset.TryParse(value, English, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return KoreanTime.DayOf(moment);
        }

        return Dates(value, today, null).LastOrDefault() is { Year: > 1 } day ? day : null;
    }

    /// <summary>
    /// The closing day in the lines of a posting: the end of <c>접수기간 … ~ 2026.12.31</c>, <c>12월 31일까지</c>, <c>마감일: 12.31(목) 18:00</c>;
    /// null when it stays open (상시채용) or does not say.
    /// </summary>
    public static DateOnly? FromLines(IReadOnlyList<PostingLine> lines, DateOnly today)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            var labelled = i > 0 && lines[i - 1].Text.Length <= 20 && Label().IsMatch(lines[i - 1].Text);
            if (text.Length <= 200 && MayHoldDay(text) && (labelled || Speaks().IsMatch(text)) && !OtherDates().IsMatch(text) && InText(text, today) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Whether a figure stands before what a month has behind it: most lines have none, and one look tells.</summary>
    private static bool MayHoldDay(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && text.AsSpan(i + 1).TrimStart() is ['월' or '.' or '-' or '/', ..])
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? InText(string text, DateOnly today)
    {
        DateOnly? last = null;
        foreach (var day in Dates(text, today, null))
        {
            last = day;
        }

        return last;
    }

    private static IEnumerable<DateOnly> Dates(string text, DateOnly today, DateOnly? before)
    {
        foreach (Match match in Written().Matches(text))
        {
            if (DayOf(match, today, before) is { } day)
            {
                before = day;
                yield return day;
            }
        }
    }

    private static DateOnly? DayOf(Match match, DateOnly today, DateOnly? rangeStart)
    {
        var month = int.Parse(match.Groups["m"].Value, English);
        var dayOfMonth = int.Parse(match.Groups["d"].Value, English);
        if (match.Groups["y"].Success)
        {
            var year = int.Parse(match.Groups["y"].Value, English);
            return Made(year < 100 ? 2000 + year : year, month, dayOfMonth);
        }

        if (rangeStart is { } start)
        {
            return Made(start.Year, month, dayOfMonth) is { } end && end >= start ? end : Made(start.Year + 1, month, dayOfMonth);
        }

        return Nearest(today, month, dayOfMonth, WeekdayOf(match.Groups["w"].Value));
    }

    /// <summary>The year that a day without one means: that of its weekday if given, otherwise the nearest, later days before earlier ones.</summary>
    private static DateOnly? Nearest(DateOnly today, int month, int day, DayOfWeek? weekday)
    {
        var candidates = ((int[])[today.Year, today.Year + 1, today.Year - 1])
            .Select(year => Made(year, month, day)).OfType<DateOnly>()
            .OrderBy(d => Math.Abs(d.DayNumber - today.DayNumber) + (d < today ? 60 : 0)).ToList();
        return candidates.Count == 0 ? null
            : weekday is null ? candidates[0]
            : candidates.Where(d => d.DayOfWeek == weekday).Select(d => (DateOnly?)d).FirstOrDefault() ?? candidates[0];
    }

    private static DayOfWeek? WeekdayOf(string name)
    {
        var index = name.Length == 0 ? -1 : "일월화수목금토".IndexOf(name[0], StringComparison.Ordinal);
        return index < 0 ? null : (DayOfWeek)index;
    }

    private static DateOnly? FromDigits(string digits) => digits.Length switch
    {
        8 when DateOnly.TryParseExact(digits, "yyyyMMdd", English, DateTimeStyles.None, out var day) => day,
        10 => KoreanTime.DayOf(DateTimeOffset.FromUnixTimeSeconds(long.Parse(digits, English))),
        13 => KoreanTime.DayOf(DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(digits, English))),
        14 when DateOnly.TryParseExact(digits[..8], "yyyyMMdd", English, DateTimeStyles.None, out var day) => day,
        _ => null,
    };

    private static DateOnly? Made(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    [GeneratedRegex(@"T\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Zoned();

    [GeneratedRegex(
        @"(?<![\d.])('?(?<y>(20)?[0-9]{2})\s*(년|[.\-/])\s*)?(?<m>0?[1-9]|1[0-2])\s*(월|[.\-/])\s*(?<d>3[01]|[12]\d|0?[1-9])(?!\d|\s*(개|명|년|%|시간))\s*(일|\.)?\s*(\(\s*(?<w>[월화수목금토일])[^)]{0,3}\))?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Written();

    [GeneratedRegex(@"마감|접수|모집\s*기간|모집\s*일정|지원\s*기간|공고\s*기간|채용\s*기간|서류\s*제출|원서|까지|^\s*[~～]|\d\s*[)일]?\s*[~～]\s*['\d]|deadline|clos(es|ing)|apply (by|before)|until", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Speaks();

    [GeneratedRegex(@"마감|접수\s*기간|모집\s*기간|지원\s*기간|공고\s*기간|채용\s*기간|deadline|clos(es|ing)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Label();

    [GeneratedRegex(@"발표|면접|입사\s*일|입사\s*예정|근무\s*기간|계약\s*기간|인턴\s*기간|수습|필기|시험|출근|설립|출생|졸업|경력\s*\d", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex OtherDates();
}
