using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CareerWriter.Evidence;
using CareerWriter.Plan;
using CareerWriter.Posting;

namespace CareerWriter.Write;

/// <summary>
/// Everything that could be told in answer to a question: the episodes of its plan as phrases, best first. Kept as long as the book of facts lives, so
/// that a later turn of the same conversation does not read the career again.
/// </summary>
internal sealed class DraftMaterial
{
    /// <summary>Answers remembered of one career; a conversation seldom holds more questions.</summary>
    private const int MostRemembered = 16;

    private static readonly ConditionalWeakTable<FactBook, ConcurrentDictionary<(string Question, JobPosting? Posting), DraftMaterial>> Known = [];

    private static readonly HashSet<FactId> Nothing = [];

    private readonly Dictionary<FactId, (Telling Telling, FactPhrase Phrase)> phrases = [];

    private DraftMaterial(FactBook book, string question, JobPosting? posting)
    {
        Plan = EssayPlanner.Plan(new PlanRequest(book, question, posting, Limit: null, Nothing));
        Target = Target.Of(posting);
        Tellings = [.. Plan.Episodes.Select(e => Tell(e, book)).Where(t => t.Phrases.Count > 0)];
        foreach (var telling in Tellings)
        {
            foreach (var phrase in telling.Phrases)
            {
                phrases.TryAdd(phrase.Fact.Id, (telling, phrase));
            }
        }
    }

    /// <summary>The plan without a limit and with nothing left out.</summary>
    public EssayPlan Plan { get; }

    /// <summary>The employer that is applied to.</summary>
    public Target Target { get; }

    /// <summary>Episodes that can be told, best first.</summary>
    public IReadOnlyList<Telling> Tellings { get; }

    /// <summary>The material for a question.</summary>
    public static DraftMaterial For(FactBook book, string question, JobPosting? posting)
    {
        var known = Known.GetOrCreateValue(book);
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        return known.GetOrAdd((question, posting), static (key, book) => new DraftMaterial(book, key.Question, key.Posting), book);
    }

    /// <summary>The phrase of a fact, or null when it cannot be told.</summary>
    public FactPhrase? PhraseOf(FactId id) => phrases.TryGetValue(id, out var found) ? found.Phrase : null;

    /// <summary>The episode of a fact, or null when it cannot be told.</summary>
    public Telling? TellingOf(FactId id) => phrases.TryGetValue(id, out var found) ? found.Telling : null;

    /// <summary>The phrases that can be told of an episode.</summary>
    public static Telling Tell(Episode episode, FactBook book)
    {
        var told = new List<FactPhrase>();
        Fact? before = null;
        foreach (var ranked in episode.Facts)
        {
            var parent = ranked.Fact.Parent is { } id ? book[id] : null;
            if (book.Projects.All(p => p.Name != ranked.Fact.Text) && FactPhrase.Of(ranked, parent, before) is { } phrase)
            {
                told.Add(phrase);
            }

            before = ranked.Fact;
        }

        var employer = episode.Employment is { } employment ? book.Employments.First(e => e.Id == employment).Employer : null;
        return new Telling(episode, employer, employer ?? ProjectTopic.Place(episode, book), told);
    }
}
