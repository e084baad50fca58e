using CareerWriter.Fakes.Slack;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Messages that their owner edits or deletes, before they are answered and after.</summary>
public sealed class SlackChangeTests
{
    [Fact]
    public async Task A_message_edited_while_it_waits_is_answered_once_as_it_is_now()
    {
        await using var bot = await SlackProgram.StartAsync();
        var (root, go) = await HeldAsync(bot);
        var said = bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게", root.Ts);
        await bot.Slack.Settles();

        bot.Slack.Edits(said, "공고");
        await bot.Slack.Settles();
        go.SetResult();
        await bot.Drafts(bot.Direct, 1);
        await bot.Shows(bot.Direct, "읽은 공고가 없습니다");
        await bot.FinishesAsync(bot.Slack.Workspace.Messages.First(m => m.ThreadTs == root.Ts));

        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Text.Contains("v2 ·", StringComparison.Ordinal));
        Assert.Single(bot.Slack.Workspace.Messages, m => m.Shown.Contains("읽은 공고가 없습니다", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_deleted_while_it_waits_is_not_answered()
    {
        await using var bot = await SlackProgram.StartAsync();
        var (root, go) = await HeldAsync(bot);
        var said = bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게", root.Ts);
        await bot.Slack.Settles();

        bot.Slack.Deletes(said);
        await bot.Slack.Settles();
        go.SetResult();
        await bot.FinishesAsync(await bot.Drafts(bot.Direct, 1));

        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Text.Contains("v2 ·", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_last_message_edited_after_its_answer_is_answered_anew()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        var said = bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게", root.Ts);
        await bot.Drafts(bot.Direct, 2);

        bot.Slack.Edits(said, "되돌리기");

        await bot.Drafts(bot.Direct, 1);
    }

    [Fact]
    public async Task An_older_message_edited_after_its_answer_changes_nothing()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        await bot.Drafts(bot.Channel, 1);
        var said = bot.Slack.Says(bot.Channel, bot.Owner, "더 짧게", root.Ts);
        var second = await bot.Drafts(bot.Channel, 2);
        bot.Slack.Says(bot.Channel, bot.Owner, "공고", root.Ts);
        await bot.Shows(bot.Channel, "읽은 공고가 없습니다");

        bot.Slack.Edits(said, "되돌리기");
        await bot.FinishesAsync(second);

        Assert.Single(bot.Slack.Workspace.Messages, m => m.Text.Contains("v1 · 공백", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_message_with_files_deleted_after_its_answer_leads_to_the_question_whether_all_of_it_goes()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        var draft = await bot.Drafts(bot.Direct, 1);

        bot.Slack.Deletes(root);
        var asked = await bot.Slack.NextMessage(bot.Direct, m => m.Elements.Any(e => (string?)e["action_id"] == "delete-surely"));
        await bot.Slack.Presses(asked, "delete-surely", bot.Owner);

        await bot.Slack.Becomes(draft, m => m.Deleted);
    }

    [Fact]
    public async Task What_others_edit_and_delete_changes_nothing()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);
        var said = bot.Slack.Says(bot.Channel, bot.Reviewer, "좋네요", root.Ts);

        bot.Slack.Edits(said, "더 짧게");
        bot.Slack.Deletes(said);
        await bot.FinishesAsync(draft);

        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Text.Contains("v2 ·", StringComparison.Ordinal) || m.OnlyFor == bot.Reviewer);
    }

    /// <summary>A conversation whose first message is held up, so that others wait behind it.</summary>
    private static async Task<(FakeSlackMessage Root, TaskCompletionSource Go)> HeldAsync(SlackProgram bot)
    {
        TaskCompletionSource go = new(TaskCreationOptions.RunContinuationsAsynchronously);
        bot.Slack.Fail("files.info", new FakeFault { Until = go.Task });
        var root = bot.AsksDirectly();
        await bot.Slack.Settles();
        return (root, go);
    }
}
