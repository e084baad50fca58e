using System.Text.Json;
using CareerWriter.Fakes.Web;
using CareerWriter.Host.Tests.Commands;
using CareerWriter.Host.Tests.Project;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>A paste of the seeds with two links, a position and a Notion page of its team, through the whole program: which of them the draft goes by, and what it says of the rest.</summary>
public sealed class PasteWithLinksTests : IDisposable
{
    private const string PostingHost = "careers.padonaru.example.com";
    private const string TeamHost = "padonaru.notion.site";
    private const string TeamPage = "5f252dda-53a7-4b5c-901e-4150045cd327";

    private const string Posting = """
        <!doctype html><html lang="ko"><head><title>백엔드 개발 경력 채용 - 파도나루</title></head><body><h1>백엔드 개발 경력 채용</h1>
        <h3>조직 소개</h3><p>풀필먼트플랫폼팀은 물류센터의 하루를 움직이는 시스템을 맡고 있습니다.</p>
        <h3>주요업무</h3><ul><li>출고 지시와 재고 할당 API를 개발합니다.</li><li>센터 장비와 서버를 잇는 메시지 처리를 설계하고 운영합니다.</li></ul>
        <h3>자격요건</h3><ul><li>Elasticsearch 운영 경험</li></ul></body></html>
        """;

    private static readonly (string Type, string Words)[] Team =
    [
        ("header", "팀이 하는 일"),
        ("bulleted_list", "작업자의 이동 기록을 모아 피킹 동선을 추천합니다."),
        ("bulleted_list", "센터마다 다른 상품 규격을 한 가지로 맞추어 저장합니다."),
        ("header", "기술 스택"),
        ("text", "Kotlin, RabbitMQ"),
        ("header", "일하는 방식"),
        ("text", "매주 한 번 센터에 가서 작업을 함께 해 보고, 불편했던 점을 글로 남깁니다. 고친 것은 다음 주에 현장에서 다시 확인합니다. 배포는 하루에 여러 번, 작은 단위로 나누어 합니다. 새로 온 동료는 첫 달에 모든 공정을 한 번씩 걸어 보고, 그때 적은 질문을 팀의 문서로 만듭니다. 장애가 나면 사람을 찾지 않고 순서를 찾으며, 같은 순서가 다시 생기지 않도록 점검 목록을 고칩니다. 센터의 일과에 맞추어 아침 일찍 시작하는 동료와 늦게 시작하는 동료가 함께 있습니다."),
    ];

    private readonly CareerFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Both_links_are_read_and_the_draft_names_the_team_and_its_duties()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Page(PostingHost, "/jobs/10482", Posting).Bytes(TeamHost, "/api/v3/loadCachedPageChunkV2", Chunk(), "application/json");

        var run = await DraftAsync(web);

