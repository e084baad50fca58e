using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Write;

/// <summary>The one or two acts that an answer opens with, each with its employer; they are not told again.</summary>
/// <param name="Acts">The acts, best first.</param>
internal sealed record Headline(IReadOnlyList<(string? Employer, FactPhrase Act)> Acts)
{
    private const int Shortest = 12;
    private const int Longest = 52;

    /// <summary>Whether an act can open an answer: one short clause that is understood alone.</summary>
    public static bool Fits(FactPhrase phrase) =>
        phrase is { Lead: "", NeedsPrevious: false, Clauses.Count: 1 }
        && phrase.Fact.Kind is FactKind.Action or FactKind.Result
        && phrase.Clauses[0].Predicate.Tense == Tense.Past
        && phrase.Plain.Length is >= Shortest and <= Longest
        && phrase.Clauses[0].Body.Length >= 6
        && phrase.Fact.Label is null or not ("기존" or "개선" or "문제");

    /// <summary>The facts it rests on.</summary>
    public IReadOnlyList<FactId> Evidence => [.. Acts.Select(a => a.Act.Fact.Id)];

    /// <summary><c>더파이러츠에서 구조를 설계하고 Sentry를 도입했습니다</c>, without the full stop.</summary>
    public string Polite => Told(c => c.Polite);

    /// <summary>The same before a noun: <c>… 도입한</c>.</summary>
    public string Done => Told(c => c.Done);

    private string Told(Func<Clause, string> last)
    {
        var parts = new List<string>();
        string? said = null;
        for (var i = 0; i < Acts.Count; i++)
        {
            var (employer, act) = Acts[i];
            var clause = act.Clauses[0];
            var words = i == Acts.Count - 1 ? last(clause) : clause.And;
            parts.Add(employer is null || employer == said ? words : $"{employer}에서 {words}");
            said = employer;
        }

        return string.Join(' ', parts);
    }
}
