using System.Collections.Concurrent;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Revise;
using CareerWriter.Tests.Seeds;
using CareerWriter.Write;

namespace CareerWriter.Tests.Revise.Editing;

/// <summary>First drafts of invented careers, to be revised in tests.</summary>
public sealed record Revisions(Draft Draft, Constraints Constraints, RevisionMaterial Material)
{
    /// <summary>Careers of several shapes.</summary>
    public static IReadOnlyList<string> Careers { get; } =
        ["careers/commerce-backend.md", "careers/data-engineer.md", "careers/sre-details.md", "careers/fintech-node.md", "pastes/order-platform-request.txt", "careers/mobile-metadata.md"];

    private static readonly ConcurrentDictionary<string, FactBook> Books = new(StringComparer.Ordinal);

    /// <summary>The first draft of a career for a question.</summary>
    public static Revisions Of(string career, int limit = 1000, string question = "지원 동기를 작성해 주세요.")
    {
        var book = Books.GetOrAdd(career, Read);
        var posting = CareerPipeline.PostingFor(book, null);
        var first = CareerPipeline.Draft(new DraftRequest(book, question, posting, new LengthLimit(limit), Blind: false));
        return new Revisions(first.Draft, new Constraints { Limit = first.Limit }, new RevisionMaterial(book, question, posting, Blind: false, new HashSet<FactId>()));
    }

    /// <summary>The draft after edits of one request.</summary>
    public Revision Revise(params Edit[] edits) => Reviser.Revise(Draft, Constraints, edits, Material);

    /// <summary>The same conversation with the draft and the constraints of a revision.</summary>
    public Revisions After(Revision revision) => this with { Draft = revision.Draft, Constraints = revision.Constraints };

    private static FactBook Read(string career)
    {
        var path = SeedFiles.PathOf(career);
        return new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn))
            .ReadAsync([new UploadedFile(Path.GetFileName(path), File.ReadAllBytes(path))], new DateOnly(2026, 11, 21), CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }
}
