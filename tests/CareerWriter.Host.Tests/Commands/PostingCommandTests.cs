namespace CareerWriter.Host.Tests.Commands;

public sealed class PostingCommandTests : IDisposable
{
    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_JSON_has_every_field_of_the_contract()
    {
        var run = await BuiltProgram.RunAsync("posting", _folder.With("posting.txt", CareerFolder.Posting), "--json");

        Assert.Equal(0, run.Status);
        ContractShapes.Posting(run.Json, "posting");
        Assert.Equal("read", run.Json.GetProperty("status").GetString());
        Assert.Contains("Kafka", run.Json.GetProperty("technologies").EnumerateArray().Select(t => t.GetString()));
        Assert.NotEmpty(run.Json.GetProperty("duties").EnumerateArray());
        Assert.NotEmpty(run.Json.GetProperty("requirements").EnumerateArray());
        Assert.Equal(500, run.Json.GetProperty("questions")[0].GetProperty("limit").GetInt32());
    }

    [Fact]
    public async Task A_saved_page_is_read()
    {
        var page = _folder.With("page.html", """
            <!doctype html><html><head><title>백엔드 개발자 - 하늘물류</title></head><body><h1>백엔드 개발자</h1>
            <h3>주요업무</h3><ul><li>배송 추적 API 개발과 운영</li></ul><h3>자격요건</h3><ul><li>Kafka를 이용한 메시지 처리 경험</li></ul></body></html>
            """);

        var run = await BuiltProgram.RunAsync("posting", page, "--json");

        Assert.Equal(0, run.Status);
        Assert.Contains("배송 추적 API 개발과 운영", run.Json.GetProperty("duties").EnumerateArray().Select(d => d.GetString()));
    }

    [Fact]
    public async Task A_link_that_nobody_answers_says_what_to_do()
    {
        var run = await BuiltProgram.RunAsync("posting", "https://careers.invalid/1", "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Posting(run.Json, "posting");
        Assert.Equal("unreachable", run.Json.GetProperty("status").GetString());
        Assert.Equal("https://careers.invalid/1", run.Json.GetProperty("url").GetString());
        Assert.Contains("붙여 주세요", run.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_posting_is_a_negative_answer()
    {
        var run = await BuiltProgram.RunAsync("posting", _folder.With("empty.txt", ""), "--json");

        Assert.Equal(1, run.Status);
        ContractShapes.Posting(run.Json, "posting");
        Assert.Equal("unreadable", run.Json.GetProperty("status").GetString());
    }

    [Fact]
    public async Task People_get_the_duties_and_the_questions_in_Korean()
    {
        var run = await BuiltProgram.RunAsync("posting", _folder.With("posting.txt", CareerFolder.Posting));

        Assert.Equal(0, run.Status);
        Assert.Contains("주요 업무", run.Text, StringComparison.Ordinal);
        Assert.Contains("500자", run.Text, StringComparison.Ordinal);
    }
}
