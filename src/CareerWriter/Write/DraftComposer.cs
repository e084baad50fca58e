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
    private const int EnoughToChooseFrom = 3;

    /// <summary>Types whose readers look for the result before anything else.</summary>
    private static readonly QuestionType[] ResultFirst = [QuestionType.Achievement, QuestionType.ProblemSolving, QuestionType.Challenge];

    private readonly EssayPlan plan;
    private readonly FactBook book;
    private readonly Target target;
    private readonly List<Telling> tellings;
    private readonly Headline headline;
    private readonly Selection selection;
    private readonly bool isShort;
    private readonly SortedSet<int> open = [];

    public DraftComposer(EssayPlan plan)
    {
        this.plan = plan;
        book = plan.Request.Career;
        target = Target.Of(plan.Request.Posting);
        isShort = plan.Limit.Value <= ShortLimit;
        tellings = ReadEpisodes();
        headline = Headline.Choose(tellings, isShort ? 1 : 2, ResultFirst.Contains(plan.Type));
        if (plan.Type == QuestionType.Failure || (plan.Type == QuestionType.ProblemSolving && headline.From is null))
        {
            // What went wrong comes first; an act that has nothing to do with it would not answer the question.
            headline = new Headline([]);
        }

        if (headline.From is { } first)
        {
            tellings.Remove(first);
            tellings.Insert(0, first);
        }

        selection = new Selection(tellings, [.. headline.Acts.Select(a => a.Act)], plan.Type);
    }

    /// <summary>Writes the answer.</summary>
    public Draft Compose()
    {
        if (tellings.Count == 0)
        {
            return new Draft([]);
        }

        FillInDepth();
        FillUp();
        var draft = Trim();
        return draft.Sentences.Any(s => s.About == SentenceAbout.Applicant) ? draft : new Draft([]);
    }

    /// <summary>The best episodes, as many as the limit could want: reading all of a long career would be work for nothing.</summary>
    private List<Telling> ReadEpisodes()
    {
        var read = new List<Telling>();
        var length = 0;
        foreach (var episode in plan.Episodes)
        {
            if (length > EnoughToChooseFrom * plan.Limit.Value && read.Count > plan.Depth + 1)
            {
                break;
            }

            var telling = DraftMaterial.Tell(episode, book);
            if (telling.Phrases.Count > 0)
            {
                read.Add(telling);
                length += telling.Phrases.Sum(Cost);
            }
        }

        return read;
    }

    /// <summary>Gives each of the best episodes its share of the length, its best phrases first.</summary>
    private void FillInDepth()
    {
        var body = (plan.Limit.Value * Fullest) - Measure(Assemble());
        double[] shares = Math.Min(plan.Depth, tellings.Count) switch { 1 => [1.0], 2 => [0.6, 0.4], 3 => [0.42, 0.32, 0.26], _ => [0.34, 0.26, 0.22, 0.18] };
        for (var i = 0; i < shares.Length; i++)
        {
            open.Add(i);
            var left = (body * shares[i]) - ProjectTopic.Of(tellings[i].Episode, book).Length;

            foreach (var phrase in StoryFirst(tellings[i].Phrases))
            {
                if (selection.GroupOf(tellings[i], phrase) is { } group && group.Sum(Cost) is var cost && cost <= left)
                {
                    left -= cost;
                    selection.Add(group);
                }
            }
        }
    }

    /// <summary>The best act, the best situation and the best result before all others by worth: a story needs one of each.</summary>
    private static IEnumerable<FactPhrase> StoryFirst(IReadOnlyList<FactPhrase> phrases)
    {
        var byWorth = phrases.OrderByDescending(p => p.Worth).ToList();
        FactKind[] story = [FactKind.Action, FactKind.Context, FactKind.Result];
        var first = story.Select(kind => byWorth.Find(p => p.Fact.Kind == kind)).OfType<FactPhrase>().ToList();
        return [.. first, .. byWorth.Except(first).Where(p => p.Fact.Kind != FactKind.Context), .. byWorth.Except(first).Where(p => p.Fact.Kind == FactKind.Context)];
    }

    /// <summary>Adds what fits best until the answer is full: first from the episodes it tells, then from the next ones.</summary>
    private void FillUp()
    {
        var refused = new HashSet<FactId>();
        for (var round = 0; round < MostRounds; round++)
        {
            var length = Measure(Assemble());
            if (length >= plan.Limit.Value * Full || NextGroup((plan.Limit.Value * Fullest) - length, refused) is not { } next)
            {
                return;
            }

            selection.Add(next.Group);
            var opened = open.Add(next.Telling);
            if (Measure(Assemble()) > plan.Limit.Value * Fullest)
            {
                selection.Remove(next.Group);
                refused.Add(next.Group[0].Fact.Id);
                if (opened)
                {
                    open.Remove(next.Telling);
                }
            }
        }
    }

    private (int Telling, List<FactPhrase> Group)? NextGroup(double room, HashSet<FactId> refused)
    {
        for (var i = 0; i < tellings.Count; i++)
        {
            var best = tellings[i].Phrases
                .Where(p => !refused.Contains(p.Fact.Id))
                .Select(p => selection.GroupOf(tellings[i], p))
                .Where(g => g is not null && g.Sum(Cost) <= room + 3)
                .MaxBy(g => g![0].Worth);
            if (best is not null)
            {
                return (i, best);
            }
        }

        return null;
    }

    /// <summary>Takes phrases out, the least worth first, until the answer is within the limit; then whole paragraphs.</summary>
    private Draft Trim()
    {
        var draft = Assemble();
        while (Measure(draft) > plan.Limit.Value && selection.Least() is { } least)
        {
            selection.Remove([least]);
            draft = Assemble();
        }

        while (Measure(draft) > plan.Limit.Value && draft.Paragraphs.Count > 0)
        {
            draft = new Draft([.. draft.Paragraphs.SkipLast(1)]);
        }

        return draft;
    }

    private int Cost(FactPhrase phrase) => TextCount.Of(phrase.Plain, plan.Limit.Basis) + TextCount.Of(". 그", plan.Limit.Basis);

    private int Measure(Draft draft) => TextCount.Of(draft.Text, plan.Limit.Basis);

    private Draft Assemble()
    {
        var paragraphs = new List<IReadOnlyList<DraftSentence>> { Opening.Write(plan, headline, target, isShort) };
        var said = headline.Acts.Count > 0 ? headline.Acts[^1].Place : null;
        var lone = false;
        foreach (var telling in open.Select(i => tellings[i]))
        {
            var told = selection.Of(telling);
            if (told.Count > 0)
            {
                var paragraph = ParagraphWriter.Write(ProjectTopic.Of(telling, book, said), told, paragraphs.Count);
                var joins = paragraph.Count == 1 && paragraphs.Count > 1 && lone;
                paragraphs[^1] = joins ? [.. paragraphs[^1], .. paragraph] : paragraphs[^1];
                paragraphs.AddRange(joins ? [] : [paragraph]);
                lone = paragraph.Count == 1;
                said = telling.Employer ?? said;
            }
        }

        var evidence = paragraphs.SelectMany(p => p).SelectMany(s => s.Evidence).Distinct().Select(id => book[id]).ToList();
        paragraphs.Add(Closing.Write(plan, target, evidence, isShort));
        return new Draft([.. paragraphs.Where(p => p.Count > 0)]);
    }
}
