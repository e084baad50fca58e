using CareerWriter.Conversation;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Slack;
using CareerWriter.Host.Tests.Postings;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>What crosses from one place to another: other organisations, the direct message, reviewers' wordings, files of others.</summary>
public sealed class SlackSharingTests
{
    [Fact]
    public async Task Before_a_card_goes_to_a_channel_of_several_organisations_its_owner_is_asked_once_more()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.Slack.Workspace.Share(bot.Reviews);
        bot.AsksDirectly();
        var draft = await bot.Drafts(bot.Direct, 1);

        var ack = await bot.FillsIn(draft, "팀 리뷰 요청", bot.Owner, SlackProgram.ChannelChosen(bot.Reviews));
        await bot.FinishesAsync(draft);
        var before = bot.Slack.Workspace.Messages.Count(m => m.Channel == bot.Reviews);
        await bot.Slack.Submits(await bot.Slack.NextView(bot.Owner), []);
        await bot.Shows(bot.Reviews, "리뷰 중");

        Assert.Equal("update", (string?)ack.Payload?["response_action"]);
        Assert.Contains("다른 조직", string.Join(' ', FakeSlackJson.Texts(ack.Payload?["view"])), StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_conversation_of_a_channel_goes_on_in_the_direct_message_with_its_draft()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        await bot.Drafts(bot.Channel, 1);
        var warning = bot.Slack.Workspace.Messages.First(m => m.OnlyFor is null && m.Shown.Contains("이 채널의 사람들도", StringComparison.Ordinal));

        await bot.Presses(warning, "DM에서 이어 하기", bot.Owner);
        var draft = await bot.Drafts(bot.Direct, 1);
        bot.Slack.Says(bot.Direct, bot.Owner, "더 짧게");
        var shorter = await bot.Drafts(bot.Direct, 2);

        Assert.NotNull(draft.ThreadTs);
        Assert.Equal(draft.ThreadTs, shorter.ThreadTs);
        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.ThreadTs == root.Ts && m.Text.Contains("v2 ·", StringComparison.Ordinal));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_wording_that_a_reviewer_proposes_passes_the_gate_only_by_its_owners_word_and_then_shows_on_the_card()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);
        await bot.FillsIn(draft, "팀 리뷰 요청", bot.Owner, SlackProgram.ChannelChosen(bot.Reviews));
        var card = await bot.Shows(bot.Reviews, "리뷰 중");

        await bot.FillsIn(card, "의견 남기기", bot.Reviewer, SlackProgram.Comment("수치를 넣어 주세요", sentence: 1, proposal: "하루 700만 건의 요청을 처리하는 시스템을 혼자 설계했습니다"));
        var comment = await bot.Shows(bot.Direct, "700만 건");
        await bot.Presses(comment, "적용", bot.Owner);
        var asked = await bot.Slack.NextMessage(bot.Direct, m => m.Elements.Any(e => ((string?)e["text"]?["text"])?.Contains("맞습니다", StringComparison.Ordinal) == true));
        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Text.Contains("v2 ·", StringComparison.Ordinal));
        await bot.Slack.Presses(asked, (string)asked.Elements.First(e => ((string)e["text"]!["text"]!).Contains("맞습니다", StringComparison.Ordinal))["action_id"]!, bot.Owner);

        await bot.Drafts(bot.Channel, 2);
        await bot.Slack.Becomes(card, m => m.Text.Contains(" v2 ", StringComparison.Ordinal) && m.Shown.Contains("700만 건", StringComparison.Ordinal) && m.Shown.Contains("반영함", StringComparison.Ordinal));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task Where_no_status_line_may_be_set_a_message_says_what_is_being_done_and_goes_away()
    {
        await using var bot = await SlackProgram.StartAsync();
        TaskCompletionSource held = new();
        bot.Slack.Fail("assistant.threads.setStatus", FakeFault.Refuse("missing_scope"));
        bot.Slack.Fail("files.info", new FakeFault { Until = held.Task });

        bot.AsksDirectly();
        var line = await bot.Shows(bot.Direct, "⏳");
        held.SetResult();
        await bot.Drafts(bot.Direct, 1);

        await bot.Slack.Becomes(line, m => m.Deleted);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task That_message_is_edited_while_the_work_goes_on()
    {
        QuickTime time = new(speed: 20);
        await using var bot = await SlackBot.StartAsync(time);
        var user = bot.Slack.Workspace.AddUser("하늘");
        var direct = bot.Slack.Workspace.Direct(user);
        var root = bot.Slack.Says(direct, user, "초안을 써 주세요.");
        ConversationKey conversation = new("slack", $"{FakeSlack.Team}/{direct}/{root.Ts}");
        SlackStatusLine line = new(bot.Api, new SlackChores(new WrittenLog<SlackChores>()), time, new WrittenLog<SlackStatusLine>());
        bot.Slack.Fail("assistant.threads.setStatus", FakeFault.Refuse("not_agent_app"));

        await line.ShowAsync(conversation, "읽는 중", CancellationToken.None);
        await line.ShowAsync(conversation, "쓰는 중", CancellationToken.None);
        var shown = Assert.Single(bot.Slack.Workspace.Messages, m => m.User == FakeSlack.BotUser);
        Assert.Equal(("쓰는 중", 1, root.Ts), (shown.Text, shown.Updates, shown.ThreadTs));
        await line.ShowAsync(conversation, null, CancellationToken.None);

        Assert.True(shown.Deleted);
        Assert.Single(bot.Slack.Sent, c => c.Method == "assistant.threads.setStatus");
    }

    [Fact]
    public async Task A_file_of_another_organisation_of_which_only_the_id_comes_is_read()
    {
        await using var bot = await SlackProgram.StartAsync();
        var file = bot.Slack.Workspace.Add(bot.Career() with { Thin = true });

        bot.Slack.Says(bot.Channel, bot.Owner, $"<@{FakeSlack.BotUser}> \"지원 동기를 작성해 주세요.\" 500자로 써줘", thread: null, file);

        await bot.Drafts(bot.Channel, 1);
    }

    [Theory]
    [InlineData("access_denied", "볼 권한이 없습니다")]
    [InlineData("file_not_found", "지워진 파일입니다")]
    public async Task A_file_that_may_not_be_seen_is_told(string access, string words)
    {
        await using var bot = await SlackProgram.StartAsync();
        var file = bot.Slack.Workspace.Add(bot.Career() with { Access = access });

        bot.Slack.Says(bot.Direct, bot.Owner, "이 파일로 써 주세요", thread: null, file);

        await bot.Shows(bot.Direct, words);
    }
}
