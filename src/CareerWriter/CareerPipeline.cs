using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Posting;
using CareerWriter.Verify;
using CareerWriter.Verify.Rules;
using CareerWriter.Write;

namespace CareerWriter;

/// <summary>
/// The way from files to a checked draft, stage by stage: Ingest → Evidence → Posting → Plan → Write → Verify.
/// Start reading here; each stage is the folder of its name.
/// </summary>
/// <param name="reader">Reads files; the host gives it the formats it can run.</param>
public sealed class CareerPipeline(DocumentReader reader)
{
    private const int MostRewrites = 4;

    /// <summary>Reads career files into facts. A file that cannot be read is a notice; the others are still read.</summary>
    /// <param name="files">The files as they arrived.</param>
    /// <param name="today">The day on which current jobs end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async ValueTask<FactBook> ReadAsync(IReadOnlyList<UploadedFile> files, DateOnly today, CancellationToken cancellationToken)
    {
        var documents = await reader.ReadAsync(files, cancellationToken);
        return FactBookBuilder.Build(documents, today);
    }

    /// <summary>The posting that an answer is written for: the page, if any, with what the paste says of the employer.</summary>
    public static JobPosting? PostingFor(FactBook career, JobPosting? page) => PostingParser.ForCareer(career, page);

    /// <summary>
    /// Writes a checked draft. A sentence that the check blocks is not shown: its facts are left out and the answer is written again;
    /// what still blocks after that falls out.
    /// </summary>
    public static DraftResult Draft(DraftRequest request)
    {
        var context = new CheckContext(request.Career, request.Posting, request.Limit, request.Blind);
        HashSet<FactId> excluded = [.. SensitiveFacts.Of(request.Career), .. request.Excluded];
        var (plan, draft, report) = Write(request, context, excluded);
        for (var round = 0; round < MostRewrites && !report.Passes; round++)
        {
            var blocked = BlockedSentences(draft, report).SelectMany(s => s.Evidence).ToHashSet();
            if (blocked.Count == 0)
            {
                break;
            }

            excluded.UnionWith(blocked);
            (plan, draft, report) = Write(request, context, excluded);
        }

        if (!report.Passes)
        {
            draft = Without(draft, [.. BlockedSentences(draft, report)]);
            report = DraftChecker.Check(draft, context);
        }

        return new DraftResult(
            request.Question,
            plan.Type,
            request.Limit,
            EmbeddedWriter.Name,
            draft,
            TextCount.All(draft.Text),
            Coverage.Of(request.Career, request.Posting),
            AskForMore(report, plan, draft, request.Limit),
            request.Career.Notices);
    }

    /// <summary>Checks any text against a career.</summary>
    public static CheckReport Check(string text, CheckContext context) => DraftChecker.Check(text, context);

    private static (EssayPlan Plan, Draft Draft, CheckReport Report) Write(DraftRequest request, CheckContext context, HashSet<FactId> excluded)
    {
        var plan = EssayPlanner.Plan(new PlanRequest(request.Career, request.Question, request.Posting, request.Limit, excluded));
        var draft = EmbeddedWriter.Write(plan);
        return (plan, draft, DraftChecker.Check(draft, context));
    }

    private static IEnumerable<DraftSentence> BlockedSentences(Draft draft, CheckReport report)
    {
        var numbers = report.Findings.Where(f => f.Severity == FindingSeverity.Block).Select(f => f.Sentence).ToHashSet();
        return draft.Sentences.Where((_, i) => numbers.Contains(i + 1));
    }

    private static Draft Without(Draft draft, HashSet<DraftSentence> sentences) =>
        new([.. draft.Paragraphs.Select(p => p.Where(s => !sentences.Contains(s)).ToList()).Where(p => p.Count > 0)]);

    /// <summary>A short draft says what would make it longer: one question for its type.</summary>
    private static CheckReport AskForMore(CheckReport report, EssayPlan plan, Draft draft, LengthLimit? limit) => limit is null ? report : report with
    {
        Findings =
        [
            .. report.Findings.Select(f => f.Rule != LengthRule.Shortfall ? f : f with
            {
                Message = FindingWords.Shortfall(TextCount.Of(draft.Text, limit.Basis), limit, MissingEvidence.QuestionFor(plan.Type, hasText: draft.Paragraphs.Count > 0)),
            }),
        ],
    };
}
