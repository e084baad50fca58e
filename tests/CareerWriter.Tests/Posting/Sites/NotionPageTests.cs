using System.Text.Json;
using CareerWriter.Posting;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Tests.Posting.Sites;

public sealed class NotionPageTests
{
    private const string Page = "1f252dda-53a7-4b5c-901e-4150045cd327";

    private static readonly Uri Link = new($"https://dalmuri.notion.site/Team-{Page.Replace("-", "", StringComparison.Ordinal)}");

    private static readonly (string Type, string Field, string Words)[] Duties =
    [
        ("header", "title", "주요업무"), ("bulleted_list", "title", "출고 서버를 개발합니다."), ("bulleted_list", "title", "재고 알림을 운영합니다."),
    ];

    [Theory]
    [InlineData("text", "title")]
    [InlineData("header", "title")]
    [InlineData("sub_header", "title")]
    [InlineData("sub_sub_header", "title")]
    [InlineData("header_4", "title")]
    [InlineData("bulleted_list", "title")]
    [InlineData("numbered_list", "title")]
    [InlineData("to_do", "title")]
    [InlineData("toggle", "title")]
    [InlineData("quote", "title")]
    [InlineData("callout", "title")]
    [InlineData("code", "title")]
    [InlineData("a_kind_to_come", "title")]
    [InlineData("image", "caption")]
    [InlineData("file", "caption")]
    [InlineData("pdf", "caption")]
    [InlineData("bookmark", "caption")]
    [InlineData("embed", "caption")]
    [InlineData("video", "caption")]
    public void A_block_of_every_kind_with_text_is_read(string type, string field)
    {
        var posting = Read([.. Duties, ("header", "title", "자격요건"), ("bulleted_list", "title", "Kotlin 경험"), (type, field, "달무리 창고는 군산에 있습니다")]);

        Assert.Equal(PostingStatus.Read, posting.Status);
        Assert.Contains("달무리 창고는 군산에 있습니다", posting.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_page_of_the_team_stays_apart_from_the_position(bool teamFirst)
    {
        var position = PostingParser.FromText("회사명: 달무리\n백엔드 개발자\n주요업무\n- 정산 API 개발\n자격요건\n- Kafka 경험", null, SiteConversation.Today);
        var team = Read([.. Duties, ("header", "title", "일하는 방식"), ("text", "title", string.Concat(Enumerable.Repeat("창고 사람들과 매주 만나 불편한 점을 듣고 고친 뒤 다음 주에 함께 확인합니다. ", 8)))]);

        var joined = PostingPages.Join(teamFirst ? [team, position] : [position, team], SiteConversation.Today).Posting!;

        Assert.Equal(PostingStatus.Read, team.Status);
        Assert.Equal("백엔드 개발자", joined.Title);
        Assert.Equal(["정산 API 개발", "출고 서버를 개발합니다.", "재고 알림을 운영합니다."], joined.Duties);
        Assert.Equal($"[공고]\n{position.Text}\n\n[팀 소개]\n{team.Text}", joined.Text);
    }

    [Fact]
    public void The_newer_call_is_asked_first_and_the_older_one_when_it_is_refused()
    {
        List<string> asked = [];

        SiteConversation.Played(Link, request =>
        {
            asked.Add(request.Address.Segments[^1]);
            return new FetchedPage(request, request.Address, 403, "text/html", "");
        });

        Assert.Equal(["loadCachedPageChunkV2", "loadPageChunk"], asked);
    }

    private static JobPosting Read(IReadOnlyList<(string Type, string Field, string Words)> blocks)
    {
        Dictionary<string, object> records = [];
        foreach (var (type, field, words) in blocks)
        {
            var id = $"00000000-0000-4000-8000-0000000000{records.Count + 10}";
            records[id] = new { value = new { id, type, alive = true, properties = new Dictionary<string, object>(StringComparer.Ordinal) { [field] = new[] { new[] { words } } } } };
        }

        List<string> content = [.. records.Keys];
        records[Page] = new { value = new { id = Page, type = "page", alive = true, properties = new { title = new[] { new[] { "달무리물류 출고팀" } } }, content } };
        var chunk = JsonSerializer.Serialize(new { recordMap = new { block = records }, cursor = new { stack = Array.Empty<object>() } });
        return SiteConversation.Played(Link, request => new FetchedPage(request, request.Address, 200, "application/json", chunk));
    }
}
