using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>Chooses phrases for a plan until the length is met. One composer writes one answer.</summary>
internal sealed class DraftComposer
{
    private const double Fullest = 0.98;
    private const double Full = 0.925;
    private const int ShortLimit = 450;
    private const int MostRounds = 200;

    private readonly EssayPlan plan;
    private readonly FactBook book;
    private readonly Target target;
    private readonly List<(Episode Episode, List<FactPhrase> Phrases)> episodes;
    private readonly Headline headline;
    private readonly bool isShort;
    private readonly HashSet<FactId> chosen = [];
    private readonly HashSet<int> open = [];

    public DraftComposer(EssayPlan plan)
    {
        this.plan = plan;
        book = plan.Request.Career;
        target = Target.Of(plan.Request.Posting);
        isShort = plan.Limit.Value <= ShortLimit;
        episodes = [.. plan.Episodes.Select(e => (e, PhrasesOf(e))).Where(e => e.Item2.Count > 0)];
        headline = ChooseHeadline();
    }

    /// <summary>Writes the answer.</summary>
    public Draft Compose()
    {
        if (episodes.Count == 0)
        {
            return new Draft([]);
        }

        FillInDepth();
        FillUp();
        return Trim();
    }

    private List<FactPhrase> PhrasesOf(Episode episode)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var phrases = new List<FactPhrase>();
        foreach (var ranked in episode.Facts)
        {
            var parent = ranked.Fact.Parent is { } id ? book[id] : null;
            if (FactPhrase.Of(ranked, parent) is { } phrase && seen.Add(phrase.Plain))
            {
                phrases.Add(phrase);
            }
        }

