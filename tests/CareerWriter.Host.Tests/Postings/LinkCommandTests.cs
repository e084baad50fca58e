using System.Text;
using System.Text.Json;
using CareerWriter.Fakes.Web;
using CareerWriter.Host.Tests.Commands;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>Links in the calls and the pastes of the whole program.</summary>
public sealed class LinkCommandTests : IDisposable
{
    private const string PostingLink = "https://jobs.haneul.example.kr/1";
    private const string TeamLink = "https://team.haneul.example.kr/platform";

    private static readonly string[] Hosts = ["jobs.haneul.example.kr", "team.haneul.example.kr"];

    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_posting_and_its_team_in_a_paste_become_one_posting()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Page(Hosts[0], "/1", Pages.Posting).Page(Hosts[1], "/platform", Pages.Team);

        var run = await DraftAsync(web, Paste($"{TeamLink}\n{PostingLink}"));

        Assert.Equal(0, run.Status);
        Assert.Equal(2, web.Requests.Count);
        Assert.Contains("Kafka", Requirements(run));
        Assert.Empty(Unread(run));
    }

    [Fact]
    public async Task A_named_link_is_read_for_a_draft_and_for_a_check()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Page(Hosts[0], "/1", Pages.Posting);
        var career = _folder.With("career.md", CareerFolder.Career);
        var text = _folder.With("text.txt", "하늘물류에 지원합니다. Kafka를 5년간 운영했습니다.");

        var draft = await DraftAsync(web, CareerFolder.Career, "--question", CareerFolder.Question, "--posting", PostingLink);
        var check = await BuiltProgram.RunAsync(["check", text, "--career", career, "--posting", PostingLink, "--json"], input: [], SiteFolderTests.Origins(web, Hosts));

        Assert.Contains("Kafka", Requirements(draft));
        Assert.Contains("하늘물류 백엔드 개발자 자리에 지원했습니다.", draft.Json.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, check.Status);
        Assert.Equal(2, web.Requests.Count);
        Assert.Empty(Unread(draft));
    }

    [Fact]
    public async Task A_link_that_gives_nothing_is_told_with_its_line_and_the_pasted_text_is_used()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Error(Hosts[0], "/1", 500);

        var run = await DraftAsync(web, Paste($"{PostingLink}\nhttp://169.254.169.254/latest", employer: "채용 공고\n" + CareerFolder.Posting));

        Assert.Equal(0, run.Status);
        var notices = Unread(run);
        Assert.Equal([1, 2], notices.Select(n => n.GetProperty("source").GetProperty("line").GetInt32()));
        Assert.Contains("사이트", notices[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("열 수 없는 주소", notices[1].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("Kafka", Requirements(run));
    }

    [Fact]
    public async Task A_posting_that_is_over_is_told_with_the_draft()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Page(Hosts[0], "/1", Pages.Closed);

        var run = await DraftAsync(web, CareerFolder.Career, "--question", CareerFolder.Question, "--posting", PostingLink, "--today", "2026-03-02");

        Assert.Equal(0, run.Status);
        Assert.Contains("마감", Assert.Single(Unread(run)).GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Postings__Timeout", "00:00:00", "Postings:Timeout")]
    [InlineData("Postings__MostBytes", "much", "Postings:MostBytes")]
    [InlineData("Postings__ExtraPorts__0", "70000", "Postings:ExtraPorts:0")]
    [InlineData("Postings__Origins__0__Host", "jobs.example.kr", "Postings:Origins:0:Address")]
    [InlineData("Postings__Origins__0__Address", "http://127.0.0.1:1", "Postings:Origins:0:Host")]
    public async Task A_setting_that_cannot_be_used_is_named(string variable, string value, string key)
    {
        var run = await BuiltProgram.RunAsync(["posting", PostingLink], input: [], new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value });

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains(key, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://")]
    public async Task A_link_that_may_not_be_opened_is_a_negative_answer(string link)
    {
        var run = await BuiltProgram.RunAsync("posting", link, "--json");

        Assert.Equal(1, run.Status);
        Assert.Equal("blocked", run.Json.GetProperty("status").GetString());
        Assert.EndsWith("붙여 주세요.", run.Json.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static string Paste(string links, string employer = "") =>
        $"{links}\n위 공고 보고 \"{CareerFolder.Question}\" 문항 써줘\n\n{employer}\n\n{CareerFolder.Career}";

    private Task<ProgramRun> DraftAsync(FakeWeb web, string paste, params string[] options) =>
        BuiltProgram.RunAsync(["draft", _folder.With("paste.md", Encoding.UTF8.GetBytes(paste)), .. options, "--json"], input: [], SiteFolderTests.Origins(web, Hosts));

    private static IEnumerable<string?> Requirements(ProgramRun run) => run.Json.GetProperty("coverage").EnumerateArray().Select(c => c.GetProperty("requirement").GetString());

    private static IReadOnlyList<JsonElement> Unread(ProgramRun run) =>
        [.. run.Json.GetProperty("notices").EnumerateArray().Where(n => n.GetProperty("kind").GetString() == "postingUnread")];
}
