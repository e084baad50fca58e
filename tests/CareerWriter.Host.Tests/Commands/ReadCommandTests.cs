using System.Text;
using System.Text.Json;

namespace CareerWriter.Host.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_JSON_has_every_field_of_the_contract()
    {
        var run = await BuiltProgram.RunAsync("read", _folder.With("career.md", CareerFolder.Career), "--json");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        ContractShapes.Read(run.Json, "read");
        Assert.Equal("career", run.Json.GetProperty("documents")[0].GetProperty("kind").GetString());
        Assert.Equal("누리상점", run.Json.GetProperty("employments")[0].GetProperty("employer").GetString());
        Assert.Equal("2021-03", run.Json.GetProperty("employments")[0].GetProperty("start").GetString());
        Assert.Equal(30, run.Json.GetProperty("employments")[0].GetProperty("months").GetInt32());
        Assert.Contains("periodMismatch", Kinds(run.Json));
        Assert.Contains("unknownQuantity", Kinds(run.Json));
        Assert.Contains(run.Json.GetProperty("facts").EnumerateArray(), f => f.GetProperty("technologies").EnumerateArray().Any(t => t.GetString() == "Redis"));
    }

    [Fact]
    public async Task The_output_is_UTF8_with_readable_Korean_and_without_a_byte_order_mark()
    {
        var run = await BuiltProgram.RunAsync("read", _folder.With("career.md", CareerFolder.Career), "--json");

        Assert.Equal((byte)'{', run.Output[0]);
        Assert.Equal((byte)'\n', run.Output[^1]);
        Assert.Contains("누리상점", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Text);
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        var run = await BuiltProgram.RunAsync(["read", "-", "--json"], Encoding.UTF8.GetBytes(CareerFolder.Career));

        Assert.Equal(0, run.Status);
        Assert.Equal("누리상점", run.Json.GetProperty("employments")[0].GetProperty("employer").GetString());
    }

    [Fact]
    public async Task A_file_name_that_looks_like_an_option_is_read_after_two_dashes()
    {
        _folder.With("--json", CareerFolder.Career);

        var run = await BuiltProgram.RunAsync(["read", "--json", "--", "--json"], input: [], folder: Path.GetDirectoryName(_folder.At("x")));

        Assert.Equal(0, run.Status);
        Assert.Equal("--json", run.Json.GetProperty("documents")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_unreadable_file_among_others_is_a_notice()
    {
        var broken = _folder.With("broken.docx", [0x50, 0x4b, 0x03, 0x04, 0xff, 0xff, 0x00, 0x01]);

        var run = await BuiltProgram.RunAsync("read", _folder.With("career.md", CareerFolder.Career), broken, "--json");

        Assert.Equal(0, run.Status);
        ContractShapes.Read(run.Json, "read");
        Assert.Contains("unreadable", Kinds(run.Json));
        Assert.NotEmpty(run.Json.GetProperty("facts").EnumerateArray());
    }

    [Theory]
    [InlineData("empty.md", "")]
    [InlineData("blank.txt", " \n\t\n")]
    public async Task Without_any_text_the_answer_is_negative_and_still_JSON(string name, string text)
    {
        var run = await BuiltProgram.RunAsync("read", _folder.With(name, text), "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Read(run.Json, "read");
        Assert.Equal("empty", run.Json.GetProperty("documents")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_file_above_the_size_limit_is_not_read_and_says_so()
    {
        var large = _folder.At("large.md");
        await using (var file = File.Create(large))
        {
            file.SetLength(64L * 1024 * 1024);
        }

        var run = await BuiltProgram.RunAsync("read", _folder.With("career.md", CareerFolder.Career), large, "--json");

        Assert.Equal(0, run.Status);
        Assert.Contains(run.Json.GetProperty("notices").EnumerateArray(), n => n.GetProperty("message").GetString()!.Contains("large.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_day_moves_the_end_of_a_current_job()
    {
        var career = _folder.With("career.md", CareerFolder.Career.Replace("2021.03 ~ 2023.08, 3년", "2021.03 ~ 재직 중", StringComparison.Ordinal));

        var run = await BuiltProgram.RunAsync("read", career, "--json", "--today", "2022-02-15");

        Assert.Equal(12, run.Json.GetProperty("employments")[0].GetProperty("months").GetInt32());
    }

    [Fact]
    public async Task People_get_Korean_without_colours_when_the_output_is_a_file()
    {
        var career = CareerFolder.Career + "\n- 재고 서버의 [red]경보[/]를 개선 \u001b[31m\n";

        var run = await BuiltProgram.RunAsync(
            ["read", _folder.With("career.md", career)],
            input: [],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["FORCE_COLOR"] = "1", ["GITHUB_ACTIONS"] = "true", ["TERM"] = "xterm-256color" });

        Assert.Equal(0, run.Status);
        Assert.Contains("누리상점", run.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Text);
    }

    private static IEnumerable<string?> Kinds(JsonElement answer) =>
        answer.GetProperty("notices").EnumerateArray().Select(n => n.GetProperty("kind").GetString());
}
