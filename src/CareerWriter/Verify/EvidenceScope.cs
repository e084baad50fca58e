using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>Facts that belong together: of a project, of an employer, of the whole career.</summary>
internal sealed class EvidenceScope
{
    /// <summary>Collects the facts.</summary>
    public EvidenceScope(IReadOnlyList<IndexedFact> facts, FactBook book, int? employer, Project? project)
    {
        Facts = facts;
        Employer = employer;
        Project = project;
        var headings = Passage.Of(string.Join("\n", Headings(book, facts, project)));
        Words = new WordBag(
            string.Join('\n', facts.Select(f => f.Passage.Compact)) + "\n" + headings.Compact,
            facts.SelectMany(f => f.Stems).Concat(IndexedFact.StemsOf(headings)),
            facts.SelectMany(f => f.Fact.Technologies.Concat(f.Passage.Technologies.Select(t => t.Name))).Concat(headings.Technologies.Select(t => t.Name)));
    }

    /// <summary>The facts.</summary>
    public IReadOnlyList<IndexedFact> Facts { get; }

    /// <summary>Number of the employer, or null for the whole career or a project without one.</summary>
    public int? Employer { get; }

    /// <summary>The project, or null.</summary>
    public Project? Project { get; }

    /// <summary>All words of the facts, their sections, projects and employers.</summary>
    public WordBag Words { get; }

    /// <summary>The share of the words' weight that the scope bears out, 0 to 1; 1 when the words weigh nothing.</summary>
    public double Coverage(IReadOnlyList<Word> words, EvidenceIndex index) => index.Share(words, Words, weightless: 1);

    private static IEnumerable<string> Headings(FactBook book, IReadOnlyList<IndexedFact> facts, Project? project)
    {
        var sections = facts.SelectMany(f => f.Fact.Section).Concat(facts.Select(f => f.Fact.Label ?? ""));
        var projects = project is not null
            ? [project]
            : book.Projects.Where(p => facts.Any(f => f.Fact.Project == p.Id));
        var employments = book.Employments.Where(e =>
            e.Id == project?.Employment || facts.Any(f => f.Fact.Employment == e.Id) || projects.Any(p => p.Employment == e.Id));
        return sections.Concat(projects.Select(p => p.Name))
            .Concat(employments.SelectMany(e => (string[])[e.Employer, .. e.Aliases, e.Role ?? ""]))
            .Distinct(StringComparer.Ordinal);
    }
}
