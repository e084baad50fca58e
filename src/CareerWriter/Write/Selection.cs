using CareerWriter.Evidence;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>The phrases that an answer tells so far, and what may still be added: nothing twice, no situation without an act, no result without one.</summary>
internal sealed class Selection
{
    private readonly IReadOnlyList<Telling> tellings;
    private readonly IReadOnlyList<FactPhrase> headline;
    private readonly int mostContexts;
    private readonly HashSet<FactId> chosen = [];
    private readonly List<FactPhrase> said;
    private readonly Dictionary<(FactId, FactId), bool> same = [];

    public Selection(IReadOnlyList<Telling> tellings, IReadOnlyList<FactPhrase> headline, QuestionType type)
    {
        this.tellings = tellings;
        this.headline = headline;
        mostContexts = type is QuestionType.ProblemSolving or QuestionType.Failure ? 2 : 1;
        said = [.. headline];
    }

    /// <summary>The chosen phrases of an episode in telling order.</summary>
    public List<FactPhrase> Of(Telling telling) => [.. telling.Phrases.Where(p => chosen.Contains(p.Fact.Id))];

    /// <summary>A phrase with those it needs that are not chosen yet, or null when it may not be added.</summary>
    public List<FactPhrase>? GroupOf(Telling telling, FactPhrase phrase)
    {
        // What was before (기존) is only told with what it became.
        var after = phrase.Fact is { Label: "기존", Parent: not null } ? telling.Phrases.FirstOrDefault(p => p.Fact.Label == "개선" && p.Needs == phrase.Fact.Id) : null;
        if (after is not null && !chosen.Contains(after.Fact.Id))
        {
            return GroupOf(telling, after);
        }

        var group = new List<FactPhrase>();
        for (FactPhrase? next = phrase; next is not null && !chosen.Contains(next.Fact.Id);)
        {
            if (headline.Any(h => h.Fact.Id == next.Fact.Id))
            {
                return next == phrase ? null : group;
            }

            if (said.Any(s => AreSame(next, s)) || group.Any(g => AreSame(g, next)))
            {
                return null;
            }

            group.Add(next);
            if (next.Needs is not { } needed)
            {
                break;
            }

            var before = telling.Phrases.FirstOrDefault(p => p.Fact.Id == needed);
            if (before is null && headline.All(h => h.Fact.Id != needed))
            {
                return null;
            }

            next = before;
        }

        return group.Count > 0 && Balanced([.. Of(telling), .. group]) ? group : null;
    }

    /// <summary>Adds phrases.</summary>
    public void Add(IEnumerable<FactPhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            chosen.Add(phrase.Fact.Id);
            said.Add(phrase);
        }
    }

    /// <summary>Takes phrases out again.</summary>
    public void Remove(IEnumerable<FactPhrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            chosen.Remove(phrase.Fact.Id);
            said.Remove(phrase);
        }
    }

    /// <summary>The chosen phrase of least worth that no other needs, or null when none is chosen.</summary>
    public FactPhrase? Least()
    {
        var all = tellings.SelectMany(Of).ToList();
        return all.Where(p => all.All(q => q.Needs != p.Fact.Id)).MinBy(p => p.Worth);
    }

    private bool AreSame(FactPhrase one, FactPhrase other)
    {
        var key = (one.Fact.Id, other.Fact.Id);
        return same.TryGetValue(key, out var known) ? known : same[key] = one.SaysSameAs(other);
    }

    private bool Balanced(List<FactPhrase> phrases)
    {
        var contexts = phrases.Count(p => p.Fact.Kind == FactKind.Context);
        var acts = phrases.Count(p => p.Fact.Kind is FactKind.Action or FactKind.Role);
        var results = phrases.Count(p => p.Fact.Kind == FactKind.Result);
        return contexts <= Math.Min(mostContexts, acts + results) && results <= acts + 1;
    }
}

/// <summary>An episode with the phrases that can be told of it.</summary>
/// <param name="Episode">The episode.</param>
/// <param name="Employer">Its employer, or null.</param>
/// <param name="Place">Where it was done, as an opening names it: the employer, else the project; may be empty.</param>
/// <param name="Phrases">Phrases in telling order.</param>
internal sealed record Telling(Episode Episode, string? Employer, string Place, IReadOnlyList<FactPhrase> Phrases);
