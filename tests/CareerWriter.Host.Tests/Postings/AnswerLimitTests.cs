using System.IO.Compression;
using System.Text;
using CareerWriter.Host.Postings;
using CareerWriter.Posting;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Host.Tests.Postings;

/// <summary>Answers that are too large, too slow, broken or not yet there.</summary>
public sealed class AnswerLimitTests
{
    private const string Link = "http://jobs.example.kr/1";
    private const string Host = "jobs.example.kr";

    private static readonly PostingsOptions Short = new() { Timeout = TimeSpan.FromMilliseconds(700) };

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_compressed_page_is_read_and_a_bomb_is_not(string encoding)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(new() { MostBytes = 100_000 });
        reader.Web.On(Host, "/1", c => CompressedAsync(c, encoding, Encoding.UTF8.GetBytes(Pages.Posting))).On(Host, "/2", c => CompressedAsync(c, encoding, new byte[30_000_000]));

        Assert.Equal(PostingStatus.Read, (await reader.ReadAsync(Link)).Status);
        Unread.Assert(PostingStatus.Unreadable, "너무 큰", await reader.ReadAsync("http://jobs.example.kr/2"));
    }

    [Fact]
    public async Task A_page_larger_than_the_limit_is_not_read()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(new() { MostBytes = 100_000 });
        reader.Web.Page(Host, "/1", Pages.Posting + new string(' ', 100_000));

        Unread.Assert(PostingStatus.Unreadable, "너무 큰", await reader.ReadAsync(Link));
    }

    [Fact]
    public async Task A_broken_compression_is_not_read()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.On(Host, "/1", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.WriteAsync("no gzip at all, but a sentence");
        });

        Unread.Assert(PostingStatus.Unreadable, "알 수 없는 응답", await reader.ReadAsync(Link));
    }

    [Fact]
    public async Task A_body_without_an_end_ends_at_the_limit_of_time()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(Short);
        reader.Web.On(Host, "/1", async context =>
        {
            context.Response.ContentType = "text/html";
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.WriteAsync(".");
                await context.Response.Body.FlushAsync();
                await Task.Delay(20, context.RequestAborted);
            }
        });

        Unread.Assert(PostingStatus.Unreachable, "응답하지 않음", await reader.ReadAsync(Link));
    }

    [Fact]
    public async Task A_site_that_says_nothing_is_left_at_the_limit_of_time()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(Short);
        reader.Web.On(Host, "/1", context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        Unread.Assert(PostingStatus.Unreachable, "응답하지 않음", await reader.ReadAsync(Link));
    }

    [Fact]
    public async Task Redirects_and_slow_answers_share_one_limit_of_time()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync(Short);
        for (var i = 1; i <= 4; i++)
        {
            var next = $"/{i + 1}";
            reader.Web.On(Host, $"/{i}", async context =>
            {
                await Task.Delay(300, context.RequestAborted);
                context.Response.StatusCode = 302;
                context.Response.Headers.Location = next;
            });
        }

        reader.Web.Page(Host, "/5", Pages.Posting);

        Unread.Assert(PostingStatus.Unreachable, "응답하지 않음", await reader.ReadAsync(Link));
    }

    [Fact]
    public async Task A_site_that_asks_to_wait_is_asked_again_after_that_wait()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        List<long> times = [];
        reader.Web.On(Host, "/1", context =>
        {
            times.Add(TimeProvider.System.GetTimestamp());
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "1";
            return Task.CompletedTask;
        }).On(Host, "/1", context =>
        {
            times.Add(TimeProvider.System.GetTimestamp());
            context.Response.ContentType = "text/html";
            return context.Response.WriteAsync(Pages.Posting);
        });

        Assert.Equal(PostingStatus.Read, (await reader.ReadAsync(Link)).Status);
        Assert.InRange(TimeProvider.System.GetElapsedTime(times[0], times[1]), TimeSpan.FromSeconds(0.95), TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("Fri, 01 Jan 2100 00:00:00 GMT")]
    public async Task A_wait_longer_than_the_time_there_is_is_not_begun(string wait)
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Error(Host, "/1", 429, retryAfter: wait);
        var started = TimeProvider.System.GetTimestamp();

        Unread.Assert(PostingStatus.Unreachable, "요청", await reader.ReadAsync(Link));
        Assert.Single(reader.Web.Requests);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task A_fault_that_passes_is_not_seen()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web
            .Error(Host, "/1", 503)
            .On(Host, "/1", context =>
            {
                context.Abort();
                return Task.CompletedTask;
            })
            .Page(Host, "/1", Pages.Posting);

        Assert.Equal(PostingStatus.Read, (await reader.ReadAsync(Link)).Status);
        Assert.Equal(3, reader.Web.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_asked_for_again()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.On(Host, "/1", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.ContentLength = 5000;
            await context.Response.WriteAsync("<html>");
            await context.Response.Body.FlushAsync();
            context.Abort();
        }).Page(Host, "/1", Pages.Posting);

        Assert.Equal(PostingStatus.Read, (await reader.ReadAsync(Link)).Status);
    }

    [Fact]
    public async Task A_fault_that_stays_is_asked_three_times()
    {
        await using var reader = await ReaderOfFakeWeb.StartAsync();
        reader.Web.Page(Host, "/1", "<html><body>Internal error</body></html>", status: 500);

        Unread.Assert(PostingStatus.Unreachable, "사이트", await reader.ReadAsync(Link));
        Assert.Equal(3, reader.Web.Requests.Count);
    }

    private static async Task CompressedAsync(HttpContext context, string encoding, byte[] content)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentEncoding = encoding;
        await using Stream body = encoding switch
        {
            "gzip" => new GZipStream(context.Response.Body, CompressionLevel.Fastest),
            "br" => new BrotliStream(context.Response.Body, CompressionLevel.Fastest),
            _ => new ZLibStream(context.Response.Body, CompressionLevel.Fastest),
        };
        await body.WriteAsync(content);
    }
}
