using System.Globalization;
using CareerWriter.Host.Postings;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>What sites ask for beyond a page: bodies, headers, hosts that stand elsewhere.</summary>
public sealed class PageFetcherTests
{
    private static readonly Dictionary<string, string> SiteHeaders = new(StringComparer.Ordinal) { ["prefix"] = "haneul.example.kr", ["Referer"] = "http://api.example.kr/", ["Cookie"] = "id=1" };

    [Fact]
    public async Task A_body_of_JSON_is_posted_with_the_headers_of_the_site()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page("*", "*", "{}");

        await reader.Fetcher.FetchAsync(new(new("http://api.example.kr/v3/load"), """{"page":"7"}""", SiteHeaders), CancellationToken.None);

        var request = Assert.Single(reader.Web.Requests);
        Assert.Equal(("POST", """{"page":"7"}"""), (request.Method, request.Body));
        Assert.Equal("haneul.example.kr", request.Headers["prefix"]);
        Assert.StartsWith("application/json", request.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.DoesNotContain("Cookie", request.Headers.Keys);
    }

    [Theory]
    [InlineData(301, "GET")]
    [InlineData(302, "GET")]
    [InlineData(303, "GET")]
    [InlineData(307, "POST")]
    [InlineData(308, "POST")]
    public async Task A_redirect_repeats_the_body_only_where_it_says_so(int status, string method)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Redirect("api.example.kr", "/1", "http://other.example.kr/2", status).Page("other.example.kr", "/2", "{}");

        var outcome = await reader.Fetcher.FetchAsync(new(new("http://api.example.kr/1"), "{}", SiteHeaders), CancellationToken.None);

        var page = Assert.IsType<FetchOutcome.Answered>(outcome).Page;
        Assert.Equal(new Uri("http://other.example.kr/2"), page.Address);
        Assert.Equal(new Uri("http://api.example.kr/1"), page.Request.Address);
        var second = reader.Web.Requests[1];
        Assert.Equal((method, method == "POST" ? "{}" : ""), (second.Method, second.Body));
        Assert.DoesNotContain("prefix", second.Headers.Keys);
        Assert.DoesNotContain("Referer", second.Headers.Keys);
    }

    [Fact]
    public async Task Different_bodies_and_headers_are_different_questions()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page("*", "*", "{}");
        Uri address = new("http://api.example.kr/1");
        PostingRequest[] requests = [new(address), new(address, "1"), new(address, "2"), new(address, Headers: SiteHeaders), new(address, "2")];

        foreach (var request in requests)
        {
            await reader.Fetcher.FetchAsync(request, CancellationToken.None);
        }

        Assert.Equal(4, reader.Web.Requests.Count);
    }

    [Fact]
    public async Task An_error_without_text_is_an_answer()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Error("api.example.kr", "/1", 404);

        var outcome = await reader.Fetcher.FetchAsync(new(new("http://api.example.kr/1")), CancellationToken.None);

        Assert.Equal(404, Assert.IsType<FetchOutcome.Answered>(outcome).Page.Status);
    }

    [Fact]
    public async Task A_configured_origin_is_asked_under_the_name_of_the_host()
    {
        await using var mirror = await Fakes.Web.FakeWeb.StartAsync();
        mirror.Page("jobs.example.kr", "/1?a=%ED%95%98", Pages.Posting);
        await using var reader = await ReaderOfFakeWeb.StartAsync(new() { Origins = [new() { Host = "jobs.example.kr", Address = mirror.Address }] }, names: _ => []);

        var outcome = await reader.Fetcher.FetchAsync(new(new("https://jobs.example.kr/1?a=%ED%95%98")), CancellationToken.None);

        Assert.Equal(200, Assert.IsType<FetchOutcome.Answered>(outcome).Page.Status);
        Assert.Empty(reader.Opened);
    }

    [Theory]
    [InlineData("http://127.0.0.1:{0}/")]
    [InlineData("http://localhost:{0}/")]
    [InlineData("http://other.example.kr:{0}/")]
    public async Task The_address_of_an_origin_is_reached_under_no_other_name(string link)
    {
        await using var mirror = await Fakes.Web.FakeWeb.StartAsync();
        mirror.Redirect("jobs.example.kr", "/1", string.Format(CultureInfo.InvariantCulture, link, mirror.Address.Port)).Page("*", "/", Pages.Posting);
        PostingsOptions options = new() { Origins = [new() { Host = "jobs.example.kr", Address = mirror.Address }], ExtraPorts = [mirror.Address.Port] };
        await using var reader = await ReaderOfFakeWeb.StartAsync(options, names: _ => ["127.0.0.1"]);

        var outcome = await reader.Fetcher.FetchAsync(new(new("http://jobs.example.kr/1")), CancellationToken.None);

        Assert.Equal(new FetchOutcome.Failed(FetchFailure.NotAllowed), outcome);
        Assert.Single(mirror.Requests);
    }

    [Fact]
    public async Task The_caller_may_give_up()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        using CancellationTokenSource caller = new();
        reader.Web.On("*", "*", async context =>
        {
            await caller.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.Fetcher.FetchAsync(new(new("http://jobs.example.kr/1")), caller.Token));
    }
}
