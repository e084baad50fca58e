namespace CareerWriter.Korean;

/// <summary>One predicate with everything that stands before it.</summary>
/// <param name="Body">Arguments and adverbs with their particles: <c>프로젝트 구조를</c>; may be empty when it shares those of the clause before it.</param>
/// <param name="Predicate">The verb.</param>
public sealed record Clause(string Body, Predicate Predicate)
{
    /// <summary>As the end of a sentence, without its full stop.</summary>
    public string Polite => Join(Predicate.Polite);

    /// <summary>Followed by another clause with -고.</summary>
    public string And => Join(Predicate.And);

    /// <summary>Before a noun, done.</summary>
    public string Done => Join(Predicate.Done);

    private string Join(string verb) => Body.Length == 0 ? verb : $"{Body} {verb}";
}

/// <summary>Clauses as one sentence.</summary>
public static class Clauses
{
    /// <summary>All but the last joined with -고, the last in 합니다체, without the full stop.</summary>
    public static string Polite(IReadOnlyList<Clause> clauses) => string.Join(' ', [.. clauses.SkipLast(1).Select(c => c.And), clauses[^1].Polite]);
}
