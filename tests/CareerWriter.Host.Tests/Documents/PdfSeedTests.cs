using CareerWriter.Evidence;
using CareerWriter.Host.Documents;
using CareerWriter.Ingest;
using CareerWriter.Tests.Seeds;
using CareerWriter.Tests.Write;

namespace CareerWriter.Host.Tests.Documents;

/// <summary>The seeds that are PDFs, held to what all other seeds are held to; here, as reading one takes a process.</summary>
public sealed class PdfSeedTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<string> Documents => [.. SeedFiles.In("careers", "answers", "pastes").Where(n => n.EndsWith(".pdf", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_seed_is_read_as_its_expectation_says(string name) => SeedExpectation.AssertHolds(name, await Read(name));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_draft_keeps_every_promise_for_each_question_and_limit(string name)
    {
        var broken = DraftPromises.Broken(await Read(name));

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Changing_any_one_claim_of_a_draft_makes_the_check_fail(string name)
    {
        var missed = DraftPromises.UnnoticedChanges(await Read(name));

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static async Task<FactBook> Read(string name) =>
        await new CareerPipeline(new DocumentReader([.. DocumentReader.BuiltIn, new PdfFormat(new PdfOptions())])).ReadAsync([SeedFiles.Upload(name)], Today, CancellationToken.None);
}
