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
        public async ValueTask<FactBook> ReadAsync(IReadOnlyList<UploadedFile> files, DateOnly today, CancellationToken cancellationToken) => FactBookBuilder.Build(await reader.ReadAsync(files, cancellationToken), today);

        public DraftResult Draft(DraftRequest request)
        {
            var plan = EssayPlanner.Plan(new(request.Career, request.Question, request.Posting, request.Limit, new HashSet<FactId>()));
            var draft = EmbeddedWriter.Write(plan);
            return new(request.Question, plan.Type, request.Limit, "embedded", draft, TextCount.All(draft.Text), Coverage.Of(request.Career, request.Posting), Check(draft.Text, request.Career, request.Posting, request.Limit, request.Blind), request.Career.Notices);
        }

        public CheckReport Check(string text, FactBook career, JobPosting? posting, LengthLimit? limit, bool blind) =>
            new([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((p, i) => new CheckedSentence(i + 1, p, SentenceVerdict.Neutral, []))], []);
    }
}
