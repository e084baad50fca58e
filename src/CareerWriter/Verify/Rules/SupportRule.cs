namespace CareerWriter.Verify.Rules;

/// <summary>What a sentence says of the applicant's past is what the career says: an invented duty is a <c>role</c>, an invented result an <c>outcome</c>.</summary>
internal sealed class SupportRule : IDraftRule
{
    /// <summary>Weight below which a clause says too little to be judged alone.</summary>
    private const double Light = 1.6;

    /// <summary>Weight from which the words of a clause have to stand together somewhere.</summary>
    private const double Scattered = 3;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var claim in statement.Claims.Where(c => c.IsPast))
            {
                if (Unsupported(text, statement, claim) is { } clause)
                {
                    var result = clause.Any(w => ChangeWords.IsChange(w.Stem));
                    var span = statement.Text[clause[0].Start..clause[^1].End];
                    yield return result
                        ? Findings.Block("outcome", statement, span, FindingWords.NoSuchResult)
                        : Findings.Block("role", statement, span, FindingWords.NoSuchWork);
                    break;
                }
            }
        }
    }

    private static IReadOnlyList<Word>? Unsupported(CheckedText text, Statement statement, Claim claim)
    {
        var least = statement.Kind == StatementKind.Reflection ? 0.25 : 0.45;
        var denied = claim.Clauses.Any(IsDenied);
        if (!denied && text.Index.WeightOf(claim.Words) >= Light && claim.Coverage < least)
        {
            return claim.Words;
        }

        if (statement.Kind == StatementKind.Reflection)
        {
            return null;
        }

        return claim.Clauses.FirstOrDefault(c =>
            text.Index.WeightOf(c) >= Light && !IsDenied(c)
            && ((claim.Scope.Coverage(c, text.Index) < 0.34 && BestElsewhere(text, claim, c) < 0.5) || (text.Index.WeightOf(c) >= Scattered && !IsTogether(text, claim, c))));
    }

    /// <summary>What was not done needs no proof: 써 보지 못했지만.</summary>
    private static bool IsDenied(IReadOnlyList<Word> clause) => clause.Any(w => w.Stem is "못하다" or "않다" or "없다");

    /// <summary>Words that the evidence has, but nowhere together, make a statement that it does not have.</summary>
    private static bool IsTogether(CheckedText text, Claim claim, IReadOnlyList<Word> clause) =>
        claim.Scope.Facts.Any(f => text.Index.Share(clause, f.Around, weightless: 0) >= 0.3);

    /// <summary>A clause may rest on another project of the same employer, when it names none.</summary>
    private static double BestElsewhere(CheckedText text, Claim claim, IReadOnlyList<Word> clause) =>
        claim.Projects.Count > 0 ? 0
        : claim.Employer is { } employer ? text.Index.ByEmployer[employer].Coverage(clause, text.Index)
        : text.Index.Projects.Concat(text.Index.ByEmployer).Select(s => s.Coverage(clause, text.Index)).DefaultIfEmpty(0).Max();
}
