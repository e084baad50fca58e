using CareerWriter.Fakes.Discord;
using CareerWriter.Host.Tests.State;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>Conversations in Discord from the first command to the exported file, with the whole program and a real gateway.</summary>
public sealed class DiscordTalkTests(RedisServer server) : IClassFixture<RedisServer>
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_conversation_goes_from_a_command_to_an_approved_and_exported_answer(bool redis)
    {
        await using var bot = await DiscordProgram.StartAsync(redis ? server.Process.Connection : "");
        var discord = bot.Discord;

        var thread = await bot.StartsByCommand();
        var first = await bot.Drafts(thread, 1);
        Assert.Contains("/ 500자", first.Shown, StringComparison.Ordinal);
        Assert.Contains(bot.Owner, discord.World.Place(thread).Members);

        discord.Says(thread, bot.Owner, "더 짧게");
        var second = await bot.Drafts(thread, 2);
        await discord.Becomes(first, m => m.Buttons.Count == 0);
        await discord.Presses(second, "비교", bot.Owner);
        Assert.Contains("~~", (await bot.Shows(thread, "v1 → v2")).Shown, StringComparison.Ordinal);
        await discord.Presses(second, "되돌리기", bot.Owner);
        var third = await bot.Drafts(thread, 1);

        await bot.FillsIn(third, "팀 리뷰 요청", bot.Owner, ("channel", bot.Reviews));
        var card = await bot.Shows(bot.Reviews, "리뷰 중");
        Assert.DoesNotContain("career.md", card.Shown, StringComparison.Ordinal);
        await bot.FillsIn(card, "의견 남기기", bot.Reviewer, ("text", "더 짧게 써 주세요"));
        var comment = await bot.Shows(thread, "더 짧게 써 주세요");
        await discord.Becomes(card, m => m.Shown.Contains("더 짧게 써 주세요", StringComparison.Ordinal));

        await discord.Presses(comment, "적용", bot.Owner);
        var applied = await bot.Drafts(thread, 3);
        await discord.Becomes(card, m => m.Shown.Contains("반영함", StringComparison.Ordinal) && m.Shown.Contains("글 v3 ", StringComparison.Ordinal));
        await bot.Shows(card.Id, "v3 버전으로 바뀌었습니다");
        await discord.Presses(card, "승인", bot.Reviewer);
        await discord.Becomes(card, m => m.Shown.Contains("승인됨", StringComparison.Ordinal));

        await discord.Presses(applied, "내보내기", bot.Owner);
        var file = await discord.NextMessage(thread, m => m.Files.Count > 0);

        Assert.EndsWith(".docx", Assert.Single(file.Files).FileName, StringComparison.Ordinal);
        await discord.Settles();
        Assert.Empty(discord.Violations);
        bot.NothingTwice();
    }

    [Fact]
    public async Task What_quotes_the_career_goes_to_its_owner_alone_in_a_thread_that_others_read()
    {
        await using var bot = await DiscordProgram.StartAsync();

        var thread = bot.AsksInChannel();
        var draft = await bot.Drafts(thread, 1);
        bot.Discord.Says(thread, bot.Owner, "근거");
        var copy = await bot.Shows(bot.Direct, "career.md");
        await bot.Discord.Presses(draft, "근거 보기", bot.Owner);
        var evidence = await bot.Shows(thread, "career.md");

        Assert.Equal(bot.Owner, evidence.OnlyFor);
        Assert.Contains($"<#{thread}>", copy.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Discord.World.Messages, m => m.Channel == thread && m.User == FakeDiscord.BotUser && m.OnlyFor is null && m.Shown.Contains("career.md", StringComparison.Ordinal));
        Assert.Contains(bot.Discord.World.Messages, m => m.Channel == thread && m.OnlyFor is null && m.Shown.Contains("이 채널의 사람들도", StringComparison.Ordinal));
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Others_in_the_thread_are_heard_only_when_they_call_the_bot()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var thread = bot.AsksInChannel();
        await bot.Drafts(thread, 1);

        bot.Discord.Says(thread, bot.Reviewer, "오 좋은데요");
        var call = bot.Discord.Says(thread, bot.Reviewer, $"<@{FakeDiscord.BotUser}> 더 짧게");
        var told = await bot.Discord.NextMessage(thread, m => m.ReplyTo is not null);

        Assert.Equal(call.Id, told.ReplyTo!.Id);
        Assert.DoesNotContain(bot.Discord.World.Messages, m => m.Shown.Contains("v2** ·", StringComparison.Ordinal));
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Without_the_right_to_see_messages_the_bot_hears_mentions_replies_and_buttons_and_says_so()
    {
        await using var bot = await DiscordProgram.StartAsync(seesContent: false);

        var thread = bot.AsksInChannel();
        var draft = await bot.Drafts(thread, 1);
        await bot.Shows(thread, "저를 멘션하거나");
        bot.Discord.Says(thread, bot.Owner, "이건 들리지 않는다");
        bot.Discord.Replies(draft, bot.Owner, "더 짧게");
        await bot.Drafts(thread, 2);
        bot.Discord.Says(thread, bot.Owner, $"<@{FakeDiscord.BotUser}> 되돌리기");
        var back = await bot.Drafts(thread, 1);
        await bot.Discord.Presses(back, "더 짧게", bot.Owner);
        await bot.Drafts(thread, 3);

        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_direct_message_is_a_conversation_of_its_own_and_a_command_begins_another_one_there()
    {
        await using var bot = await DiscordProgram.StartAsync();

        bot.AsksDirectly();
        var first = await bot.Drafts(bot.Direct, 1);
        bot.Discord.Says(bot.Direct, bot.Owner, "더 짧게");
        await bot.Drafts(bot.Direct, 2);
        await bot.Discord.Commands("자소서 시작", bot.Owner, bot.Direct, ("문항", "입사 후 포부를 작성해 주세요."), ("파일", bot.Career()));
        var other = await bot.Drafts(bot.Direct, 1);

        Assert.Contains("지원 동기", first.Shown, StringComparison.Ordinal);
        Assert.Contains("입사 후 포부", other.Shown, StringComparison.Ordinal);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Buttons_work_after_the_program_was_started_anew()
    {
        await using var bot = await DiscordProgram.StartAsync(server.Process.Connection);
        var thread = await bot.StartsByCommand();
        var draft = await bot.Drafts(thread, 1);

        await bot.StopAsync();
        await bot.RunAsync(server.Process.Connection);
        await bot.Discord.Presses(draft, "더 짧게", bot.Owner);
        var second = await bot.Drafts(thread, 2);
        bot.Discord.Says(thread, bot.Owner, "되돌리기");
        await bot.Drafts(thread, 1);
        await bot.FillsIn(second, "팀 리뷰 요청", bot.Owner, ("channel", bot.Reviews));
        await bot.Shows(bot.Reviews, "리뷰 중");

        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task What_was_asked_before_a_restart_is_answered_once_after_it()
    {
        await using var bot = await DiscordProgram.StartAsync(server.Process.Connection, seesContent: true, ("Engine:StopTime", "00:00:01"));
        TaskCompletionSource held = new();
        bot.Discord.Fail("GET channels/{channel}/messages/{message}", new FakeDiscordFault { Until = held.Task });

        bot.AsksDirectly();
        await bot.Discord.Record.UntilAsync(() => bot.Discord.World.Place(bot.Direct).TypingAt is null ? null : "typing", "typing sign");
        await bot.StopAsync();
        held.SetResult();
        await bot.RunAsync(server.Process.Connection);
        await bot.Drafts(bot.Direct, 1);
        bot.Discord.Says(bot.Direct, bot.Owner, "더 짧게");
        await bot.Drafts(bot.Direct, 2);

        Assert.Empty(bot.Discord.Violations);
        bot.NothingTwice();
    }

    [Fact]
    public async Task Two_processes_share_the_work_and_one_goes_on_where_the_other_stops()
    {
        await using var bot = await DiscordProgram.StartAsync(server.Process.Connection);
        await using var other = bot.Build(server.Process.Connection);
        await other.StartAsync();
        var thread = await bot.StartsByCommand();
        var first = await bot.Drafts(thread, 1);

        await bot.StopAsync();
        await bot.Discord.Record.UntilAsync(() => bot.Discord.Gateway.Open.Count > 0 ? "open" : null, "shard in the other process");
        bot.Discord.Says(thread, bot.Owner, "더 짧게");
        var second = await bot.Drafts(thread, 2);
        await bot.Discord.Becomes(first, m => m.Buttons.Count == 0);
        await bot.Discord.Presses(second, "되돌리기", bot.Owner);
        await bot.Drafts(thread, 1);

        Assert.Empty(bot.Discord.Violations);
        bot.NothingTwice();
    }
}
