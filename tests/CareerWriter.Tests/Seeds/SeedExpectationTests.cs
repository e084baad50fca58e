using System.Text.Json;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Seeds;

/// <summary>
/// Every seed document is read as its expectation says, but for the differences that <c>known-misses.txt</c> lists.
/// PDF needs a process; the host's tests read that seed.
/// </summary>
public sealed class SeedExpectationTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    public static TheoryData<string> Documents =>
        [.. SeedFiles.In("careers", "answers", "pastes").Where(n => !n.EndsWith(".pdf", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_seed_is_read_as_its_expectation_says(string name) => SeedExpectation.AssertHolds(name, await Read(name));

    [Fact]
    public void Every_known_miss_is_one_of_a_seed() =>
        Assert.Empty(SeedFiles.KnownMisses().Select(m => m.Key).Except(SeedFiles.In("careers", "answers", "pastes"), StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Files_of_one_person_give_no_more_employments_together(string name)
    {
        using var expectation = JsonDocument.Parse(SeedFiles.Expectation(name));
        if (!expectation.RootElement.TryGetProperty("togetherWith", out var other))
        {
            return;
        }

        var alone = await Read(name);
        var together = await Read(name, $"{name.Split('/')[0]}/{other.GetString()}");

        Assert.Equal(alone.Employments.Select(e => e.Employer), together.Employments.Select(e => e.Employer), StringComparer.Ordinal);
        Assert.Contains(together.Notices, n => n.Kind == NoticeKind.Duplicate);
    }

    private static async Task<FactBook> Read(params string[] names)
    {
        var documents = await new DocumentReader(DocumentReader.BuiltIn).ReadAsync([.. names.Select(SeedFiles.Upload)], CancellationToken.None);
        return FactBookBuilder.Build(documents, _today);
    }
}
