using System.Runtime.CompilerServices;
using CareerWriter.Fakes.Programs;
using CareerWriter.Fakes.Slack;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Slack's own client against the fake workspace: what the fake says, Slack's client understands, and the other way round.</summary>
public sealed class BoltTests : IClassFixture<BoltTests.Installed>
{
    private readonly Installed _installed;

    public BoltTests(Installed installed) => _installed = installed;

    [Fact]
    public async Task Slacks_own_client_hears_answers_updates_and_asks()
    {
        await using var slack = await FakeSlack.StartAsync();
        using var bot = _installed.Start(slack);
        await slack.Sockets.OpenedAsync(1);
        var user = slack.Workspace.AddUser("하늘");
        var channel = slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);

        var asked = slack.Says(channel, user, "초안을 써 주세요.");
        var draft = await slack.NextMessage(channel);
        await slack.Becomes(draft, m => m is { Updates: 1, Shown: "다 썼습니다.\n더 짧게" });
        Assert.Equal(asked.Ts, draft.ThreadTs);

        await slack.Presses(draft, "shorter", user);
        Assert.Equal(("d1을 줄이겠습니다.", user), Seen(await slack.NextMessage(channel)));

        slack.Says(channel, user, $"<@{FakeSlack.BotUser}> 안녕하세요.");
        Assert.Equal(("부르셨습니까?", user), Seen(await slack.NextMessage(channel)));

        Assert.Equal("질문을 엽니다.", (string?)(await slack.Commands("/career", "질문", user, channel)).Payload?["text"]);
        var view = await slack.NextView(user);
        Assert.Equal("더 적어 주세요.", (string?)(await slack.Submits(view, FakeSlack.Filled("q", "text", "네"))).Payload?["errors"]?["q"]);
        await slack.Submits(view, FakeSlack.Filled("q", "text", "지원 동기"));
        Assert.Empty(slack.Workspace.Views);

        await slack.Shortcuts("save", asked, user);
        Assert.Equal(asked.Text, System.Text.Encoding.UTF8.GetString((await slack.NextMessage(channel)).Files.Single().Content));
        Assert.Empty(slack.Violations);
        Assert.Empty(bot.Said);
    }

    [Fact]
    public async Task Slacks_own_client_comes_back_after_a_refresh_and_waits_when_it_called_too_often()
    {
        await using var slack = await FakeSlack.StartAsync();
        using var bot = _installed.Start(slack);
        var user = slack.Workspace.AddUser("하늘");
        var channel = slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);
        slack.Fail("chat.postMessage", FakeFault.TooMany("1"));

        await (await slack.Sockets.OpenedAsync(1)).DisconnectAsync("refresh_requested");
        await slack.Sockets.OpenedAsync(2);
        slack.Says(channel, user, "초안을 써 주세요.");
        await slack.Becomes(await slack.NextMessage(channel), m => m.Updates == 1);

        var posts = slack.Sent.Where(c => c.Method == "chat.postMessage").ToList();
        Assert.Equal(["ratelimited", null], posts.Select(p => p.Error));
        Assert.True(posts[1].At - posts[0].At >= TimeSpan.FromSeconds(1));
        Assert.Empty(slack.Violations);
    }

    private static (string Text, string? Only) Seen(FakeSlackMessage message) => (message.Shown, message.OnlyFor);

    /// <summary>The client, installed once.</summary>
    public sealed class Installed : IDisposable
    {
        private readonly NodePackage _package = new(Sources());

        internal ChildProgram Start(FakeSlack slack) => _package.Start("bot.mjs", ("API", slack.ApiBaseAddress.AbsoluteUri), ("BOT_TOKEN", FakeSlack.BotToken), ("APP_TOKEN", FakeSlack.AppToken));

        public void Dispose() => _package.Dispose();

        private static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "bolt");
    }
}
