using System.Collections.Frozen;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Posting;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter;

/// <summary>What a draft is asked for.</summary>
/// <param name="Career">The career.</param>
/// <param name="Question">The application question.</param>
/// <param name="Posting">The posting (see <c>CareerPipeline.PostingFor</c>), or null.</param>
/// <param name="Limit">The limit, or null: the draft then aims at 1,000 characters with spaces.</param>
/// <param name="Blind">Whether hiring is blind (블라인드 채용).</param>
public sealed record DraftRequest(FactBook Career, string Question, JobPosting? Posting, LengthLimit? Limit, bool Blind)
{
    /// <summary>Facts not to be told: those that other answers of the application tell.</summary>
    public IReadOnlySet<FactId> Excluded { get; init; } = FrozenSet<FactId>.Empty;
}

/// <summary>A checked draft with what is shown beside it.</summary>
/// <param name="Question">The question it answers.</param>
/// <param name="Type">Type of the question.</param>
/// <param name="Limit">The limit asked for, or null.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Draft">The text.</param>
/// <param name="Counts">Its length in every basis.</param>
/// <param name="Coverage">What of the posting the career meets.</param>
/// <param name="Check">The check; never a blocking finding but for a draft without text.</param>
/// <param name="Notices">What the user should know of the files.</param>
public sealed record DraftResult(
    string Question,
    QuestionType Type,
    LengthLimit? Limit,
    string Writer,
    Draft Draft,
    TextCounts Counts,
    IReadOnlyList<RequirementCoverage> Coverage,
    CheckReport Check,
    IReadOnlyList<Notice> Notices);
