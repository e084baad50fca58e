using System.Text;
using CareerWriter.Fakes.Slack;
using CareerWriter.Fakes.Web;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Files up and down, and where the token goes meanwhile.</summary>
public sealed class SlackFilesTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("# 경력\n배송 추적 API를 개발했습니다.\n");

    [Fact]
    public async Task A_file_is_fetched_with_the_token()
    {
        await using var bot = await SlackBot.StartAsync();

        var bytes = await bot.Api.Files.DownloadAsync(await FileAsync(bot), 1_000, CancellationToken.None);

        Assert.Equal(Content, bytes);
    }

    [Theory]
    [InlineData(FakeFileAnswer.SignInPage, "NotAllowed")]
    [InlineData(FakeFileAnswer.UnnamedSignInPage, "NotAllowed")]
    [InlineData(FakeFileAnswer.Half, "Incomplete")]
    [InlineData(FakeFileAnswer.Missing, "Gone")]
    public async Task Anything_else_in_place_of_a_file_is_recognised(FakeFileAnswer answer, string fault)
    {
        await using var bot = await SlackBot.StartAsync();
        var file = await FileAsync(bot, f => f with { Answer = answer });

        var refused = await Assert.ThrowsAsync<SlackFileException>(() => bot.Api.Files.DownloadAsync(file, 1_000, CancellationToken.None));

        Assert.Equal(fault, refused.Fault.ToString());
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_asked_for()
    {
        await using var bot = await SlackBot.StartAsync();
        var file = await FileAsync(bot);

        var known = await Assert.ThrowsAsync<SlackFileException>(() => bot.Api.Files.DownloadAsync(file, 10, CancellationToken.None));
        var unknown = await Assert.ThrowsAsync<SlackFileException>(() => bot.Api.Files.DownloadAsync(file with { Size = null }, 10, CancellationToken.None));

        Assert.Equal((SlackFileFault.TooLarge, SlackFileFault.TooLarge), (known.Fault, unknown.Fault));
    }

    [Fact]
    public async Task A_redirect_on_Slack_itself_keeps_the_token()
    {
        await using var bot = await SlackBot.StartAsync();
        var there = await FileAsync(bot);
        var file = await FileAsync(bot, f => f with { Answer = FakeFileAnswer.Redirect, Location = new Uri(there.UrlPrivate!) });

        Assert.Equal(Content, await bot.Api.Files.DownloadAsync(file, 1_000, CancellationToken.None));
    }

    [Fact]
    public async Task The_token_never_goes_to_another_host()
    {
        await using var bot = await SlackBot.StartAsync();
        await using var elsewhere = await FakeWeb.StartAsync();
        elsewhere.Bytes(FakeWeb.Any, FakeWeb.Any, Content, "text/plain");
        var file = await FileAsync(bot, f => f with { Answer = FakeFileAnswer.Redirect, Location = new Uri(elsewhere.Address, "cdn/1") });

        var bytes = await bot.Api.Files.DownloadAsync(file, 1_000, CancellationToken.None);
        var refused = await Assert.ThrowsAsync<SlackFileException>(
            () => bot.Api.Files.DownloadAsync(file with { UrlPrivate = new Uri(elsewhere.Address, "cdn/2").AbsoluteUri, UrlPrivateDownload = null }, 1_000, CancellationToken.None));

        Assert.Equal(Content, bytes);
        Assert.Equal(SlackFileFault.NotHeld, refused.Fault);
        Assert.DoesNotContain("Authorization", Assert.Single(elsewhere.Requests).Headers.Keys);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var bot = await SlackBot.StartAsync();
        var here = await FileAsync(bot, f => f with { Answer = FakeFileAnswer.Redirect, Location = new Uri(bot.Slack.Address, "files-pri/F000000001/again") });

        var refused = await Assert.ThrowsAsync<SlackFileException>(() => bot.Api.Files.DownloadAsync(here, 1_000, CancellationToken.None));

        Assert.Equal(SlackFileFault.Redirected, refused.Fault);
    }

    [Theory]
    [InlineData("https://files.slack.com/files-pri/T1-F1/a.pdf", true)]
    [InlineData("https://slack.com/a", true)]
    [InlineData("https://a.slack-edge.com/a", true)]
    [InlineData("https://slack-files.com/a", true)]
    [InlineData("http://files.slack.com/a", false)]
    [InlineData("https://files.slack.com:8443/a", false)]
    [InlineData("https://slack.com.example.kr/a", false)]
    [InlineData("https://notslack.com/a", false)]
    [InlineData("https://files.slack.com@example.kr/a", false)]
    [InlineData("https://bot:pw@files.slack.com/a", false)]
    [InlineData("https://slаck.com/a", false)]
    public void Only_hosts_of_Slack_get_the_token(string address, bool does) =>
        Assert.Equal(does, new SlackHosts(new("https://slack.com/api/")).AreSlacks(new(address)));

    [Fact]
    public async Task A_file_goes_into_a_thread_in_three_steps()
    {
        await using var bot = await SlackBot.StartAsync();
        var user = bot.Slack.Workspace.AddUser("하늘");
        var channel = bot.Slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);
        var thread = bot.Slack.Says(channel, user, "파일로 주세요.").Ts;

        var id = await bot.Api.Files.UploadAsync("초안.txt", Content, new(channel), new(thread), "여기 있습니다.", CancellationToken.None);

        var message = await bot.Slack.NextMessage(channel);
        Assert.Equal((thread, "여기 있습니다."), (message.ThreadTs, message.Text));
        var file = Assert.Single(message.Files);
        Assert.Equal((id.Value, "초안.txt"), (file.Id, file.Name));
        Assert.Equal(Content, file.Content);
        Assert.Empty(bot.Slack.Violations);
    }

    private static async Task<SlackFile> FileAsync(SlackBot bot, Func<FakeSlackFile, FakeSlackFile>? change = null)
    {
        var file = bot.Slack.File("U1", "경력.md", "text/markdown", Content);
        bot.Slack.Workspace.Add((change ?? (f => f))(file));
        return await bot.Api.Files.InfoAsync(new(file.Id), CancellationToken.None);
    }
}
