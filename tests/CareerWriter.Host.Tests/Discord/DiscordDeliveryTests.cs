using CareerWriter.Fakes.Discord;

namespace CareerWriter.Host.Tests.Discord;

/// <summary>What becomes of words, buttons and answers on bad days.</summary>
public sealed class DiscordDeliveryTests
{
    [Fact]
    public async Task A_message_that_is_told_twice_is_answered_once()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var asked = bot.AsksDirectly();
        bot.Discord.Repeats(asked);
        await bot.Drafts(bot.Direct, 1);
        bot.Discord.Says(bot.Direct, bot.Owner, "더 짧게");
        await bot.Drafts(bot.Direct, 2);

        Assert.Single(bot.Discord.World.Messages, m => m.Shown.Contains("초안 v1** · ", StringComparison.Ordinal));
        bot.NothingTwice();
    }

    [Fact]
    public async Task An_answer_whose_receipt_is_lost_is_shown_once()
    {
        await using var bot = await DiscordProgram.StartAsync();
        bot.Discord.Fail("POST channels/{channel}/messages", new FakeDiscordFault { Cut = true, CarriedOut = true });

        bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        bot.Discord.Says(bot.Direct, bot.Owner, "더 짧게");
        await bot.Drafts(bot.Direct, 2);

        bot.NothingTwice();
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task What_is_edited_or_deleted_while_it_waits_counts_as_it_stands_then()
    {
        await using var bot = await DiscordProgram.StartAsync();
        TaskCompletionSource held = new();
        bot.Discord.Fail("GET channels/{channel}/messages/{message}", new FakeDiscordFault { Until = held.Task });

        bot.AsksDirectly();
        await bot.Discord.Record.UntilAsync(() => bot.Discord.World.Place(bot.Direct).TypingAt is null ? null : "typing", "typing sign");
        var edited = bot.Discord.Says(bot.Direct, bot.Owner, "더 짧게");
        var deleted = bot.Discord.Says(bot.Direct, bot.Owner, "삭제");
        bot.Discord.Edits(edited, "공고");
        bot.Discord.Deletes(deleted);
        bot.Discord.Says(bot.Direct, bot.Owner, "설정");
        held.SetResult();
        await bot.Drafts(bot.Direct, 1);

        await bot.Shows(bot.Direct, "읽은 공고가 없습니다");
        await bot.Shows(bot.Direct, "블라인드");
        Assert.DoesNotContain(bot.Discord.World.Messages, m => m.Shown.Contains("v2** ·", StringComparison.Ordinal) || m.Buttons.Contains("삭제하기"));
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task What_is_being_done_is_said_while_a_file_is_fetched_and_taken_away_after()
    {
        await using var bot = await DiscordProgram.StartAsync();
        TaskCompletionSource held = new();
        bot.Discord.Fail("GET channels/{channel}/messages/{message}", new FakeDiscordFault { Until = held.Task });

        bot.AsksDirectly();
        var line = await bot.Shows(bot.Direct, "받는 중");
        held.SetResult();
        await bot.Drafts(bot.Direct, 1);

        await bot.Discord.Becomes(line, m => m.Deleted);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task Components_that_Discord_refuses_are_shown_as_text()
    {
        await using var bot = await DiscordProgram.StartAsync();
        bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        bot.Discord.Says(bot.Direct, bot.Owner, "설정");
        await bot.Shows(bot.Direct, "블라인드");
        bot.Discord.Fail("POST channels/{channel}/messages", FakeDiscordFault.Refuse(400, 50035));

        bot.Discord.Says(bot.Direct, bot.Owner, "도움말");
        var help = await bot.Discord.NextMessage(bot.Direct, m => m.Content.Contains("고치고 싶은 점을 말로", StringComparison.Ordinal));

        Assert.Empty(help.Components);
        Assert.Empty(bot.Discord.Violations);
    }

    [Fact]
    public async Task A_thread_that_was_put_away_comes_back_when_its_owner_speaks()
    {
        await using var bot = await DiscordProgram.StartAsync();
        var thread = await bot.StartsByCommand();
        var first = await bot.Drafts(thread, 1);

        bot.Discord.Archives(thread);
        await bot.Discord.Presses(first, "더 짧게", bot.Owner);
        await bot.Drafts(thread, 2);

        Assert.Empty(bot.Discord.Violations);
    }
}
