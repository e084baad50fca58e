using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>The periods of a career and what follows from them.</summary>
internal sealed class CareerSpans(EvidenceIndex index)
{
    private const int MonthsOfYear = 12;

    /// <summary>Whether a duration follows from a period that the claim may mean.</summary>
    public bool Bears(Quantity quantity, Claim claim, string sentence)
    {
        var normal = Quantities.Normalise(quantity);
        var ordinal = normal.Unit is "년차";
        var wholeYears = !ordinal && normal.Value % MonthsOfYear == 0 && !quantity.Text.Contains("개월", StringComparison.Ordinal);
        var nearly = sentence.Contains("가까이", StringComparison.Ordinal) || sentence.Contains("가량", StringComparison.Ordinal);
        return Months(claim).Any(m => ordinal ? m / MonthsOfYear == normal.Value - 1 : Matches(quantity, (int)normal.Value, m, wholeYears, nearly));
    }

    /// <summary>Whether a date lies in a period that the claim may mean, or is one of its ends.</summary>
    public bool Bears(PartialDate date, Claim claim, bool boundary)
    {
        var periods = Periods(claim).ToArray();
        return boundary && date.Month is not null
            ? periods.Any(p => Same(p.Start, date) || Same(p.End, date))
            : boundary ? periods.Any(p => p.Start?.Year == date.Year || p.End?.Year == date.Year)
            : periods.Any(p => p.Start is { } start && MonthOf(start) <= LastMonthOf(date) && (p.End is null || MonthOf(date) <= LastMonthOf(p.End.Value)));
    }

    private static bool Matches(Quantity quantity, int value, int months, bool wholeYears, bool nearly)
    {
        if (quantity.Qualifier is QuantityQualifier.AtLeast or QuantityQualifier.Over)
        {
            return months >= value && months < value + MonthsOfYear;
        }

        if (!wholeYears)
        {
            return Math.Abs(months - value) <= (quantity.Qualifier is null ? 0 : 2);
        }

        return quantity.Qualifier is not null || nearly
            ? Math.Abs(months - value) <= 5
            : months >= value - 1 && months < value + MonthsOfYear;
    }

    private IEnumerable<int> Months(Claim claim)
    {
        var book = index.Book;
        var employments = book.Employments.Where(e => claim.Employer is null || index.EmployerOf(e.Id) == claim.Employer).ToArray();
        foreach (var employment in employments)
        {
            if (employment.Months is { } months)
            {
                yield return months;
            }
        }

        yield return employments.Sum(e => e.Months ?? 0);
        yield return Merged(employments);
        foreach (var project in book.Projects.Where(p => claim.Projects.Count == 0 || claim.Projects.Contains(p.Id)))
        {
            if (project is { Start: { } start, End: { } end })
            {
                yield return LastMonthOf(end) - MonthOf(start) + 1;
            }
        }
    }

    /// <summary>Months of all stints, overlaps counted once.</summary>
    private int Merged(IEnumerable<Employment> employments)
    {
        var total = 0;
        var until = int.MinValue;
        foreach (var (start, end) in employments
            .Where(e => e.Start is not null)
            .Select(e => (MonthOf(e.Start!.Value), e.End is { } end ? LastMonthOf(end) : (index.Book.Today.Year * MonthsOfYear) + index.Book.Today.Month - 1))
            .OrderBy(e => e.Item1))
        {
            total += Math.Max(0, end - Math.Max(start - 1, until));
            until = Math.Max(until, end);
        }

        return total;
    }

    private IEnumerable<(PartialDate? Start, PartialDate? End)> Periods(Claim claim)
    {
        var book = index.Book;
        var employments = book.Employments.Where(e => claim.Employer is null || index.EmployerOf(e.Id) == claim.Employer).Select(e => (e.Start, e.End));
        var projects = book.Projects.Where(p => claim.Projects.Count == 0 || claim.Projects.Contains(p.Id)).Where(p => p.Start is not null).Select(p => (p.Start, p.End));
        return employments.Concat(projects);
    }

    private static bool Same(PartialDate? end, PartialDate date) => end is { } e && e.Year == date.Year && (e.Month is null || e.Month == date.Month);

    private static int MonthOf(PartialDate date) => (date.Year * MonthsOfYear) + (date.Month ?? 1) - 1;

    private static int LastMonthOf(PartialDate date) => (date.Year * MonthsOfYear) + (date.Month ?? MonthsOfYear) - 1;
}
