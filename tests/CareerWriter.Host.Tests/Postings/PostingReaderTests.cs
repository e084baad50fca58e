using System.Globalization;
using System.Text;
using CareerWriter.Host.Postings;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CareerWriter.Host.Tests.Postings;

public sealed class PostingReaderTests
{
    private const string Link = "http://jobs.example.kr/1";
    private const string Host = "jobs.example.kr";

    [Fact]
    public async Task A_page_is_read_and_its_site_is_asked_politely()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page(Host, "/1", Pages.Posting);

        var posting = await reader.ReadAsync(Link);

        Assert.Equal(PostingStatus.Read, posting.Status);
        Assert.Equal(Link, posting.Url);
        Assert.Equal("하늘물류", posting.Company);
        var request = Assert.Single(reader.Web.Requests);
        Assert.Contains("CareerWriter/", request.Headers["User-Agent"], StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", request.Headers.Keys);
        Assert.DoesNotContain("traceparent", request.Headers.Keys);
    }

    [Fact]
    public void The_limits_are_those_that_are_promised()
    {
        PostingsOptions options = new();

        Assert.Equal((TimeSpan.FromSeconds(15), 5 * 1024 * 1024, TimeSpan.FromHours(1)), (options.Timeout, options.MostBytes, options.CacheFor));
        Assert.Empty(options.ExtraPorts);
        Assert.Empty(options.Origins);
    }

    [Fact]
    public async Task Cookies_that_a_site_sets_are_forgotten()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.On(Host, "/1", context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = "/2";
            context.Response.Headers.SetCookie = "id=77; Path=/";
            return Task.CompletedTask;
        }).Page(Host, "/2", Pages.Posting);

        await reader.ReadAsync(Link);

        Assert.Equal(2, reader.Web.Requests.Count);
        Assert.DoesNotContain("Cookie", reader.Web.Requests[1].Headers.Keys);
    }

    [Theory]
    [InlineData(5, PostingStatus.Read)]
    [InlineData(6, PostingStatus.Unreachable)]
    public async Task Five_redirects_are_followed(int redirects, PostingStatus status)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        for (var i = 1; i <= redirects; i++)
        {
            reader.Web.Redirect(Host, $"/{i}", $"/{i + 1}", status: 307);
        }

        reader.Web.Page(Host, $"/{redirects + 1}", Pages.Posting);

        var posting = await reader.ReadAsync(Link);

        Assert.Equal(status, posting.Status);
        Assert.Equal(6, reader.Web.Requests.Count);
    }

    [Theory]
    [InlineData("image/png", PostingStatus.Unreadable)]
    [InlineData("application/pdf", PostingStatus.Unreadable)]
    [InlineData("application/octet-stream", PostingStatus.Unreadable)]
    [InlineData("text/html", PostingStatus.Read)]
    [InlineData("application/xhtml+xml", PostingStatus.Read)]
    [InlineData("TEXT/HTML; charset=\"UTF-8\"", PostingStatus.Read)]
    [InlineData(null, PostingStatus.Read)]
    public async Task Only_text_is_read(string? mediaType, PostingStatus status)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Bytes(Host, "/1", Encoding.UTF8.GetBytes(Pages.Posting), mediaType);

        Assert.Equal(status, (await reader.ReadAsync(Link)).Status);
    }

    [Fact]
    public async Task Bytes_of_no_stated_type_are_looked_at()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Bytes(Host, "/1", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[400]], mediaType: null);

        Unread.Assert(PostingStatus.Unreadable, "글이 아닌 파일", await reader.ReadAsync(Link));
    }

    [Fact]
    public async Task A_page_in_EUC_KR_without_a_word_of_it_is_read()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Bytes(Host, "/1", TextDecoding.Cp949.GetBytes(Pages.Posting), "text/html");

        var posting = await reader.ReadAsync(Link);

        Assert.Equal("하늘물류", posting.Company);
        Assert.Equal("배송 추적 API 개발과 운영", Assert.Single(posting.Duties));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task An_error_of_the_link_is_not_asked_again_and_its_text_is_not_kept(int status)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page(Host, "/1", "<html><body><p>요청하신 페이지의 주소가 바뀌었거나 사용할 수 없습니다.</p></body></html>", status);

        var posting = await reader.ReadAsync(Link);

        Assert.NotEqual(PostingStatus.Read, posting.Status);
        Assert.Contains("붙여 주세요", posting.Message?.Korean, StringComparison.Ordinal);
        Assert.Empty(posting.Text);
        Assert.Single(reader.Web.Requests);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(403)]
    public async Task A_challenge_is_a_wall(int status)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page(Host, "/1", Pages.Challenge, status);

        Assert.Equal(PostingStatus.Wall, (await reader.ReadAsync(Link)).Status);
    }

    [Fact]
    public async Task Broken_JSON_is_not_read()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Bytes(Host, "/1", """{"job": {"detail": [1, {"main_tasks": "배송"""u8.ToArray(), "application/json");

        Assert.Equal(PostingStatus.Unreadable, (await reader.ReadAsync(Link)).Status);
    }

    [Fact]
    public async Task A_posting_whose_day_has_passed_is_said_to_be_over()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page(Host, "/1", Pages.Closed);

        var posting = await reader.ReadAsync(Link);

        Assert.Equal(PostingStatus.Closed, posting.Status);
        Assert.Contains("2026년 3월 1일", posting.Message?.Korean, StringComparison.Ordinal);
        Assert.NotEmpty(posting.Requirements);
    }

    [Fact]
    public async Task A_Notion_page_that_does_not_answer_is_asked_for_as_an_export()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(names: _ => []);

        Unread.Assert(PostingStatus.Unreachable, "Markdown으로 내보내", await reader.ReadAsync("https://haneul.notion.site/team"), way: "올려 주세요");
    }

    [Fact]
    public async Task A_link_looked_at_again_within_the_hour_is_not_asked_again()
    {
        FakeTimeProvider time = new(new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        await using var reader = await ReaderOfFakeWeb.StartAsync(time: time);
        reader.Web.Page(Host, "/1", Pages.Posting);

        await reader.ReadAsync(Link);
        time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(PostingStatus.Read, (await reader.ReadAsync(Link + "#top")).Status);
        Assert.Single(reader.Web.Requests);

        time.Advance(TimeSpan.FromMinutes(2));
        await reader.ReadAsync(Link);
        Assert.Equal(2, reader.Web.Requests.Count);
    }

    [Fact]
    public async Task An_error_is_not_remembered()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Error(Host, "/1", 404).Page(Host, "/1", Pages.Posting);

        await reader.ReadAsync(Link);

        Assert.Equal(PostingStatus.Read, (await reader.ReadAsync(Link)).Status);
    }

    [Fact]
    public async Task A_host_is_asked_one_thing_at_a_time()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        var (now, most) = (0, 0);
        reader.Web.On(Host, "*", async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Delay(50);
            Interlocked.Decrement(ref now);
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync(Pages.Posting);
        });

        var postings = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => reader.ReadAsync(string.Create(CultureInfo.InvariantCulture, $"http://jobs.example.kr/{i}"))));

        Assert.All(postings, p => Assert.Equal(PostingStatus.Read, p.Status));
        Assert.Equal(1, most);
    }
}
