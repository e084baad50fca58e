using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Dates and durations follow from the periods of the career (faithfulness §6.1).</summary>
internal sealed partial class PeriodRule : IDraftRule
{
    private const string Name = "period";

    /// <summary>Whether the figure is a span of months or years.</summary>
    public static bool IsDuration(Quantity quantity) => Quantities.Normalise(quantity).Unit is "개월" or "년차";

    /// <summary>Whether a date stands at the index.</summary>
    public static bool IsDate(string text, int index) => Dates().EnumerateMatches(text) is var dates && Covers(dates, index);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        var spans = new CareerSpans(text.Index);
        foreach (var statement in text.Statements)
        {
            foreach (var quantity in statement.Passage.Quantities.Where(IsDuration))
            {
                if (statement.ClaimAt(quantity.Start) is { } claim && !(quantity.Sense is null && spans.Bears(quantity, claim, statement.Text)) && !StandsInFact(text, claim, quantity))
                {
                    yield return Findings.Block(Name, statement, quantity.Text, FindingWords.NoSuchPeriod(quantity.Text));
                }
            }

            foreach (Match match in Dates().Matches(statement.Text))
            {
                var claim = statement.ClaimAt(match.Index);
                if (claim is not null && DateOf(match) is { } date && !spans.Bears(date, claim, IsBoundary(statement.Text, match)) && !text.Index.Career.Words.Holds(Passage.Compacted(match.Value)))
                {
                    yield return Findings.Block(Name, statement, match.Value, FindingWords.WrongDate(match.Value));
                }
            }
        }
    }

    private static bool Covers(Regex.ValueMatchEnumerator dates, int index)
    {
        foreach (var date in dates)
        {
            if (index >= date.Index && index < date.Index + date.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsInFact(CheckedText text, Claim claim, Quantity quantity)
    {
        var normal = Quantities.Normalise(quantity);
        return text.Index.Figures.Any(f =>
            FigureComparison.SameAmount(normal, f.Normal)
            && (claim.Employer is null || f.Employer == claim.Employer)
            && (f.Project is null || CareerSpans.IsMeant(claim, f.Project.Value))
            && FigureComparison.Qualifier(quantity, f.Quantity) is null
            && FigureComparison.Sense(quantity, f.Quantity) is null);
    }

    /// <summary>Whether the date is said to be a beginning or an end: then it has to be one, to the month.</summary>
    private static bool IsBoundary(string text, Match match)
    {
        var rest = text.AsSpan(match.Index + match.Length).TrimStart();
        return rest.StartsWith("부터", StringComparison.Ordinal) || rest.StartsWith("까지", StringComparison.Ordinal)
            || text.Contains("입사", StringComparison.Ordinal) || text.Contains("퇴사", StringComparison.Ordinal) || text.Contains("합류", StringComparison.Ordinal);
    }

    private static PartialDate? DateOf(Match match)
    {
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        int? month = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : null;
        return year is < 1950 or > 2100 || month is 0 or > 12 ? null : new PartialDate(year, month);
    }

    [GeneratedRegex(@"(?<!\d)(?<y>(?:19|20)\d{2})(?:년(?:\s?(?<m>\d{1,2})월)?|[./-](?<m>\d{1,2})(?![\d%]))", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Dates();
}
