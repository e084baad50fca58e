using System.Text;

namespace CareerWriter.Host.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string True = "누리상점에서 Redis 캐시를 도입해 주문 조회 응답 시간을 600ms에서 80ms로 단축했습니다.";

    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_that_the_career_bears_out_passes()
    {
        var run = await CheckAsync(True, "--json");

        Assert.True(run.Status == 0, run.Text);
        ContractShapes.Check(run.Json, "check");
        Assert.Equal("pass", run.Json.GetProperty("verdict").GetString());
        Assert.Equal("supported", run.Json.GetProperty("sentences")[0].GetProperty("verdict").GetString());
        Assert.NotEmpty(run.Json.GetProperty("sentences")[0].GetProperty("evidence").EnumerateArray());
        Assert.Equal(True.Length, run.Json.GetProperty("counts").GetProperty("withSpaces").GetInt32());
    }

    [Fact]
    public async Task A_changed_figure_fails_and_is_named()
    {
        var run = await CheckAsync(True.Replace("80ms", "8ms", StringComparison.Ordinal), "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Check(run.Json, "check");
        Assert.Equal("fail", run.Json.GetProperty("verdict").GetString());
        var finding = run.Json.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("severity").GetString() == "block");
        Assert.Equal("number", finding.GetProperty("rule").GetString());
        Assert.Equal(1, finding.GetProperty("sentence").GetInt32());
    }

    [Fact]
    public async Task A_text_above_the_limit_fails()
    {
        var run = await CheckAsync(True, "--limit", "20", "--json");

        Assert.Equal(1, run.Status);
        Assert.Contains(run.Json.GetProperty("findings").EnumerateArray(), f => f.GetProperty("rule").GetString() == "length");
    }

    [Fact]
    public async Task Each_line_is_a_paragraph()
    {
        var run = await CheckAsync($"{True}\n{True}\n\n{True}\n", "--json");

        Assert.Equal([1, 2, 3], run.Json.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("paragraph").GetInt32()));
    }

    [Fact]
    public async Task The_text_may_come_from_standard_input()
    {
        var run = await BuiltProgram.RunAsync(
            ["check", "-", "--career", _folder.With("career.md", CareerFolder.Career), "--json"], Encoding.UTF8.GetBytes(True));

        Assert.Equal(0, run.Status);
        Assert.Equal("pass", run.Json.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task A_draft_of_the_program_passes_its_own_check()
    {
        var career = _folder.With("career.md", CareerFolder.Career);
        var posting = _folder.With("posting.txt", CareerFolder.Posting);
        var draft = await BuiltProgram.RunAsync("draft", career, "--posting", posting, "--json");
        var text = _folder.With("draft.txt", draft.Json.GetProperty("text").GetString()!);

        var run = await BuiltProgram.RunAsync("check", text, "--career", career, "--posting", posting, "--limit", "500", "--json");

        Assert.True(run.Status == 0, run.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public async Task An_empty_text_is_a_negative_answer(string text)
    {
        var run = await CheckAsync(text, "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Check(run.Json, "check");
    }

    [Fact]
    public async Task A_career_without_text_is_a_negative_answer()
    {
        var run = await BuiltProgram.RunAsync("check", _folder.With("text.txt", True), "--career", _folder.With("empty.md", ""), "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Check(run.Json, "check");
    }

    [Fact]
    public async Task People_see_each_sentence_with_its_mark()
    {
        var run = await CheckAsync(True + " " + True.Replace("Redis", "Kafka", StringComparison.Ordinal));

        Assert.Equal(1, run.Status);
        Assert.Contains("✅ 1. ", run.Text, StringComparison.Ordinal);
        Assert.Contains("❌ 2. ", run.Text, StringComparison.Ordinal);
        Assert.Contains("Kafka", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Text);
    }

    private Task<ProgramRun> CheckAsync(string text, params string[] more) => BuiltProgram.RunAsync(
        ["check", _folder.With("text.txt", text), "--career", _folder.With("career.md", CareerFolder.Career), .. more]);
}
