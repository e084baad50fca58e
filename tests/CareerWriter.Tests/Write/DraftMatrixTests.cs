using System.Runtime.CompilerServices;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Write;

/// <summary>Every career × every type of question × four limits; the drafts of 1,000 characters are golden files.</summary>
public sealed class DraftMatrixTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    public static TheoryData<string> Careers => [.. Files().Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> OwnCareers => [.. OwnFiles().Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Careers))]
    public async Task A_draft_keeps_every_promise_for_each_question_and_limit(string name)
    {
        var broken = DraftPromises.Broken(await ReadAsync(name));

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Theory]
    [MemberData(nameof(OwnCareers))]
    public async Task The_drafts_of_a_career_read_as_they_were_read_last(string name)
    {
        var text = DraftPromises.AllTexts(await ReadAsync(name));

        Golden.Match(text, name);
    }

    [Theory]
    [MemberData(nameof(OwnCareers))]
    public async Task Changing_any_one_claim_of_a_draft_makes_the_check_fail(string name)
    {
        var missed = DraftPromises.UnnoticedChanges(await ReadAsync(name));

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static ValueTask<FactBook> ReadAsync(string name)
    {
        var path = Files().First(f => Path.GetFileName(f) == name);
        return new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn))
            .ReadAsync([new UploadedFile(name, File.ReadAllBytes(path))], Today, CancellationToken.None);
    }

    private static IEnumerable<string> Files() => OwnFiles().Concat(SharedFiles());

    /// <summary>Careers and pastes of the project; a PDF is read by the host, and is tested there.</summary>
    private static IEnumerable<string> OwnFiles() =>
        ((string[])["careers", "pastes"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, "seeds", f)))
            .Where(f => !f.EndsWith(".expected.json", StringComparison.Ordinal) && Path.GetExtension(f) != ".pdf" && Path.GetFileName(f) is not "empty.md");

    /// <summary>Real inputs beside the project, where there are any; those without a career are left out.</summary>
    private static IEnumerable<string> SharedFiles() =>
        Directory.Exists(Path.Combine(Root, "..", "shared", "seeds"))
            ? Directory.EnumerateFiles(Path.Combine(Root, "..", "shared", "seeds"), "*.md").Where(f => !File.ReadAllText(f).Contains("<h3> 1.", StringComparison.Ordinal))
            : [];

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
