using System.Globalization;
using CareerWriter.Host.Postings;
using CareerWriter.Posting;
using CareerWriter.Posting.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>How a site that asks for several things is led, and kept from leading on.</summary>
public sealed class SiteStepsTests
{
    private const string Link = "http://jobs.example.kr/1?token=kim%40example.com";

    [Fact]
    public async Task A_site_gets_its_answers_in_the_order_in_which_it_asked()
    {
        List<string> seen = [];
        await using var reader = await ReaderOfFakeWeb.StartAsync(site: new Site((_, answers) =>
        {
            seen.Add(string.Join(' ', answers.Select(a => $"{a.Status} {a.Text}")));
            return answers.Count < 3 ? Fetch($"/step/{answers.Count}") : Done(PostingStatus.Read);
        }));
        reader.Web.Page("*", "/step/0", "a").Page("*", "/step/1", "b", status: 404).Page("*", "/step/2", "c");

        var posting = await reader.ReadAsync(Link);

        Assert.Equal(PostingStatus.Read, posting.Status);
        Assert.Equal(["", "200 a", "200 a 404 b", "200 a 404 b 200 c"], seen);
    }

    [Fact]
    public async Task A_site_that_never_ends_is_left_after_twelve_requests()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(site: new Site((_, answers) => Fetch(string.Create(CultureInfo.InvariantCulture, $"/{answers.Count}"))));
        reader.Web.Page("*", "*", "more");

        var posting = await reader.ReadAsync(Link);

        Assert.Equal(PostingStatus.Unreadable, posting.Status);
        Assert.Equal(12, reader.Web.Requests.Count);
    }

    [Fact]
    public async Task A_site_that_fails_over_an_answer_has_not_read_the_posting()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(site: new Site((_, answers) => answers.Count == 0 ? Fetch("/0") : throw new FormatException("a page of kim")));
        reader.Web.Page("*", "*", "nonsense");

        var posting = await reader.ReadAsync(Link);

        Assert.Equal(PostingStatus.Unreadable, posting.Status);
        Assert.Contains("붙여 주세요", posting.Message?.Korean, StringComparison.Ordinal);
        Assert.DoesNotContain(reader.Log.Lines, l => l.Contains("kim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_requests_of_a_link_share_one_limit_of_time()
    {
        PostingsOptions options = new() { Timeout = TimeSpan.FromSeconds(1) };
        await using var reader = await ReaderOfFakeWeb.StartAsync(options, site: new Site((_, answers) => answers.Count < 6 ? Fetch($"/{answers.Count}") : Done(PostingStatus.Read)));
        reader.Web.On("*", "*", context => Task.Delay(300, context.RequestAborted));

        Assert.Equal(PostingStatus.Unreachable, (await reader.ReadAsync(Link)).Status);
    }

    [Theory]
    [InlineData(4, PostingStatus.Read)]
    [InlineData(6, PostingStatus.Unreachable)]
    public async Task A_link_ends_within_fifteen_seconds_whatever_its_site_asks_for(int seconds, PostingStatus expected)
    {
        FakeTimeProvider time = new();
        await using var reader = await ReaderOfFakeWeb.StartAsync(time: time, site: new Site((_, answers) => answers.Count < 2 ? Fetch($"/{answers.Count}") : Done(PostingStatus.Read)));
        reader.Web.On("*", "/0", c => LateAsync(c, 10)).On("*", "/1", c => LateAsync(c, seconds));

        Assert.Equal(expected, (await reader.ReadAsync(Link)).Status);

        Task LateAsync(HttpContext context, int late)
        {
            time.Advance(TimeSpan.FromSeconds(late));
            return context.Response.WriteAsync("more");
        }
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://inner.example.kr/")]
    public async Task What_a_site_asks_for_is_held_to_the_same_rules(string address)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(
            names: host => [host == "inner.example.kr" ? "10.1.2.3" : ReaderOfFakeWeb.PublicAddress],
            site: new Site((_, _) => new PostingStep.Fetch(new(new(address)))));

        Assert.Equal(PostingStatus.Blocked, (await reader.ReadAsync(Link)).Status);
        Assert.Empty(reader.Opened);
    }

    [Fact]
    public async Task The_log_holds_the_host_and_numbers_only()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page("*", "*", Pages.Posting);

        await reader.ReadAsync(Link);

        var line = Assert.Single(reader.Log.Lines);
        Assert.Contains("jobs.example.kr", line, StringComparison.Ordinal);
        Assert.DoesNotContain("token", line, StringComparison.Ordinal);
        Assert.DoesNotContain("하늘물류", line, StringComparison.Ordinal);
    }

    private static PostingStep.Fetch Fetch(string target) => new(new(new($"http://jobs.example.kr{target}")));

    private static PostingStep.Done Done(PostingStatus status) => new(new() { Status = status });

    private sealed class Site(Func<Uri, IReadOnlyList<FetchedPage>, PostingStep> next) : IPostingSource
    {
        public string Name => "invented";

        public bool Recognises(Uri link) => true;

        public PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today) => next(link, answers);
    }
}
