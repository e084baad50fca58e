using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>
/// Reads periods in the forms that career files use: <c>2021.10 ~ 현재</c>, <c>2021-11-15 ~ 2024-08-20 (2년 7개월)</c>, <c>2021년 7월부터</c>,
/// <c>'20.01 – '21.03</c>, <c>2020.10 ~ 약 1년</c>, <c>2021 - Present</c>, <c>2022 - 06 ~ 2025 - 11</c>, <c>2026.06 ~</c>.
/// A single date is no period: <c>99.09.10</c> is a birthday, <c>5.6</c> a version.
/// </summary>
internal static partial class DateGrammar
{
    private const int Timeout = 2000;
    private const int LongestLine = 400;

    private static readonly SearchValues<char> _joints = SearchValues.Create("~∼〜～→-–—―");

    /// <summary>The first period of a line, or null.</summary>
    public static Period? Find(string line)
    {
        if (line.Length > LongestLine || !MayDate(line) || !MayJoin(line))
        {
            return null;
        }

        for (var date = DateForm().Match(line); date.Success; date = date.NextMatch())
        {
            if (ReadRange(line, date) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The duration that a text begins with (<c>10개월</c>, <c>약 1년</c>, <c>2 yrs 3 mos</c>), as written, or null.</summary>
    public static string? Duration(string text)
    {
        var match = DurationForm().Match(text);
        return match.Success && match.Index == 0 ? match.Value.Trim() : null;
    }

    /// <summary>The duration in brackets that a text ends with (<c>나래소프트 (1년 5개월)</c>, <c>2023.12 (3주)</c>), as written, or null.</summary>
    public static string? DurationAtEnd(string text)
    {
        var open = text.LastIndexOf('(');
        return open >= 0 && text.EndsWith(')') && Duration(text[(open + 1)..^1]) is { } duration && duration.Length == text.Length - open - 2 ? duration : null;
    }

    // A date has a year of four digits, or two digits behind an apostrophe or before a point or 년.
    private static bool MayDate(ReadOnlySpan<char> line)
    {
        for (var from = line.IndexOfAnyInRange('0', '9'); from >= 0 && from + 1 < line.Length; from++)
        {
            if (!char.IsAsciiDigit(line[from]) || !char.IsAsciiDigit(line[from + 1]))
            {
                continue;
            }

            var (before, behind) = (from > 0 ? line[from - 1] : ' ', from + 2 < line.Length ? line[from + 2] : ' ');
            if (behind is '.' or '년' || before is '\'' or '’' or '‘' || (char.IsAsciiDigit(behind) && line[from..(from + 2)] is "19" or "20"))
            {
                return true;
            }
        }

        return false;
    }

    // Without one of the words and signs of Separator no two dates make a period.
    private static bool MayJoin(string line) =>
        line.AsSpan().ContainsAny(_joints) || line.Contains("부터", StringComparison.Ordinal) || line.Contains("to", StringComparison.OrdinalIgnoreCase);

    private static Period? ReadRange(string line, Match date)
    {
        if (ToDate(date) is not { } start)
        {
            return null;
        }

        var separator = Separator().Match(line, date.Index + date.Length);
        if (!separator.Success)
        {
            return null;
        }

        var position = separator.Index + separator.Length;
        if (ReadEnd(line, position, start, separator.Value) is not { } tail || (separator.Value.Contains('→', StringComparison.Ordinal) && tail.End?.Month is null))
        {
            return null;
        }

        var stated = tail.Stated;
        var end = tail.Position;
        var after = StatedAfter().Match(line, end);
        if (after.Success)
        {
            stated ??= after.Groups["d"].Value.Trim();
            end = after.Index + after.Length;
        }

        return new Period(start, tail.End, tail.Current, stated, date.Index, end - date.Index);
    }

    private static (PartialDate? End, bool Current, string? Stated, int Position)? ReadEnd(string line, int position, PartialDate start, string separator)
    {
        var open = OpenEnd().Match(line, position);
        if (open.Success)
        {
            return (null, true, null, open.Index + open.Length);
        }

        var date = DateForm().Match(line, position);
        if (date.Success && date.Index == position && ToDate(date) is { } end && end >= start)
        {
            var until = Until().Match(line, position + date.Length);
            return (end, false, null, until.Index + until.Length);
        }

        var duration = DurationForm().Match(line, position);
        if (duration.Success && duration.Index == position)
        {
            return (null, false, duration.Value.Trim(), position + duration.Length);
        }

        var month = MonthOnly().Match(line, position);
        if (month.Success && start.Month is { } first && int.Parse(month.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) is var last && last >= first)
        {
            return (new PartialDate(start.Year, last), false, null, position + month.Length);
        }

        // "2026.06 ~" runs on; a dash before words only parts them.
        return EndOfPeriod().IsMatch(line, position) && (start.Month is not null || separator.AsSpan().IndexOfAny("~∼〜～") >= 0)
            ? (null, true, null, position)
            : null;
    }

    private static PartialDate? ToDate(Match match)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["y"].Length == 2)
        {
            year += year < 70 ? 2000 : 1900;
        }

        var month = match.Groups["name"].Success ? MonthOf(match.Groups["name"].ValueSpan) : Number(match.Groups["m"]);
        return new PartialDate(year, month, Number(match.Groups["d"]));
    }

    private static int MonthOf(ReadOnlySpan<char> name) =>
        ("janfebmaraprmayjunjulaugsepoctnovdec".AsSpan().IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1;

    private static int? Number(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : null;

    private const string Month = @"(?<m>1[0-2]|0?[1-9])(?!\d)";
    private const string Day = @"(?<d>3[01]|[12]\d|0?[1-9])(?!\d)";

    [GeneratedRegex(
        @"(?<![\d.\-/])(?:"
        + @"(?<y>(?:19|20)\d\d)(?:\s?년도?(?:\s?" + Month + @"\s?월(?:\s?" + Day + @"\s?일)?)?"
        + @"|\s?[./]\s?" + Month + @"(?:\s?[./]\s?" + Day + @")?\.?(?![.\d])"
        + @"|-" + Month + @"(?:-" + Day + @")?"
        + @"|\s-\s(?<m>0[1-9]|1[0-2])(?!\d)(?=\s*(?:[~∼〜～]|$|[)\]|]))"
        + @"|(?!\d|\s?(?:건|개|명|자|원|만|회|년|ms|%|[.,]\d)))"
        + @"|['’‘](?<y>\d\d)(?:\s?[./]\s?" + Month + @"(?:[./]\s?" + Day + @")?\.?|년\s?" + Month + @"월)"
        + @"|(?<![A-Za-z])(?<name>(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?))\.?,?\s(?<y>(?:19|20)\d\d)"
        + @"|(?<y>\d\d)(?:\.\s?(?<m>0[1-9]|1[0-2])(?:\.\s?(?<d>0[1-9]|[12]\d|3[01]))?(?![.\d])|년\s?" + Month + @"\s?월))",
        RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"\G\s*(?:\.\s*)?(?:\\?[~∼〜～→]|[-–—―]|부터(?:\s*[~-])?|to\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\G(?:현재\s?(?:까지|재직\s?중|진행\s?중|근무\s?중)?|지금(?:까지)?|재직\s?중?|진행\s?중|근무\s?중?|재학\s?중?|운영\s?중|개발\s?중|present|current(?:ly)?|ongoing|on\s?going|now|today)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex OpenEnd();

    [GeneratedRegex(@"\G(?:\s?까지)?", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex Until();

    [GeneratedRegex(@"\G(?<m>1[0-2]|0[1-9]|[1-9](?=월))\s?월?(?![\d.\-/])(?=$|[\s)\],|])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex MonthOnly();

    [GeneratedRegex(@"\G\s*(?:$|[)\]|,])", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex EndOfPeriod();

    [GeneratedRegex(@"\G(?:약|총|만|거의)?\s?(?:\d{1,2}\s?년\s?(?:\d{1,2}\s?개?월)?|\d{1,3}\s?개월|\d{1,2}\s?(?:yrs?|years?)\.?,?\s?(?:\d{1,2}\s?(?:mos?|months?)\.?)?|\d{1,3}\s?(?:mos?|months?)\b|\d{1,3}\s?주(?:일)?|\d{1,3}\s?일(?![가-힣]))(?!\s?차)(?:\s?(?:간|정도|이상|남짓))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"\G\s*(?:[)\]]\s*)?(?:[,·|/:]\s*)?(?:(?<open>[(\[（])\s*)?(?<d>(?:약|총|만)?\s?(?:\d{1,2}\s?년(?!\s?차)\s?(?:\d{1,2}\s?개?월)?|\d{1,3}\s?개월|\d{1,3}\s?일(?![가-힣])|\d{1,2}\s?(?:yrs?|years?)\.?,?\s?(?:\d{1,2}\s?(?:mos?|months?))?|\d{1,3}\s?(?:mos?|months?)))(?:\s?간)?\s?(?(open)(?:\s?근무|\s?재직)?\s?[)\]）])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex StatedAfter();
}
