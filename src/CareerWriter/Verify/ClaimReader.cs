using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>Finds the evidence that the claims of a sentence are held against.</summary>
internal sealed class ClaimReader(EvidenceIndex index)
{
    private int? _carriedEmployer;

    /// <summary>Forgets which employer the paragraph before was about.</summary>
    public void BeginParagraph() => _carriedEmployer = null;

    /// <summary>Keeps the employer that a sentence named last for those that follow it.</summary>
    public void Carry(IReadOnlyList<Claim> claims) => _carriedEmployer = claims.LastOrDefault(c => c.Employer is not null)?.Employer ?? _carriedEmployer;

    /// <summary>A stretch, cut where a new place is named, each piece with the evidence that bears it out best.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="from">First word of the stretch.</param>
    /// <param name="to">Word behind the stretch.</param>
    /// <param name="kind">What the sentence does.</param>
    /// <param name="places">The employers and the projects that it names.</param>
    public IEnumerable<Claim> ClaimsOf(Passage passage, int from, int to, StatementKind kind, IReadOnlyList<NamedPlace> places)
    {
        var words = passage.Words;
        var inside = places.Where(p => p.Start >= words[from].Start && p.Start < words[to - 1].End).ToArray();
        int? employer = null;
        List<ProjectId> projects = [];
        var begin = from;
        for (var at = from; at <= to; at++)
        {
            var next = at < to ? inside.FirstOrDefault(p => p.Start >= words[at].Start && p.Start < words[at].End) : null;
            var cuts = next is not null && at > begin && words[at - 1].ClosesClause;
            if (at == to || cuts)
            {
                yield return ClaimOf(passage, words.Skip(begin).Take(at - begin).ToArray(), kind, employer, [.. projects], inside);
                begin = at;
                projects = [];
            }

            if (next is not null)
            {
                employer = next.Employer ?? employer;
                projects.AddRange(next.Projects);
            }
        }
    }

    private Claim ClaimOf(Passage passage, Word[] words, StatementKind kind, int? employer, IReadOnlyList<ProjectId> projects, NamedPlace[] places)
    {
        var (scope, coverage) = Best(words, employer, projects);
        var past = kind is StatementKind.Intent or StatementKind.Opinion or StatementKind.Reflection
            || words.Any(w => w.IsPast || SentenceMarks.Is(w, "experience") || SentenceMarks.Is(w, "skill"))
            || passage.Words.Any(w => w.IsPast);
        return new Claim
        {
            Start = words[0].Start,
            End = words[^1].End,
            BodyStart = BodyOf(words, places),
            Words = words,
            IsPast = past,
            Employer = employer,
            CarriedEmployer = employer ?? _carriedEmployer,
            Projects = projects,
            Scope = scope,
            Coverage = coverage,
        };
    }

    private static int BodyOf(Word[] words, NamedPlace[] places) =>
        places.Where(p => p.Start >= words[0].Start && p.Tail < words[^1].Start).Select(p => p.Tail).DefaultIfEmpty(words[0].Start).Max();

    /// <summary>The narrowest scope that bears the words out about as well as the widest allowed one does.</summary>
    private (EvidenceScope Scope, double Coverage) Best(Word[] words, int? employer, IReadOnlyList<ProjectId> projects)
    {
        IEnumerable<EvidenceScope> narrow = projects.Count > 0
            ? index.Projects.Where(p => projects.Contains(p.Project!.Id))
            : index.Projects.Where(p => employer is null || p.Employer == employer);
        var wide = employer is { } number ? [index.ByEmployer[number]] : index.ByEmployer;
        if (projects.Count > 0)
        {
            wide = [];
        }

        (EvidenceScope Scope, double Coverage) best = (employer is { } e ? index.ByEmployer[e] : index.Career, -1);
        foreach (var scope in narrow.Concat(wide).Concat(employer is null && projects.Count == 0 ? [index.Career] : []))
        {
            var coverage = scope.Coverage(words, index);
            var penalty = scope.Project is not null ? 0 : scope.Employer is not null ? 0.05 : 0.1;
            if (coverage - penalty > best.Coverage)
            {
                best = (scope, coverage - penalty);
            }
        }

        return (best.Scope, best.Scope.Coverage(words, index));
    }
}
