using System.Text.Json.Nodes;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>The direct message outside of threads: people go on with what they did last.</summary>
public sealed class SlackDirectTests
{
    [Fact]
    public async Task Words_after_a_draft_refine_it_in_its_thread_and_say_where()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);

        bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게");
        var second = await bot.Drafts(bot.Direct, 2);
        var pointer = await bot.Shows(bot.Direct, "하던 대화의 스레드");
        bot.Slack.Says(bot.Direct, bot.Owner, "되돌리기", pointer.Ts);
        var first = await bot.Drafts(bot.Direct, 1);

        Assert.Equal((root.Ts, root.Ts, null), (second.ThreadTs, first.ThreadTs, pointer.ThreadTs));
        Assert.Contains($"p{root.Ts.Replace(".", "", StringComparison.Ordinal)}", pointer.Shown, StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Violations);
        SlackTalkTests.NothingTwice(bot.Slack);
    }

    [Fact]
    public async Task Files_with_a_question_begin_another_conversation_and_files_alone_do_not()
    {
        await using var bot = await SlackProgram.StartAsync();
        var first = bot.Slack.Says(bot.Direct, bot.Owner, "\"지원 동기를 작성해 주세요.\" 500자로 써줘");
        await bot.Slack.NextMessage(bot.Direct);

        bot.Slack.Says(bot.Direct, bot.Owner, "경력 파일입니다", thread: null, bot.Career());
        var draft = await bot.Drafts(bot.Direct, 1);
        var other = bot.AsksDirectly();
        var another = await bot.Drafts(bot.Direct, 1);
        bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게");
        var shorter = await bot.Drafts(bot.Direct, 2);

        Assert.Equal((first.Ts, other.Ts, other.Ts), (draft.ThreadTs, another.ThreadTs, shorter.ThreadTs));
    }

    [Fact]
    public async Task The_word_for_it_begins_another_conversation()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);

        var started = bot.Slack.Says(bot.Direct, bot.Owner, "시작");
        await bot.Slack.NextMessage(bot.Direct, m => m.ThreadTs == started.Ts);

        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Shown.Contains("하던 대화의 스레드", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thread_that_was_gone_on_with_is_the_last_one_again()
    {
        await using var bot = await SlackProgram.StartAsync();
        var older = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);

        bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게", older.Ts);
        await bot.Drafts(bot.Direct, 2);
        bot.Slack.Says(bot.Direct, bot.Owner, "되돌리기");

        Assert.Equal(older.Ts, (await bot.Drafts(bot.Direct, 1)).ThreadTs);
    }

    [Fact]
    public async Task A_message_delivered_again_stays_with_the_conversation_that_it_went_on_with()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        var said = bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게");
        await bot.Drafts(bot.Direct, 2);
        bot.AsksDirectly();
        var other = await bot.Drafts(bot.Direct, 1);

        bot.Slack.Happens(new JsonObject { ["type"] = "message", ["channel"] = bot.Direct, ["channel_type"] = "im", ["user"] = bot.Owner, ["text"] = "더 짧게", ["ts"] = said.Ts });
        await bot.FinishesAsync(other);

        Assert.Single(bot.Slack.Workspace.Messages, m => m.Text.Contains("v2 · 공백", StringComparison.Ordinal));
        Assert.Single(bot.Slack.Workspace.Messages, m => m.Shown.Contains("하던 대화의 스레드", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_its_deletion_a_conversation_is_not_gone_on_with()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        bot.Slack.Says(bot.Direct, bot.Owner, "정말 삭제", root.Ts);
        await bot.Shows(bot.Direct, "모두 삭제했습니다");

        var next = bot.Slack.Says(bot.Direct, bot.Owner, "도움말");

        await bot.Slack.NextMessage(bot.Direct, m => m.ThreadTs == next.Ts);
    }
}
