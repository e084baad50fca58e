using CareerWriter.Evidence;
using CareerWriter.Posting;

namespace CareerWriter.Plan;

/// <summary>Which technologies of a posting the career has. Only what a file names counts: a technology of the posting is never evidence of itself.</summary>
public static class Coverage
{
    private const int MostFacts = 3;

    /// <summary>One row a technology, in the posting's order; the facts that tell of work before those that only list it.</summary>
    public static IReadOnlyList<RequirementCoverage> Of(FactBook career, JobPosting? posting) =>
        [.. (posting?.Technologies ?? []).Select(technology => new RequirementCoverage(
            technology,
            [.. career.Facts.Where(f => f.Technologies.Contains(technology)).OrderBy(f => f.Kind == FactKind.Skill).Take(MostFacts).Select(f => f.Id)]))];
}

/// <summary>A requirement of the posting and the facts that meet it.</summary>
/// <param name="Requirement">The technology or requirement.</param>
/// <param name="Evidence">The facts; empty when the career has none.</param>
public sealed record RequirementCoverage(string Requirement, IReadOnlyList<FactId> Evidence)
{
    /// <summary>Whether the career meets it.</summary>
    public bool IsMet => Evidence.Count > 0;
}
