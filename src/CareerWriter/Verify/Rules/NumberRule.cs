using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Each figure stands in the evidence of the same place with its unit, its exactness and its meaning (faithfulness §6.1).</summary>
internal sealed class NumberRule : IDraftRule
{
    private const string Name = "number";

    /// <summary>Nouns that count the parts of the text itself (두 가지 축), not things of the career.</summary>
    private static readonly string[] Rhetorical = ["가지", "축", "번", "차례", "곳", "단계", "문제", "팀"];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var quantity in statement.Passage.Quantities)
            {
                if (IsExempt(statement, quantity))
                {
                    continue;
                }

                var problem = statement.ClaimAt(quantity.Start) is { } claim
                    ? InClaim(text, statement, claim, quantity)
                    : Outside(text, statement, quantity);
                if (problem is { } found)
                {
                    yield return new Finding(Name, found.Severity, statement.Number, quantity.Text, found.Message);
                }
            }

            foreach (var stray in StrayNumbers(text, statement))
            {
                yield return Findings.Block(Name, statement, stray, FigureWords.Stray(stray));
            }
        }
    }

    private static bool IsExempt(Statement statement, Quantity quantity) =>
        PeriodRule.IsDuration(quantity)
        || statement.Passage.Technologies.Any(t => quantity.Start >= t.Start && quantity.Start + quantity.Text.Length <= t.Start + t.Length)
        || (!quantity.Text.AsSpan().ContainsAnyInRange('0', '9') && quantity.Value <= 3 && quantity.Unit is { } unit && Rhetorical.Contains(unit))
        || (!quantity.Text.AsSpan().ContainsAnyInRange('0', '9') && quantity.Value == 1);

    private static (FindingSeverity Severity, Said Message)? InClaim(CheckedText text, Statement statement, Claim claim, Quantity quantity)
    {
        var normal = Quantities.Normalise(quantity);
        var same = Array.FindAll(text.Index.Figures, f => FigureComparison.SameAmount(quantity, normal, f));
        if (same.Length == 0)
        {
            return claim.IsPast || !text.Target.Text.Contains(Passage.Compacted(quantity.Text), StringComparison.Ordinal)
                ? (FindingSeverity.Block, FigureWords.NotInCareer(quantity.Text, IsDerived(text, claim, normal) ? FigureWords.Calculated : Said.Alike("")))
                : null;
        }

        var clause = claim.ClauseAt(quantity.Start);
        var here = same.Where(f => Belongs(text, claim, f)).OrderByDescending(f => FigureFit.Share(clause, f, text.Index)).ToArray();
        if (here.Length == 0)
        {
            return (FindingSeverity.Block, FigureWords.Elsewhere(quantity.Text));
        }

        Said? reason = null;
        var dropped = false;
        foreach (var figure in here)
        {
            var problem = FigureFit.Problem(statement, claim, quantity, figure, text.Index);
            if (problem is null)
            {
                dropped = quantity.Qualifier is null && figure.Quantity.Qualifier is not null;
                if (!dropped)
                {
                    return null;
                }
            }

            reason ??= problem;
        }

        return dropped
            ? (FindingSeverity.Advise, FigureWords.Qualified(quantity.Text))
            : (FindingSeverity.Block, FigureWords.Misfit(quantity.Text, reason!.Value, here[0].Quantity.Text));
    }

    /// <summary>Outside a claim a figure may come from the posting or the career, or be a plan's own (3개월 안에, 절반으로 줄이겠습니다).</summary>
    private static (FindingSeverity Severity, Said Message)? Outside(CheckedText text, Statement statement, Quantity quantity)
    {
        var normal = Quantities.Normalise(quantity);
        var planned = statement.Kind == StatementKind.Intent && normal.Unit is "초" or "%" or "배" or "개월" or "%p";
        var known = text.Target.Text.Contains(Passage.Compacted(quantity.Text), StringComparison.Ordinal)
            || text.Index.Figures.Any(f => FigureComparison.SameAmount(quantity, normal, f))
            || text.Target.Holds(normal);
        return planned || known ? null : (FindingSeverity.Block, FigureWords.Nowhere(quantity.Text));
    }

    private static bool Belongs(CheckedText text, Claim claim, EvidenceFigure figure)
    {
        if (claim.Projects.Count > 0)
        {
            return (figure.Project is { } project && claim.Projects.Contains(project)) || (figure.Project is null && figure.Employer == claim.Scope.Employer);
        }

        return claim.Employer is null || figure.Employer is null || figure.Employer == claim.Employer || text.Index.Employers.Count == 0;
    }

    /// <summary>Whether the figure follows from two others: it is the writer's arithmetic, not the career's word.</summary>
    private static bool IsDerived(CheckedText text, Claim claim, NormalQuantity normal)
    {
        var pairs = text.Index.Figures
            .Where(f => f.Quantity.Sense == QuantitySense.From && f.Normal.Value != 0)
            .SelectMany(f => text.Index.Figures.Where(t => t.Passage == f.Passage && t.Quantity.Sense == QuantitySense.To && t.Normal.Value != 0).Select(t => (From: f.Normal.Value, To: t.Normal.Value)));
        return claim.IsPast && pairs.Any(p => normal.Unit switch
        {
            "%" => Math.Abs((Math.Abs(p.From - p.To) / p.From * 100) - normal.Value) <= 1,
            "배" => Math.Abs((Math.Max(p.From, p.To) / Math.Min(p.From, p.To)) - normal.Value) <= 0.6m,
            _ => Math.Abs(p.From - p.To) == normal.Value,
        });
    }

    /// <summary>Digits that are no figure, no name and nowhere in the career.</summary>
    private static IEnumerable<string> StrayNumbers(CheckedText text, Statement statement)
    {
        foreach (var word in statement.Passage.Words.Where(w => w.Kind == WordKind.Number && w.Text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            var inQuantity = statement.Passage.Quantities.Any(q => word.Start < q.Start + q.Text.Length && word.End > q.Start);
            var digits = word.Ending.Length > 0 ? word.Text[..^word.Ending.Length] : word.Text;
            if (!inQuantity && !PeriodRule.IsDate(statement.Text, word.Start) && !IsListNumber(statement.Text, word)
                && !text.Index.Career.Words.Holds(digits) && !text.Target.Text.Contains(digits, StringComparison.Ordinal))
            {
                yield return digits;
            }
        }
    }

    private static bool IsListNumber(string text, in Word word) => word.End < text.Length && text[word.End] is ')' or '.' && word.Start == 0;
}
