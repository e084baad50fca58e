#pragma warning disable
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Posting;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Posting
{
    public static class PostingParser
    {
        public static JobPosting FromPage(string html, string? url, DateOnly today) => new() { Status = PostingStatus.Read, Text = html };
        public static JobPosting FromText(string text, string? organisation, DateOnly today) => new() { Status = PostingStatus.Read, Text = text, Company = organisation };
        public static JobPosting Merge(JobPosting page, JobPosting pasted) => page;
    }
}

namespace CareerWriter
{
    public sealed record RequirementCoverage(string Requirement, bool Met, IReadOnlyList<FactId> Evidence);
    public sealed record DraftRequest(FactBook Career, string Question, JobPosting? Posting, LengthLimit? Limit, bool Blind);
    public sealed record DraftResult(string Question, QuestionType Type, LengthLimit? Limit, string Writer, Draft Draft, TextCounts Counts, IReadOnlyList<RequirementCoverage> Coverage, CheckReport Check, IReadOnlyList<Notice> Notices);

    public sealed class CareerPipeline
    {
        public async ValueTask<FactBook> ReadAsync(IReadOnlyList<UploadedFile> files, DateOnly today, CancellationToken cancellationToken)
        {
            List<ClassifiedDocument> docs = [];
            List<Fact> facts = [];
            foreach (var file in files)
            {
                var text = System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
                var blocks = text.Split('\n').Select((l, i) => new Block(BlockKind.Paragraph, 0, l, new SourceSpan(file.Name, i + 1, l))).Where(b => b.Text.Trim().Length > 0).ToList();
                docs.Add(new(new(file.Name, SourceFormat.Markdown, text, blocks, []), blocks.Count == 0 ? DocumentKind.Empty : DocumentKind.Career));
                facts.AddRange(blocks.Select(b => new Fact { Id = new(facts.Count + 1 + b.Source.Line), Kind = FactKind.Action, Text = b.Text, Source = b.Source }));
            }

            return new() { Documents = docs, Facts = facts, Today = today };
        }

        public DraftResult Draft(DraftRequest request)
        {
            var draft = new Draft([[new("했습니다.", SentenceAbout.Applicant, request.Career.Facts.Take(1).Select(f => f.Id).ToList())]]);
            return new(request.Question, QuestionType.Free, request.Limit, "embedded", draft, TextCount.All(draft.Text), [new("Kafka", false, [])], Check(draft.Text, request.Career, request.Posting, request.Limit, request.Blind), request.Career.Notices);
        }

        public CheckReport Check(string text, FactBook career, JobPosting? posting, LengthLimit? limit, bool blind) =>
            new([new(1, text, SentenceVerdict.Neutral, [])], []);
    }
}