        Assert.Contains("출고 지시와 재고 할당 API를 개발하는 파도나루 풀필먼트플랫폼팀에서 이 경험을 이어 가고자 지원했습니다.", TextOf(run), StringComparison.Ordinal);
        Assert.Empty(Unread(run));
        // Of the position, of the team's page, of the paste.
        Assert.Superset(new HashSet<string?>(["Elasticsearch", "RabbitMQ", "Istio"]), Requirements(run));
    }

    [Fact]
    public async Task A_wall_before_the_team_is_told_and_the_position_is_read()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Page(PostingHost, "/jobs/10482", Posting).Page(TeamHost, FakeWeb.Any, Pages.Challenge, status: 403);

        var run = await DraftAsync(web);

        Assert.Contains("파도나루 풀필먼트플랫폼팀에서 이 경험을 이어 가고자 지원했습니다.", TextOf(run), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string?>(["Elasticsearch", "Istio"]), Requirements(run));
        var notice = Assert.Single(Unread(run));
        Assert.Equal(2, LineOf(notice));
        Assert.Contains("Notion에서 Markdown으로 내보내 올려 주세요.", MessageOf(notice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wall_before_the_position_is_told_and_the_team_is_read()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Page(PostingHost, "/jobs/10482", Pages.Challenge, status: 403).Bytes(TeamHost, "/api/v3/loadCachedPageChunkV2", Chunk(), "application/json");

        var run = await DraftAsync(web);

        Assert.Contains("작업자의 이동 기록을 모아 피킹 동선을 추천하는 파도나루 풀필먼트플랫폼팀에서 이 경험을 이어 가고자 지원했습니다.", TextOf(run), StringComparison.Ordinal);
        Assert.Superset(new HashSet<string?>(["RabbitMQ", "Istio"]), Requirements(run));
        var notice = Assert.Single(Unread(run));
        Assert.Equal(1, LineOf(notice));
        Assert.Contains("로그인이나 보안 확인 화면", MessageOf(notice), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_both_links_the_draft_goes_by_the_pasted_text_and_says_so()
    {
        await using var web = await FakeWeb.StartAsync();
        web.Error(PostingHost, FakeWeb.Any, 503).Error(TeamHost, FakeWeb.Any, 503);

        var run = await DraftAsync(web);

        Assert.Contains("파도나루 풀필먼트플랫폼팀에서 이 경험을 이어 가고자 지원했습니다.", TextOf(run), StringComparison.Ordinal);
        Assert.Contains("Istio", Requirements(run));
        var notices = Unread(run);
        Assert.Equal([1, 2], notices.Select(LineOf));
        Assert.All(notices, n => Assert.EndsWith("함께 적어 주신 회사 글은 읽었습니다.", MessageOf(n), StringComparison.Ordinal));
    }

    /// <summary>The paste of the seeds, its second link a Notion page.</summary>
    private async Task<ProgramRun> DraftAsync(FakeWeb web)
    {
        var paste = await File.ReadAllTextAsync(Repository.At("seeds", "pastes", "order-platform-request.txt"));
        var linked = paste.Replace("https://padonaru.example.com/team/fulfillment", $"https://{TeamHost}/Fulfillment-{TeamPage.Replace("-", "", StringComparison.Ordinal)}", StringComparison.Ordinal);
        Assert.NotEqual(paste, linked);
        return await BuiltProgram.RunAsync(["draft", _folder.With("paste.txt", linked), "--limit", "1000", "--today", "2026-11-24", "--json"], input: [], SiteFolderTests.Origins(web, [PostingHost, TeamHost]));
    }

    /// <summary>The answer of Notion's API to a page with the blocks of the team, one record in two boxes and the next in one.</summary>
    private static byte[] Chunk()
    {
        Dictionary<string, object> blocks = [];
        List<string> ids = [];
        foreach (var (type, words) in Team)
        {
            var id = $"00000000-0000-4000-8000-0000000000{ids.Count + 10}";
            object block = new { value = new { id, type, alive = true, properties = new { title = new[] { new[] { words } } } } };
            blocks[id] = ids.Count % 2 == 0 ? block : new { value = block };
            ids.Add(id);
        }

        blocks[TeamPage] = new { value = new { id = TeamPage, type = "page", alive = true, properties = new { title = new[] { new[] { "풀필먼트플랫폼팀" } } }, content = ids } };
        return JsonSerializer.SerializeToUtf8Bytes(new { recordMap = new { block = blocks }, cursor = new { stack = Array.Empty<object>() } });
    }

    private static string TextOf(ProgramRun run) => run.Json.GetProperty("text").GetString()!;

    private static HashSet<string?> Requirements(ProgramRun run) => [.. run.Json.GetProperty("coverage").EnumerateArray().Select(c => c.GetProperty("requirement").GetString())];

    private static IReadOnlyList<JsonElement> Unread(ProgramRun run) =>
        [.. run.Json.GetProperty("notices").EnumerateArray().Where(n => n.GetProperty("kind").GetString() == "postingUnread")];

    private static int LineOf(JsonElement notice) => notice.GetProperty("source").GetProperty("line").GetInt32();

    private static string MessageOf(JsonElement notice) => notice.GetProperty("message").GetString()!;
}
