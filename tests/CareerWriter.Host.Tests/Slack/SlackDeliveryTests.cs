using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Tests.State;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>What Slack delivers late, twice or not at all, and programs that end in the middle: everything is answered, once.</summary>
public sealed class SlackDeliveryTests(RedisServer server) : IClassFixture<RedisServer>
{
    [Fact]
    public async Task A_message_delivered_again_is_answered_once()
    {
        await using var bot = await SlackProgram.StartAsync();
        var said = bot.Slack.Says(bot.Direct, bot.Owner, "도움말");
        var answer = await bot.Slack.NextMessage(bot.Direct);
        JsonObject again = new() { ["type"] = "message", ["channel"] = bot.Direct, ["channel_type"] = "im", ["user"] = bot.Owner, ["text"] = "도움말", ["ts"] = said.Ts };

        bot.Slack.Happens(again.DeepClone().AsObject(), "Ev1");
        bot.Slack.Happens(again.DeepClone().AsObject(), "Ev1");
        bot.Slack.Says(bot.Direct, bot.Owner, "문항", said.Ts);
        await bot.Slack.NextMessage(bot.Direct, m => m.Ts != answer.Ts);

        Assert.Equal(2, bot.Slack.Workspace.Messages.Count(m => m.Channel == bot.Direct && m.User == FakeSlack.BotUser));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task What_is_said_while_the_sockets_are_gone_is_answered_when_they_are_back()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);

        foreach (var open in bot.Slack.Sockets.Open)
        {
            open.Drop();
        }

        bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게", root.Ts);
        await bot.Drafts(bot.Direct, 2);
        bot.Slack.Sockets.Open[0].Drop();
        bot.Slack.Says(bot.Direct, bot.Owner, "되돌리기", root.Ts);
        await bot.Drafts(bot.Direct, 1);

        Assert.Empty(bot.Slack.Violations);
        SlackTalkTests.NothingTwice(bot.Slack);
    }

    [Fact]
    public async Task A_program_that_ends_while_it_sends_leaves_nothing_unsaid_and_says_nothing_twice()
    {
        await using var bot = await SlackProgram.WithoutProgramAsync();
        var settings = (Key: "Engine:StopTime", Value: "00:00:00");
        var prefix = (Key: "Redis:Prefix", Value: $"cw{Guid.NewGuid():N}");
        bot.Slack.Fail("chat.postMessage", new FakeFault(), new FakeFault { CarriedOut = true, Cut = true });
        await bot.RunAsync(server.Process.Connection, settings, prefix);
        bot.AsksDirectly();
        await bot.Slack.Record.UntilAsync(() => bot.Slack.Sent.Count(c => c.Method == "chat.postMessage") >= 2 ? "sent" : null, "second message");

        await bot.StopAsync();
        await bot.RunAsync(server.Process.Connection, settings, prefix);
        await bot.Drafts(bot.Direct, 1);

        Assert.Empty(bot.Slack.Violations);
        SlackTalkTests.NothingTwice(bot.Slack);
    }

    [Fact]
    public async Task Other_bots_and_previews_start_nothing()
    {
        await using var bot = await SlackProgram.StartAsync();
        var said = bot.Slack.Says(bot.Direct, bot.Owner, "도움말");
        await bot.Slack.NextMessage(bot.Direct);

        bot.Slack.Edits(said, "도움말");
        bot.Slack.Happens(new JsonObject { ["type"] = "message", ["channel"] = bot.Direct, ["user"] = "U0OTHERBOT", ["bot_id"] = "B0OTHER", ["text"] = "안녕하세요", ["ts"] = "1760000000.000100" });
        await bot.Slack.Settles();
        bot.Slack.Says(bot.Direct, bot.Owner, "문항", said.Ts);
        await bot.Slack.NextMessage(bot.Direct);
        await bot.Slack.Settles();

        Assert.Equal(2, bot.Slack.Workspace.Messages.Count(m => m.Channel == bot.Direct && m.User == FakeSlack.BotUser));
    }

    [Fact]
    public async Task A_mention_without_files_finds_those_that_the_message_has_and_what_was_said_in_the_thread_before()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.Slack.Says(bot.Channel, bot.Owner, "경력 파일입니다", thread: null, bot.Career());

        bot.Slack.Says(bot.Channel, bot.Owner, $"<@{FakeSlack.BotUser}> \"지원 동기를 작성해 주세요.\" 500자로 써줘", root.Ts);
        var draft = await bot.Drafts(bot.Channel, 1);

        Assert.Equal(root.Ts, draft.ThreadTs);
    }

    [Fact]
    public async Task What_one_person_may_have_seen_in_a_channel_is_not_shown_there_again_but_kept_in_the_direct_message()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        await bot.Drafts(bot.Channel, 1);
        bot.Slack.Says(bot.Channel, bot.Owner, "목록", root.Ts);
        await bot.Slack.NextMessage(bot.Channel, m => m.OnlyFor == bot.Owner && m.Shown.Contains("대화", StringComparison.Ordinal));
        bot.Slack.Fail("chat.postEphemeral", new FakeFault { CarriedOut = true, Cut = true });

        bot.Slack.Says(bot.Channel, bot.Owner, "공고", root.Ts);
        var copy = await bot.Shows(bot.Direct, "읽은 공고가 없습니다");
        bot.Slack.Says(bot.Channel, bot.Owner, "설정", root.Ts);
        await bot.Shows(bot.Channel, "블라인드");
        bot.Slack.Says(bot.Direct, bot.Owner, "문항", copy.Ts);
        await bot.Slack.NextMessage(bot.Channel, m => m.OnlyFor == bot.Owner && m.Shown.Contains("지원 동기", StringComparison.Ordinal));

        Assert.Single(bot.Slack.Workspace.Messages, m => m.OnlyFor == bot.Owner && m.Shown.Contains("읽은 공고가 없습니다", StringComparison.Ordinal));
        Assert.Contains($"<#{bot.Channel}>", copy.Shown, StringComparison.Ordinal);
        SlackTalkTests.NothingTwice(bot.Slack);
    }
}
