using CareerWriter.Fakes.Redis;
using CareerWriter.Host.Tests.Commands;
using CareerWriter.Host.Tests.Workspace.Pages;
using static Microsoft.Playwright.Assertions;

namespace CareerWriter.Host.Tests.Workspace;

/// <summary>The workspace of several processes over one Redis.</summary>
public sealed class WorkspaceRedisTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private RedisProcess _redis = null!;

    public async Task InitializeAsync() => _redis = await RedisProcess.StartAsync(durable: true);

    public async Task DisposeAsync() => await _redis.DisposeAsync();

    [Fact]
    public async Task What_is_said_at_one_process_is_shown_at_the_other_and_after_a_restart()
    {
        await using var other = await WorkspaceProgram.StartAsync(("Redis:Connection", _redis.Connection));
        await using (var first = await WorkspaceProgram.StartAsync(("Redis:Connection", _redis.Connection)))
        {
            using var owner = await first.VisitAsync("서연");
            using var colleague = await other.VisitAsync("민수");
            await owner.SayAsync("shared01", "안녕하세요", channel: "스터디");
            await colleague.WaitForAsync("shared01", e => e.GetProperty("kind").GetString() == "said");

            await colleague.SayAsync("shared01", "반갑습니다");
            await owner.WaitForAsync("shared01", e => e.GetProperty("by").GetString() == "민수");
        }

        using var again = await other.VisitAsync("서연");
        Assert.Contains(await again.ReadAsync("shared01"), e => e.GetProperty("by").GetString() == "서연");
    }

    [Fact]
    public async Task Words_sent_while_the_store_is_away_arrive_once_when_it_is_back()
    {
        await using var program = await WorkspaceProgram.StartAsync(("Redis:Connection", _redis.Connection));
        var page = await WorkspacePage.OpenAsync(browser, program.Address);
        await page.AttachAsync("career.md", CareerFolder.Career);
        await page.SayAsync("지원 동기를 작성해 주세요. 600자");
        await page.SeesVersionAsync(1);

        await _redis.KillAsync();
        await page.SayAsync("250자 이내로");
        await Expect(page.Thread).ToContainTextAsync("곧 다시 보냅니다");
        await page.PictureAsync("store-away");
        await _redis.StartAgainAsync();

        await page.SeesVersionAsync(2);
        await Expect(page.Thread.Locator(".entry.said").Filter(new() { HasText = "250자" })).ToHaveCountAsync(1);
    }
}
