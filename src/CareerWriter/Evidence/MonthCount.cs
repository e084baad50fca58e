using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Counts months as contracts say: with month precision both ends count, with day precision whole months, a current job runs to today.</summary>
internal static partial class MonthCount
{
    /// <summary>Months of a period, or null when its dates are not precise enough.</summary>
    public static int? Of(PartialDate? start, PartialDate? end, bool current, DateOnly today)
    {
        var last = current ? new PartialDate(today.Year, today.Month, today.Day) : end;
        if (start is not { Month: { } startMonth } first || last is not { Month: { } endMonth } final)
        {
            return null;
        }

        var months = ((final.Year - first.Year) * 12) + endMonth - startMonth;
        if (first.Day is { } startDay && final.Day is { } endDay)
        {
            return Math.Max(0, endDay >= startDay ? months : months - 1);
        }

        return Math.Max(0, months + 1);
    }

    /// <summary>Months of several periods together; overlapping time counts once. Null when a period cannot be counted.</summary>
    public static int? Total(IEnumerable<Employment> employments, DateOnly today)
    {
        var spans = employments.Select(e => (From: e.Start, To: e.Current ? Day(today) : e.End)).ToList();
        if (spans.Count == 0 || spans.Exists(s => s.From?.Month is null || s.To?.Month is null))
        {
            return null;
        }

        var total = 0;
        PartialDate? from = null, to = null;
        foreach (var span in spans.OrderBy(s => s.From!.Value))
        {
            // A hand-over on one day or in one month joins two stints.
            if (to is not null && Index(span.From!.Value) <= Index(to.Value))
            {
                to = span.To!.Value > to.Value ? span.To : to;
                continue;
            }

            total += Of(from, to, current: false, today) ?? 0;
            (from, to) = span;
        }

        return total + (Of(from, to, current: false, today) ?? 0);
    }

    /// <summary>How a stated duration reads in months, and how far a computed one may be from it.</summary>
    /// <param name="stated">A duration as written (<c>2년 7개월</c>, <c>약 3년</c>).</param>
    /// <returns>The months that bear it out, both ends included, or null when it is no duration in years or months.</returns>
    public static (int Least, int Most)? Accepted(string stated)
    {
        var match = Written().Match(stated);
        if (!match.Success || (!match.Groups["y"].Success && !match.Groups["m"].Success))
        {
            return null;
        }

        var months = (Number(match.Groups["y"]) * 12) + Number(match.Groups["m"]);
        // "3년" without months drops the months; "약" rounds either way.
        var (under, over) = (match.Groups["about"].Success, match.Groups["m"].Success) switch
        {
            (true, _) => (6, 6),
            (false, true) => (1, 1),
            _ => (1, 12),
        };
        return (months - under, months + over);
    }

    /// <summary>The months that a stated duration names, or null.</summary>
    public static int? Exactly(string stated)
    {
        var match = Written().Match(stated);
        return match.Success ? (Number(match.Groups["y"]) * 12) + Number(match.Groups["m"]) : null;
    }

    /// <summary><c>2년 9개월</c>, <c>8개월</c>, <c>3년</c>.</summary>
    public static string Format(int months) => (months / 12, months % 12) switch
    {
        (0, var m) => string.Create(CultureInfo.InvariantCulture, $"{m}개월"),
        (var y, 0) => string.Create(CultureInfo.InvariantCulture, $"{y}년"),
        var (y, m) => string.Create(CultureInfo.InvariantCulture, $"{y}년 {m}개월"),
    };

    /// <summary>Months in words: <c>2년 9개월</c>, <c>2 years and 9 months</c>.</summary>
    public static Said Words(int months) => new(Format(months), (months / 12, months % 12) switch
    {
        (0, var m) => English.Count(m, "month"),
        (var y, 0) => English.Count(y, "year"),
        (var y, var m) => $"{English.Count(y, "year")} and {English.Count(m, "month")}",
    });

    private static PartialDate Day(DateOnly day) => new(day.Year, day.Month, day.Day);

    private static int Index(PartialDate date) => (date.Year * 12) + (date.Month ?? 1);

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<about>약|거의|정도|남짓|이상)?\s?(?:(?<y>\d{1,2})\s?(?:년|yrs?\.?|years?),?\s?(?:(?<m>\d{1,2})\s?(?:개월|월|mos?|months?))?|(?<m>\d{1,3})\s?(?:개월|mos?|months?))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Written();
}
