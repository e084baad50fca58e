using CareerWriter.Evidence;
using CareerWriter.Posting;

namespace CareerWriter.Plan;

/// <summary>What an answer is planned from.</summary>
/// <param name="Career">The career.</param>
/// <param name="Question">The application question.</param>
/// <param name="Posting">The posting, or null.</param>
/// <param name="Limit">The limit, or null: then the draft aims at 1,000 characters with spaces.</param>
/// <param name="Excluded">Facts that may not be used.</param>
public sealed record PlanRequest(FactBook Career, string Question, JobPosting? Posting, LengthLimit? Limit, IReadOnlySet<FactId> Excluded);

/// <summary>Experiences that belong together: one project, or one section of a career without projects.</summary>
/// <param name="Name">Name of the project or section, or null.</param>
/// <param name="Employment">The employment, or null.</param>
/// <param name="Project">The project, or null.</param>
/// <param name="Facts">Its usable facts in reading order, each with its worth for this question.</param>
/// <param name="Worth">Worth of the episode as a whole; higher comes first.</param>
public sealed record Episode(string? Name, EmploymentId? Employment, ProjectId? Project, IReadOnlyList<RankedFact> Facts, double Worth);

/// <summary>A fact with its worth for the question, above 0.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Worth">Its worth.</param>
public sealed record RankedFact(Fact Fact, double Worth);

/// <summary>What an answer will say and how long it may be.</summary>
public sealed record EssayPlan
{
    /// <summary>What it was planned from.</summary>
    public required PlanRequest Request { get; init; }

    /// <summary>Type of the question.</summary>
    public required QuestionType Type { get; init; }

    /// <summary>The limit that is obeyed: the one asked for, or 1,000 characters with spaces.</summary>
    public required LengthLimit Limit { get; init; }

    /// <summary>The episodes, best first; the writer takes as many as the length allows.</summary>
    public required IReadOnlyList<Episode> Episodes { get; init; }

    /// <summary>How many episodes the length carries in depth (essays: one up to 600, two up to 1,200, three above).</summary>
    public required int Depth { get; init; }

    /// <summary>The subject that the best facts share.</summary>
    public required Theme Theme { get; init; }
}
