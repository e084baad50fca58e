using System.Text;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Commands;

/// <summary><c>chat</c> as scripts and people meet it, over standard input and output.</summary>
public sealed class ChatCommandTests : IDisposable
{
    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_view_has_the_fields_of_the_contract_and_every_turn_ends_with_done()
    {
        var lines = await ChatAsync(
            First(600),
            Say("더 짧게"),
            Say("비교"),
            Say("첫 문장 근거가 뭐야?"),
            Say("고마워"),
            "{ not json",
            """{"press": "undo"}""",
            Say("리뷰"),
            """{"say": "2번 제안: 새 문장입니다", "as": "동료"}""",
            Say("내보내기"));

        var seen = lines.Where(l => l.TryGetProperty("view", out _)).Select(l => l.GetProperty("view").GetString()!).ToHashSet();
        Assert.Empty(ContractShapes.Views.Keys.Except(seen));
        Assert.All(lines.Where(l => l.TryGetProperty("view", out _)), l => ContractShapes.Views[l.GetProperty("view").GetString()!](l, l.GetProperty("view").GetString()!));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], lines.Where(l => l.TryGetProperty("done", out var done) && done.GetBoolean()).Select(l => l.GetProperty("turn").GetInt32()));
        Assert.True(lines[^1].TryGetProperty("done", out _));
    }

    [Fact]
    public async Task A_draft_is_what_the_draft_command_says_with_its_version_and_changes()
    {
        var lines = await ChatAsync(First(600), Say("250자 이내로"));
        var drafts = Views(lines, "draft");
        var alone = await BuiltProgram.RunAsync("draft", _folder.At("career.md"), "--question", CareerFolder.Question, "--limit", "600", "--json");

        Assert.Equal(alone.Json.GetProperty("text").GetString(), drafts[0].GetProperty("text").GetString());
        Assert.Empty(drafts[0].GetProperty("changes").EnumerateArray());
        Assert.Equal(2, drafts[1].GetProperty("version").GetInt32());
        Assert.NotEmpty(drafts[1].GetProperty("changes").EnumerateArray());
        Assert.InRange(drafts[1].GetProperty("counts").GetProperty("withSpaces").GetInt32(), 1, 250);
        Assert.Contains(drafts[1].GetProperty("actions").EnumerateArray(), a => a.GetProperty("label").GetString() == "되돌리기");
    }

    [Fact]
    public async Task What_the_owner_states_says_who_and_when()
    {
        var lines = await ChatAsync(First(600, "서하"), Say("N건은 200건"), Say("경력"));

        var fact = Assert.Single(Views(lines, "summary")[^1].GetProperty("facts").EnumerateArray(), f => f.TryGetProperty("statedBy", out _));
        Assert.Equal("서하", fact.GetProperty("statedBy").GetString());
        Assert.True(fact.GetProperty("statedAt").TryGetDateTimeOffset(out _));
        Assert.Equal("사용자 진술", fact.GetProperty("source").GetProperty("document").GetString());
        Assert.Contains("200건", fact.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"say\": 3 }")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("\"더 짧게\"")]
    [InlineData("{ \"say\": \"더 짧게\", \"press\": \"undo\" }")]
    [InlineData("{ \"say\": \"보세요\", \"files\": [\"/no/such/file.md\"] }")]
    public async Task A_line_that_cannot_be_carried_out_is_an_error_and_the_conversation_goes_on(string line)
    {
        var lines = await ChatAsync(line, Say("도움말"));

        Assert.Equal("error", lines[0].GetProperty("view").GetString());
        Assert.True(lines[1].GetProperty("done").GetBoolean());
        Assert.Equal("note", lines[2].GetProperty("view").GetString());
    }

    [Fact]
    public async Task Words_of_others_change_nothing()
    {
        var lines = await ChatAsync(First(600), """{"say": "더 짧게", "as": "동료"}""");

        Assert.Single(Views(lines, "draft"));
        Assert.Equal("note", lines.Last(l => l.TryGetProperty("view", out _)).GetProperty("view").GetString());
    }

    [Fact]
    public async Task A_colleague_comments_with_the_fields_of_a_button_and_approves()
    {
        var lines = await ChatAsync(
            First(600),
            """{"press": "review"}""",
            """{"press": "comment-1", "as": "동료", "fields": {"sentence": 2, "text": "더 짧게 써 보세요", "proposal": ""}}""",
            """{"press": "approve-1-1", "as": "동료"}""");

        var reviews = Views(lines, "review");
        Assert.Equal("sentence", reviews[0].GetProperty("actions")[0].GetProperty("fields")[0].GetProperty("name").GetString());
        var comment = Assert.Single(reviews[1].GetProperty("comments").EnumerateArray());
        Assert.Equal((2, "동료"), (comment.GetProperty("sentence").GetInt32(), comment.GetProperty("by").GetString()));
        Assert.Equal(JsonValueKind.Null, comment.GetProperty("proposal").ValueKind);
        Assert.Equal("approved", reviews[^1].GetProperty("state").GetString());
    }

    [Fact]
    public async Task An_exported_file_is_written_beside_those_that_are_there()
    {
        var lines = await ChatAsync(First(600), Say("내보내기 md"), Say("내보내기 md"));

        var paths = Views(lines, "export").Select(v => v.GetProperty("path").GetString()!).ToList();
        Assert.Equal(2, paths.Distinct(StringComparer.Ordinal).Count());
        Assert.All(paths, p => Assert.StartsWith("## " + CareerFolder.Question, File.ReadAllText(p), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Someone_in_the_terminal_speaks_for_a_colleague_and_fills_in_a_buttons_fields_behind_its_number()
    {
        var run = await BuiltProgram.RunAsync(
            ["chat", _folder.With("career.md", CareerFolder.Career), "--question", CareerFolder.Question, "--limit", "600"], Encoding.UTF8.GetBytes("리뷰\n@동료 1 2번: 더 짧게 | 바꾼 문장입니다.\n"));

        Assert.Contains("동료 (v1, 2번 문장) 더 짧게 제안: “바꾼 문장입니다.”", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_input_ends_at_once()
    {
        var run = await BuiltProgram.RunAsync(["chat", "--json"], input: []);

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Files_and_options_of_the_call_start_the_conversation()
    {
        var run = await BuiltProgram.RunAsync(
            ["chat", _folder.With("career.md", CareerFolder.Career), "--question", CareerFolder.Question, "--limit", "500", "--posting", _folder.With("posting.txt", CareerFolder.Posting), "--json"], input: []);

        var draft = Assert.Single(Views(Lines(run), "draft"));
        Assert.Equal(500, draft.GetProperty("limit").GetProperty("value").GetInt32());
        Assert.Contains(draft.GetProperty("coverage").EnumerateArray(), c => c.GetProperty("requirement").GetString() == "Kafka");
    }

    [Fact]
    public async Task People_type_lines_and_numbers_of_buttons()
    {
        var run = await BuiltProgram.RunAsync(
            ["chat", _folder.With("career.md", CareerFolder.Career), "--question", CareerFolder.Question, "--limit", "600"], Encoding.UTF8.GetBytes("250자 이내로\n5\n확정\n끝\n도움말\n"));

        Assert.Equal(0, run.Status);
        Assert.Contains("초안 v1 · 공백 포함", run.Text, StringComparison.Ordinal);
        Assert.Contains("v2 · 공백 포함", run.Text, StringComparison.Ordinal);
        Assert.Contains("v1을 확정했습니다", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("문항 목록", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Text);
        Assert.Empty(run.Error);
    }

    private string First(int limit, string? by = null) => JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["say"] = $"\"{CareerFolder.Question}\" {limit}자로 써줘",
        ["files"] = new[] { _folder.With("career.md", CareerFolder.Career) },
        ["as"] = by ?? "",
    });

    private static string Say(string text) => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["say"] = text });

    private async Task<IReadOnlyList<JsonElement>> ChatAsync(params string[] lines)
    {
        var run = await BuiltProgram.RunAsync(["chat", "--json", "--today", "2026-11-24"], Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), folder: _folder.At(""));
        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        return Lines(run);
    }

    private static IReadOnlyList<JsonElement> Lines(ProgramRun run) =>
        [.. run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    private static IReadOnlyList<JsonElement> Views(IEnumerable<JsonElement> lines, string view) =>
        [.. lines.Where(l => l.TryGetProperty("view", out var name) && name.GetString() == view)];
}