        return phrases;
    }

    /// <summary>The best act of each of the two best episodes; from one episode, when it is the only one, one act and only if others are left to tell.</summary>
    private Headline ChooseHeadline()
    {
        var acts = new List<(string?, FactPhrase)>();
        foreach (var (episode, phrases) in episodes.Take(plan.Depth))
        {
            var parents = phrases.Select(p => p.Fact.Parent).OfType<FactId>().ToHashSet();
            var act = phrases.Count < 3 ? null : phrases.Where(Headline.Fits)
                .Where(p => !phrases.Any(q => q.NeedsPrevious && q.Fact.Id.Number == p.Fact.Id.Number + 1))
                .OrderByDescending(p => p.Worth + (parents.Contains(p.Fact.Id) ? 0.8 : 0) + (p.Fact.Technologies.Count > 0 ? 0.4 : 0) + (p.Fact.Quantities.Count > 0 ? 0.6 : 0))
                .FirstOrDefault();
            if (act is not null && acts.Count < (isShort ? 1 : 2) && acts.All(a => a.Item2.Clauses[0].Predicate != act.Clauses[0].Predicate))
            {
                acts.Add((EmployerOf(episode), act));
            }
        }

        return new Headline(acts);
    }

    private string? EmployerOf(Episode episode) =>
        episode.Employment is { } id ? book.Employments.First(e => e.Id == id).Employer : null;

    /// <summary>Gives each of the best episodes its share of the length, its best phrases first.</summary>
    private void FillInDepth()
    {
        var body = (plan.Limit.Value * Fullest) - Measure(Frame());
        double[] shares = Math.Min(plan.Depth, episodes.Count) switch { 1 => [1.0], 2 => [0.6, 0.4], 3 => [0.42, 0.32, 0.26], _ => [0.34, 0.26, 0.22, 0.18] };
        for (var i = 0; i < shares.Length; i++)
        {
            open.Add(i);
            var left = body * shares[i];
            foreach (var phrase in episodes[i].Phrases.Where(Free).OrderByDescending(p => p.Worth))
            {
                var group = WithNeeded(episodes[i].Phrases, phrase);
                var cost = group.Where(p => !chosen.Contains(p.Fact.Id)).Sum(Cost);
                if (cost <= left)
                {
                    left -= cost;
                    chosen.UnionWith(group.Select(p => p.Fact.Id));
                }
            }
        }
    }

    /// <summary>Adds what fits best until the answer is full: first from the episodes it tells, then from the next ones.</summary>
    private void FillUp()
    {
        var refused = new HashSet<FactId>();
        for (var round = 0; round < MostRounds; round++)
        {
            var length = Measure(Assemble());
            var room = (plan.Limit.Value * Fullest) - length;
            if (length >= plan.Limit.Value * Full)
            {
                return;
            }

            if (NextPhrase(room, refused) is not { } next)
            {
                return;
            }

            var added = next.Group.Where(p => chosen.Add(p.Fact.Id)).Select(p => p.Fact.Id).ToList();
            var opened = open.Add(next.Episode);
            if (Measure(Assemble()) > plan.Limit.Value * Fullest)
            {
                chosen.ExceptWith(added);
                refused.Add(next.Phrase.Fact.Id);
                if (opened)
                {
                    open.Remove(next.Episode);
                }
            }
        }
    }

    private (int Episode, FactPhrase Phrase, List<FactPhrase> Group)? NextPhrase(double room, HashSet<FactId> refused)
    {
        for (var i = 0; i < episodes.Count; i++)
        {
            var best = episodes[i].Phrases
                .Where(p => Free(p) && !refused.Contains(p.Fact.Id))
                .Select(p => (Phrase: p, Group: WithNeeded(episodes[i].Phrases, p)))
                .Where(p => p.Group.Where(g => !chosen.Contains(g.Fact.Id)).Sum(Cost) <= room + 3)
                .OrderByDescending(p => p.Phrase.Worth)
                .FirstOrDefault();
            if (best.Phrase is not null)
            {
                return (i, best.Phrase, best.Group);
            }
        }

        return null;
    }

    /// <summary>Takes phrases out, the least worth first, until the answer is within the limit.</summary>
    private Draft Trim()
    {
        var draft = Assemble();
        while (Measure(draft) > plan.Limit.Value && chosen.Count > 0)
        {
            var phrases = episodes.SelectMany(e => e.Phrases).Where(p => chosen.Contains(p.Fact.Id)).ToList();
            var least = phrases.Where(p => !IsNeeded(p)).DefaultIfEmpty(phrases[^1]).MinBy(p => p.Worth)!;
            chosen.Remove(least.Fact.Id);
            draft = Assemble();
        }

        while (Measure(draft) > plan.Limit.Value && draft.Paragraphs.Count > 0)
        {
            draft = new Draft([.. draft.Paragraphs.SkipLast(1)]);
        }

        return draft;
    }

    private bool Free(FactPhrase phrase) => !chosen.Contains(phrase.Fact.Id) && !headline.Evidence.Contains(phrase.Fact.Id);

    private bool IsNeeded(FactPhrase phrase) =>
        episodes.SelectMany(e => e.Phrases).Any(p => p.NeedsPrevious && chosen.Contains(p.Fact.Id) && p.Fact.Id.Number == phrase.Fact.Id.Number + 1);

    /// <summary>A phrase with those before it that it cannot do without.</summary>
    private List<FactPhrase> WithNeeded(List<FactPhrase> phrases, FactPhrase phrase)
    {
        var group = new List<FactPhrase> { phrase };
        var at = phrases.IndexOf(phrase);
        while (phrases[at].NeedsPrevious && at > 0)
        {
            at--;
            if (!headline.Evidence.Contains(phrases[at].Fact.Id))
            {
                group.Add(phrases[at]);
            }
        }

        return group;
    }

    private int Cost(FactPhrase phrase) => TextCount.Of(phrase.Plain, plan.Limit.Basis) + TextCount.Of(". 그", plan.Limit.Basis);

    private int Measure(Draft draft) => TextCount.Of(draft.Text, plan.Limit.Basis);

    private Draft Frame()
    {
        var opening = Opening.Write(plan, headline, target, isShort);
        var closing = Closing.Write(plan, target, [], isShort);
        return new Draft([.. new[] { opening, closing }.Where(p => p.Count > 0)]);
    }

    private Draft Assemble()
    {
        var paragraphs = new List<IReadOnlyList<DraftSentence>>();
        var opening = Opening.Write(plan, headline, target, isShort);
        var said = headline.Acts.LastOrDefault().Employer;
        if (opening.Count > 0)
        {
            paragraphs.Add(opening);
        }

        foreach (var index in open.Order())
        {
            var (episode, phrases) = episodes[index];
            var told = phrases.Where(p => chosen.Contains(p.Fact.Id)).ToList();
            if (told.Count > 0)
            {
                paragraphs.Add(ParagraphWriter.Write(TopicOf(episode, said), told));
                said = EmployerOf(episode) ?? said;
            }
        }

        var evidence = paragraphs.SelectMany(p => p).SelectMany(s => s.Evidence).Distinct().Select(id => book[id]).ToList();
        var closing = Closing.Write(plan, target, evidence, isShort);
        if (closing.Count > 0)
        {
            paragraphs.Add(closing);
        }

        return new Draft(paragraphs);
    }

    /// <summary>The topic with the employer where the one named last was another.</summary>
    private string TopicOf(Episode episode, string? said)
    {
        var topic = ProjectTopic.Of(episode, book);
        var employer = EmployerOf(episode);
        return (employer, topic) switch
        {
            (null, _) => topic,
            _ when employer == said => topic,
            (_, "") => $"{employer}에서는",
            _ => $"{employer}의 {topic}",
        };
    }
}
