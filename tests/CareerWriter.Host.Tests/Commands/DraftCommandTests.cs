using System.Text;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Commands;

public sealed class DraftCommandTests : IDisposable
{
    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_JSON_has_every_field_of_the_contract()
    {
        var run = await DraftAsync("--posting", _folder.With("posting.txt", CareerFolder.Posting), "--limit", "600", "--json");

        Assert.Equal(0, run.Status);
        ContractShapes.Draft(run.Json, "draft");
        Assert.Equal(CareerFolder.Question, run.Json.GetProperty("question").GetString());
        Assert.Equal("motivation", run.Json.GetProperty("type").GetString());
        Assert.Equal(600, run.Json.GetProperty("limit").GetProperty("value").GetInt32());
        Assert.Equal(1, run.Json.GetProperty("version").GetInt32());
        Assert.InRange(run.Json.GetProperty("counts").GetProperty("withSpaces").GetInt32(), 100, 600);
    }

    [Fact]
    public async Task The_text_is_its_sentences_and_every_cited_fact_is_shown()
    {
        var answer = (await DraftAsync("--limit", "600", "--json")).Json;

        var paragraphs = answer.GetProperty("sentences").EnumerateArray()
            .GroupBy(s => s.GetProperty("paragraph").GetInt32(), s => s.GetProperty("text").GetString());
        var cited = answer.GetProperty("sentences").EnumerateArray().SelectMany(s => s.GetProperty("evidence").EnumerateArray()).Select(e => e.GetString()).ToHashSet();
        var shown = answer.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("id").GetString()).ToHashSet();
        Assert.Equal(answer.GetProperty("text").GetString(), string.Join("\n\n", paragraphs.Select(p => string.Join(' ', p))));
        Assert.NotEmpty(cited);
        Assert.Subset(shown, cited);
        Assert.DoesNotContain(answer.GetProperty("findings").EnumerateArray(), f => f.GetProperty("severity").GetString() == "block");
    }

    [Fact]
    public async Task A_requirement_that_the_career_lacks_is_named()
    {
        var run = await DraftAsync("--posting", _folder.With("posting.txt", CareerFolder.Posting), "--json");

        Assert.Equal("none", Coverage(run.Json, "Kafka"));
        Assert.Equal("met", Coverage(run.Json, "Redis"));
        Assert.DoesNotContain("Kafka", run.Json.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_posting_gives_the_question_and_its_limit()
    {
        var run = await BuiltProgram.RunAsync(
            "draft", _folder.With("career.md", CareerFolder.Career), "--posting", _folder.With("posting.txt", CareerFolder.Posting), "--json");

        Assert.Equal(0, run.Status);
        Assert.Equal(500, run.Json.GetProperty("limit").GetProperty("value").GetInt32());
        Assert.Contains("지원 동기", run.Json.GetProperty("question").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("withSpaces")]
    [InlineData("withoutSpaces")]
    [InlineData("twoByte")]
    [InlineData("cp949")]
    [InlineData("utf8")]
    public async Task Every_basis_bounds_its_own_count(string basis)
    {
        var run = await DraftAsync("--limit", "700", "--count", basis, "--json");

        Assert.Equal(basis, run.Json.GetProperty("limit").GetProperty("basis").GetString());
        Assert.InRange(run.Json.GetProperty("counts").GetProperty(basis).GetInt32(), 1, 700);
    }

    [Fact]
    public async Task A_link_that_is_not_read_is_a_notice_and_the_draft_is_still_made()
    {
        var run = await DraftAsync("--posting", "https://careers.invalid/1", "--json");

        Assert.Equal(0, run.Status);
        Assert.Contains(run.Json.GetProperty("notices").EnumerateArray(), n => n.GetProperty("kind").GetString() == "postingUnread");
    }

    [Fact]
    public async Task Without_any_text_the_answer_is_negative_and_still_JSON()
    {
        var run = await BuiltProgram.RunAsync("draft", _folder.With("empty.md", ""), "--question", CareerFolder.Question, "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Draft(run.Json, "draft");
        Assert.Equal("", run.Json.GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_same_call_gives_the_same_bytes()
    {
        var first = await DraftAsync("--limit", "600", "--json", "--today", "2026-01-31");
        var second = await DraftAsync("--limit", "600", "--json", "--today", "2026-01-31");

        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task People_get_the_text_to_copy_its_count_and_its_evidence()
    {
        var text = (await DraftAsync("--limit", "600", "--json")).Json.GetProperty("text").GetString()!;

        var run = await DraftAsync("--limit", "600");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        Assert.Contains(text, run.Text, StringComparison.Ordinal);
        Assert.Contains("/ 600자", run.Text, StringComparison.Ordinal);
        Assert.Matches("근거 확인 ([0-9]+)/\\1문장", run.Text);
        Assert.Matches("career\\.md [0-9]+행", run.Text);
    }

    [Fact]
    public async Task A_hostile_question_is_text_and_nothing_more()
    {
        var run = await BuiltProgram.RunAsync(
            ["draft", "-", "--question", "[red]지원 동기[/] \u001b[2J{{0}} %s <script> ..\\..\\ @everyone"], Encoding.UTF8.GetBytes(CareerFolder.Career));

        Assert.Equal(0, run.Status);
        Assert.Contains("[red]지원 동기[/]", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Text);
    }

    private Task<ProgramRun> DraftAsync(params string[] more) => BuiltProgram.RunAsync(
        ["draft", _folder.With("career.md", CareerFolder.Career), "--question", CareerFolder.Question, .. more]);

    private static string? Coverage(JsonElement answer, string requirement) => answer.GetProperty("coverage").EnumerateArray()
        .FirstOrDefault(c => c.GetProperty("requirement").GetString() == requirement) is { ValueKind: JsonValueKind.Object } found
            ? found.GetProperty("status").GetString()
            : null;
}
