#pragma warning disable
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Posting;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter
{
    public sealed class CareerPipeline(DocumentReader reader)
    {
        public async ValueTask<FactBook> ReadAsync(IReadOnlyList<UploadedFile> files, DateOnly today, CancellationToken cancellationToken)
        {
            List<Fact> facts = [];
            var docs = await reader.ReadAsync(files, cancellationToken);
            facts.AddRange(docs.SelectMany(d => d.Blocks).Where(b => b.Text.Length > 0).Select((b, i) => new Fact { Id = new(i + 1), Kind = FactKind.Action, Text = b.Text, Source = b.Source }));
            return new() { Documents = [.. docs.Select(d => new ClassifiedDocument(d, d.Blocks.Count == 0 ? DocumentKind.Empty : DocumentKind.Career))], Facts = facts, Today = today, Notices = [.. docs.SelectMany(d => d.Notices)] };
        }

        public DraftResult Draft(DraftRequest request)
        {
            var draft = new Draft([[new("했습니다.", SentenceAbout.Applicant, request.Career.Facts.Take(1).Select(f => f.Id).ToList())]]);
            return new(request.Question, QuestionClassifier.Classify(request.Question), request.Limit, "embedded", draft, TextCount.All(draft.Text), Coverage.Of(request.Career, request.Posting), Check(draft.Text, request.Career, request.Posting, request.Limit, request.Blind), request.Career.Notices);
        }

        public CheckReport Check(string text, FactBook career, JobPosting? posting, LengthLimit? limit, bool blind) =>
            new([new(1, text, SentenceVerdict.Neutral, [])], []);
    }
}
