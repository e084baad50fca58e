using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Write;

/// <summary>The one or two acts that an answer opens with, each with where it was done; they are not told again.</summary>
/// <param name="Acts">The acts, best first.</param>
internal sealed record Headline(IReadOnlyList<(string Place, FactPhrase Act)> Acts)
{
    private const int Shortest = 13;
    private const int Longest = 46;
    private const int LongestAlone = 88;
    private const int FewestPhrases = 3;
    private const int MostEpisodes = 4;

    /// <summary>Acts that a career is remembered by.</summary>
    private static readonly string[] Memorable =
        ["설계하", "구현하", "개발하", "구축하", "도입하", "전환하", "통합하", "분리하", "이전하", "자동화하", "최적화하", "줄이", "높이", "단축하", "마이그레이션하", "재작성하", "표준화하", "출시하", "제작하", "운영하", "이관하", "고도화하", "적용하"];

    /// <summary>The episode whose result it is, when it is one result.</summary>
    public Telling? From { get; private init; }

    /// <summary>The facts it rests on.</summary>
    public IReadOnlyList<FactId> Evidence => [.. Acts.Select(a => a.Act.Fact.Id)];

    /// <summary><c>더파이러츠에서 구조를 설계하고 Sentry를 도입했습니다</c>, without the full stop.</summary>
    public string Polite => Told(c => c.Polite);

    /// <summary>The same before a noun: <c>… 도입한</c>.</summary>
    public string Done => Told(c => c.Done);

    /// <summary>Chooses the best act of each of the first episodes.</summary>
    /// <param name="tellings">Episodes, best first.</param>
    /// <param name="most">How many acts to open with.</param>
    /// <param name="resultFirst">Whether a result with figures comes before any act: then one is enough.</param>
    public static Headline Choose(IReadOnlyList<Telling> tellings, int most, bool resultFirst)
    {
        if (resultFirst && tellings.SelectMany(t => t.Phrases.Select(p => (Telling: t, Phrase: p))).Where(p => IsResult(p.Phrase, p.Telling)).OrderBy(p => BeginsWithPlace(p.Phrase)).ThenByDescending(p => p.Phrase.Worth).FirstOrDefault() is { Phrase: { } result, Telling: var told })
        {
            return new Headline([(told.Place, result)]) { From = told };
        }

        var acts = new List<(string Place, FactPhrase Act)>();
        foreach (var telling in tellings.Take(MostEpisodes))
        {
            if (acts.Count == most)
            {
                break;
            }

            var best = telling.Phrases.Count < FewestPhrases ? null : telling.Phrases
                .Where(p => Fits(p) && telling.Phrases.All(q => q.Needs != p.Fact.Id) && acts.All(a => a.Act.Clauses[0].Predicate != p.Clauses[0].Predicate && !a.Act.SaysSameAs(p)))
                .OrderByDescending(p => Weight(p, telling))
                .FirstOrDefault();
            if (best is not null)
            {
                acts.Add((telling.Place, best));
            }
        }

        return new Headline(acts);
    }

    /// <summary>Whether an act is understood alone: one short clause, no lead, no list of steps.</summary>
    private static bool Fits(FactPhrase phrase) =>
        phrase is { Lead: "", Needs: null, Clauses: [var clause] }
        && phrase.Fact.Kind is FactKind.Action or FactKind.Result
        && phrase.Fact.Label is not ("기존" or "개선" or "미완")
        && clause.Predicate.Stem is not ("발견하" or "확인하" or "제외하" or "채택하" or "선택하" or "해결하")
        && SaysWhat(clause) && IsOwnDoing(phrase) && !BeginsWithPlace(phrase)
        && !clause.Body.Split(' ').Any(w => w is "보고" or "두고" or "듣고" || (w.Length > 2 && w[^1] is '고' or '면' && Particles.EndOf(w) == WordEnd.Adverbial))
        && !clause.Body.StartsWith("처음", StringComparison.Ordinal)
        && clause.Predicate.Tense == Tense.Past
        && clause.Body.Length >= 6
        && phrase.Plain.Length is >= Shortest and <= Longest
        && !clause.Body.Contains(',', StringComparison.Ordinal)
        && clause.Body.Split(' ').All(w => !(w.Length > 1 && w[^1] is '은' or '는' && Particles.EndOf(w) == WordEnd.Adnominal && !w.EndsWith("하는", StringComparison.Ordinal) && !w.EndsWith("되는", StringComparison.Ordinal)));

    /// <summary>Whether a phrase is a result with a figure that says how much, in two clauses at most.</summary>
    private static bool IsResult(FactPhrase phrase, Telling telling) =>
        phrase is { Lead: "", Needs: null, Clauses.Count: <= 2 } && telling.Phrases.Count >= FewestPhrases
        && phrase.Plain.Length <= LongestAlone
        && SaysWhat(phrase.Clauses[^1]) && IsOwnDoing(phrase)
        && phrase.Fact.Kind is FactKind.Result or FactKind.Action
        && !phrase.Plain.Contains('*', StringComparison.Ordinal)
        && phrase.Fact.Quantities.Any(q => q.Sense is not null && q.Unit != "version")
        && telling.Phrases.All(q => q.Needs != phrase.Fact.Id);

    /// <summary>Whether the applicant is the one who acts (시간을 줄였습니다), not the thing (시간이 줄었습니다).</summary>
    public static bool IsOwnDoing(FactPhrase phrase) => !phrase.Clauses[^1].Body.Split(' ').Any(w => Particles.EndOf(w) == WordEnd.Subject || Particles.IsTopic(w));

    /// <summary>Whether the last verb has its object: 9분으로 줄였습니다 alone says nothing.</summary>
    private static bool SaysWhat(Clause clause) => ActClause.HasObject(clause.Body) || clause.Predicate.Stem is "참여하" or "대응하" or "전환하" or "이전하";

    /// <summary>목록 조회에서 …: a second 에서 after the employer's would stumble.</summary>
    private static bool BeginsWithPlace(FactPhrase phrase) =>
        phrase.Clauses[0].Body.Split(' ').Take(4).Any(w => w.EndsWith("에서", StringComparison.Ordinal) && !w.AsSpan().ContainsAnyInRange('0', '9'));

    private static double Weight(FactPhrase phrase, Telling telling)
    {
        var children = telling.Phrases.Count(p => p.Fact.Parent == phrase.Fact.Id);
        return phrase.Worth
            + Math.Min(3, children) * 0.5
            + (Memorable.Contains(LastWord(phrase.Clauses[0].Predicate.Stem)) ? 1.5 : 0)
            + (phrase.Fact.Technologies.Count > 0 ? 0.4 : 0)
            + (phrase.Fact.Quantities.Any(q => q.Sense is not null && q.Unit != "version") ? 0.5 : phrase.Fact.Quantities.Count > 0 ? -1.0 : 0);
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    private string Told(Func<Clause, string> last)
    {
        var parts = new List<string>();
        string? said = null;
        for (var i = 0; i < Acts.Count; i++)
        {
            var (place, act) = Acts[i];
            var words = string.Join(' ', [.. act.Clauses.SkipLast(1).Select(c => c.And), i == Acts.Count - 1 ? last(act.Clauses[^1]) : act.Clauses[^1].And]);
            parts.Add(place.Length == 0 || place == said ? words : $"{place}에서 {words}");
            said = place;
        }

        return string.Join(' ', parts);
    }
}
