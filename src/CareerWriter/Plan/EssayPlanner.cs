using CareerWriter.Evidence;

namespace CareerWriter.Plan;

/// <summary>Decides what an answer says: its type, the experiences in order of worth, how many fit, the subject that ties them.</summary>
public static class EssayPlanner
{
    /// <summary>What an answer without a limit aims at, in characters with spaces (contracts, "draft").</summary>
    public const int AimWithoutLimit = 1000;

    /// <summary>Types that most careers say little about: nothing general may stand in for what is missing.</summary>
    private static readonly QuestionType[] NeedsFittingFacts =
        [QuestionType.Collaboration, QuestionType.Failure, QuestionType.Growth, QuestionType.Character, QuestionType.Values, QuestionType.Leaving];

    /// <summary>Plans an answer; same request, same plan.</summary>
    public static EssayPlan Plan(PlanRequest request)
    {
        var type = QuestionClassifier.Classify(request.Question);
        var ranker = new FactRanker(type, request);
        var limit = request.Limit ?? new LengthLimit(AimWithoutLimit);
        var needsFit = NeedsFittingFacts.Contains(type);
        var episodes = Episodes(request, ranker, needsFit);
        var characters = Characters(limit);
        return new EssayPlan
        {
            Request = request,
            Type = type,
            Limit = limit,
            Episodes = episodes,
            Depth = characters switch { <= 600 => 2, <= 1200 => 3, _ => 4 },
            Theme = Themes.Of(episodes.Take(3).SelectMany(e => e.Facts).OrderByDescending(f => f.Worth).Take(24).Select(f => f.Fact.Text), type),
        };
    }

    /// <summary>The limit in Korean characters, roughly: byte bases count two or three a syllable.</summary>
    private static int Characters(LengthLimit limit) => limit.Basis switch
    {
        CountBasis.TwoByte or CountBasis.Cp949 => limit.Value * 10 / 17,
        CountBasis.Utf8 => limit.Value * 10 / 24,
        CountBasis.WithoutSpaces => limit.Value * 13 / 10,
        _ => limit.Value,
    };

    private static List<Episode> Episodes(PlanRequest request, FactRanker ranker, bool needsFit)
    {
        var usable = request.Career.Facts.Where(f => IsUsable(f) && !request.Excluded.Contains(f.Id));
        var episodes = usable
            .GroupBy(f => (f.Employment, f.Project, Section: f.Project is null ? f.Section.FirstOrDefault() : null))
            .Select(g => Rank(g.Key.Employment, g.Key.Project, g.Key.Section, [.. g], request.Career, ranker, needsFit))
            .Where(e => e.Facts.Count > 0)
            .OrderByDescending(e => e.Worth)
            .ToList();
        return episodes;
    }

    private static Episode Rank(EmploymentId? employment, ProjectId? project, string? section, List<Fact> facts, FactBook book, FactRanker ranker, bool needsFit)
    {
        var name = project is { } id ? book.Projects.First(p => p.Id == id).Name : section;
        var ranked = facts
            .Where(f => !needsFit || ranker.TypeHits(f.Text + " " + string.Join(' ', f.Section)) + ranker.QuestionHits(f.Text) > 0)
            .Select(f => new RankedFact(f, ranker.Worth(f) * Recency(employment, book)))
            .ToList();
        var best = ranked.Select(f => f.Worth).OrderDescending().Take(6).Sum();
        var story = ranked.Any(f => f.Fact.Kind == FactKind.Result) && ranked.Any(f => f.Fact.Kind == FactKind.Action) ? 1.15 : 1.0;
        return new Episode(name, employment, project, ranked, best * story);
    }

    /// <summary>Recent work weighs a little more; personal projects a little less than any employment.</summary>
    private static double Recency(EmploymentId? employment, FactBook book)
    {
        if (employment is not { } id)
        {
            return book.Employments.Count > 0 ? 0.75 : 1.0;
        }

        var newer = book.Employments.Count(e => e.Id != id && Compare(e, book.Employments.First(o => o.Id == id)) > 0);
        return Math.Max(0.8, 1.0 - (newer * 0.06));
    }

    private static int Compare(Employment left, Employment right) => (left.Current, right.Current) switch
    {
        (true, false) => 1,
        (false, true) => -1,
        _ => Nullable.Compare(left.Start, right.Start),
    };

    private static bool IsUsable(Fact fact) =>
        fact is { HasUnknown: false, Kind: not FactKind.Skill } && fact.Text.Length >= 5;
}
