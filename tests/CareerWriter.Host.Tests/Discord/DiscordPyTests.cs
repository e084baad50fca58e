using System.Runtime.CompilerServices;
using System.Text;
using CareerWriter.Fakes.Discord;
using CareerWriter.Fakes.Programs;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>The client that reads Discord's messages most strictly, which compresses its gateway, against the fake.</summary>
public sealed class DiscordPyTests
{
    [Fact]
    public async Task The_strictest_client_of_Discord_hears_answers_edits_and_asks()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var bot = Start(discord);
        var user = discord.AddUser("하늘");
        var channel = discord.AddChannel(discord.AddGuild("취업 준비", user), "자기소개서");
        await discord.Gateway.OpenedAsync(1);

        discord.Says(channel, user, "초안을 써 주세요.");
        var thread = await discord.NextThread(channel);
        var draft = await discord.NextMessage(thread.Id);
        await discord.Becomes(draft, m => m is { Updates: 1, Content: "다 썼습니다.", Buttons: ["더 짧게", "질문"] });

        await discord.Presses(draft, "질문", user);
        await discord.Submits(await discord.NextModal(user), ("text", "지원 동기가 약합니까?"));
        Assert.Equal(("받았습니다: 지원 동기가 약합니까?", user), Seen(await discord.NextMessage(thread.Id)));

        await discord.Presses(draft, "더 짧게", user);
        await discord.Becomes(draft, m => m is { Shown: "줄였습니다.", Buttons: [] });
        Assert.Equal(("확인해 주세요.", user), Seen(await discord.NextMessage(thread.Id)));

        discord.Says(thread.Id, user, "보관해 주세요.");
        await discord.Record.UntilAsync(() => thread is { Archived: true, Name: "끝난 초안" } ? thread : null, "thread put away");
        Assert.Empty(discord.Violations);
        Assert.Empty(bot.Said);
    }

    [Fact]
    public async Task The_strictest_client_of_Discord_fetches_and_sends_files()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var bot = Start(discord);
        var user = discord.AddUser("하늘");
        var channel = discord.AddChannel(discord.AddGuild("취업 준비", user), "자기소개서");
        await discord.Gateway.OpenedAsync(1);
        var career = discord.File("경력 기술서.hwp", contentType: null, Encoding.UTF8.GetBytes("매출 12% 증가"));

        var asked = discord.Says(channel, user, $"<@{FakeDiscord.BotUser}> 읽어 주세요.", career);
        var answer = await discord.NextMessage(channel);
        Assert.Equal(("부르셨습니까? 1", asked), (answer.Content, answer.ReplyTo));

        await discord.Registered("draft");
        await discord.Commands("draft", user, channel, ("question", "지원 동기"), ("career", career));
        var sent = await discord.NextMessage(channel);
        Assert.Equal(($"지원 동기 {career.Content.Length}", user), Seen(sent));
        Assert.Equal(("초안_3", "매출 12% 증가"), (sent.Files.Single().Title, Encoding.UTF8.GetString(sent.Files.Single().Content)));

        await discord.MessageCommands("자료로 추가", asked, user);
        Assert.Equal($"더했습니다: {asked.Content}", (await discord.NextMessage(channel)).Content);
        Assert.Empty(discord.Violations);
        Assert.Empty(bot.Said);
    }

    [Fact]
    public async Task The_strictest_client_of_Discord_takes_its_session_up_and_waits_when_it_called_too_often()
    {
        await using var discord = await FakeDiscord.StartAsync();
        using var bot = Start(discord);
        var user = discord.AddUser("하늘");
        var channel = discord.Direct(user);
        discord.Fail("POST channels/{channel}/messages", FakeDiscordFault.TooMany(1));

        (await discord.Gateway.OpenedAsync(1)).WantsReconnect();
        discord.Says(channel, user, "초안을 써 주세요.");
        Assert.True((await discord.Gateway.OpenedAsync(2)).IsResumed);
        await discord.Becomes(await discord.NextMessage(channel), m => m.Updates == 1);

        var posts = discord.Sent.Where(c => c.Route == "POST channels/{channel}/messages").ToList();
        Assert.Equal([429, null], posts.Select(p => p.Error));
        Assert.True(posts[1].At - posts[0].At >= TimeSpan.FromSeconds(1));
        Assert.Empty(discord.Violations);
    }

    private static (string Text, string? Only) Seen(FakeDiscordMessage message) => (message.Shown, message.OnlyFor);

    private static ChildProgram Start(FakeDiscord discord) => new(
        "/usr/bin/python3",
        ["bot.py"],
        Sources(),
        ("PYTHONDONTWRITEBYTECODE", "1"),
        ("API", discord.ApiBaseAddress.AbsoluteUri.TrimEnd('/')),
        ("GATEWAY", $"ws://{discord.Address.Authority}/gateway"),
        ("TOKEN", FakeDiscord.Token));

    private static string Sources([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "discordpy");
}
