using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Tests.State;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Conversations in Slack from the first mention to the exported file, with the whole program and real sockets.</summary>
public sealed class SlackTalkTests(RedisServer server) : IClassFixture<RedisServer>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_conversation_goes_from_a_mention_to_an_approved_and_exported_answer(bool redis)
    {
        await using var bot = await SlackProgram.StartAsync(redis ? server.Process.Connection : "");
        var slack = bot.Slack;

        var root = bot.AsksInChannel();
        var first = await bot.Drafts(bot.Channel, 1);
        Assert.Equal(root.Ts, first.ThreadTs);
        Assert.Contains("/ 500자", first.Shown, StringComparison.Ordinal);

        slack.Says(bot.Channel, bot.Owner, "더 짧게", root.Ts);
        var second = await bot.Drafts(bot.Channel, 2);
        await slack.Becomes(first, m => m.Elements.Count == 0);
        await bot.Presses(second, "비교", bot.Owner);
        await bot.Shows(bot.Channel, "v1 → v2");
        await bot.Presses(second, "되돌리기", bot.Owner);
        var third = await bot.Drafts(bot.Channel, 1);

        await bot.FillsIn(third, "팀 리뷰 요청", bot.Owner, SlackProgram.ChannelChosen(bot.Reviews));
        var card = await bot.Shows(bot.Reviews, "리뷰 중");
        Assert.DoesNotContain("career.md", card.Shown, StringComparison.Ordinal);
        await bot.FillsIn(card, "의견 남기기", bot.Reviewer, SlackProgram.Comment("더 짧게 써 주세요"));
        var comment = await bot.Shows(bot.Direct, "더 짧게 써 주세요");
        await slack.Becomes(card, m => m.Shown.Contains("더 짧게 써 주세요", StringComparison.Ordinal));

        await bot.Presses(comment, "적용", bot.Owner);
        var applied = await bot.Drafts(bot.Channel, 3);
        await slack.Becomes(card, m => m.Shown.Contains("반영함", StringComparison.Ordinal) && m.Text.Contains(" v3 ", StringComparison.Ordinal));
        Assert.Equal(card.Ts, (await bot.Shows(bot.Reviews, "v3 버전으로 바뀌었습니다")).ThreadTs);
        await bot.Presses(card, "승인", bot.Reviewer);
        await slack.Becomes(card, m => m.Shown.Contains("승인됨", StringComparison.Ordinal));

        await bot.Presses(applied, "내보내기", bot.Owner);
        var file = await slack.NextMessage(bot.Channel, m => m.Files.Count > 0);

        Assert.EndsWith(".docx", Assert.Single(file.Files).Name, StringComparison.Ordinal);
        await slack.Settles();
        Assert.Empty(slack.Violations);
        NothingTwice(slack);
    }

    [Fact]
    public async Task What_quotes_the_career_goes_to_its_owner_alone_in_a_channel_and_stands_in_the_thread_of_a_direct_message()
    {
        await using var bot = await SlackProgram.StartAsync();

        bot.AsksInChannel();
        var shared = await bot.Drafts(bot.Channel, 1);
        bot.Slack.Says(bot.Channel, bot.Owner, "첫 문장 근거", shared.ThreadTs);
        var evidence = await bot.Shows(bot.Channel, "career.md");
        bot.AsksDirectly();
        var alone = await bot.Drafts(bot.Direct, 1);
        bot.Slack.Says(bot.Direct, bot.Owner, "첫 문장 근거", alone.ThreadTs);
        var inDirect = await bot.Slack.NextMessage(bot.Direct, m => m.ThreadTs == alone.ThreadTs && m.Shown.Contains("career.md", StringComparison.Ordinal) && m.Shown.Contains("번째 문장", StringComparison.Ordinal));

        Assert.Equal(bot.Owner, evidence.OnlyFor);
        Assert.Null(inDirect.OnlyFor);
        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Channel == bot.Channel && m.User == FakeSlack.BotUser && m.OnlyFor is null && m.Shown.Contains("career.md", StringComparison.Ordinal));
        Assert.Contains(bot.Slack.Workspace.Messages, m => m.Channel == bot.Channel && m.OnlyFor is null && m.Shown.Contains("이 채널의 사람들도", StringComparison.Ordinal));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task Others_in_the_thread_are_heard_only_when_they_call_the_bot()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        await bot.Drafts(bot.Channel, 1);

        bot.Slack.Says(bot.Channel, bot.Reviewer, "오 좋은데요", root.Ts);
        bot.Slack.Says(bot.Channel, bot.Reviewer, $"<@{FakeSlack.BotUser}> 더 짧게", root.Ts);
        var told = await bot.Slack.NextMessage(bot.Channel, m => m.OnlyFor == bot.Reviewer);

        Assert.Equal(root.Ts, told.ThreadTs);
        Assert.Single(bot.Slack.Workspace.Messages, m => m.OnlyFor == bot.Reviewer);
        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Text.Contains("v2 ·", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_being_done_is_said_while_a_file_is_fetched()
    {
        await using var bot = await SlackProgram.StartAsync();
        TaskCompletionSource held = new();
        bot.Slack.Fail("files.info", new FakeFault { Until = held.Task });

        bot.AsksDirectly();
        await bot.Slack.Record.UntilAsync(() => bot.Slack.Workspace.Status.Values.FirstOrDefault(s => s.Length > 0), "status line");
        held.SetResult();
        await bot.Drafts(bot.Direct, 1);

        await bot.Slack.Record.UntilAsync(() => bot.Slack.Workspace.Status.Values.All(s => s.Length == 0) ? "gone" : null, "end of the status line");
    }

    /// <summary>Everything that carries the id of an answer is there once; of what one person sees in a channel there is a copy beside.</summary>
    internal static void NothingTwice(FakeSlack slack) => Assert.Empty(slack.Workspace.Messages
        .Where(m => m.OnlyFor is null && m.Metadata is not null)
        .GroupBy(m => m.Metadata!["event_payload"]!.ToJsonString(), StringComparer.Ordinal)
        .Where(g => g.Count() > 1)
        .Select(g => g.Key));
}
