using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Commands;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>How a conversation begins, and how the program does.</summary>
public sealed class SlackStartTests
{
    [Fact]
    public async Task A_command_asks_for_the_question_and_goes_on_in_a_thread_of_the_direct_message()
    {
        await using var bot = await SlackProgram.StartAsync();

        await bot.Slack.Commands("/career", "", bot.Owner, bot.Channel);
        var values = FakeSlack.Filled("question", "value", "지원 동기를 작성해 주세요.");
        values["limit"] = new JsonObject { ["value"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = "500자" } };
        await bot.Slack.Submits(await bot.Slack.NextView(bot.Owner), values);
        var root = await bot.Slack.NextMessage(bot.Direct, m => m.ThreadTs is null);
        bot.Slack.Says(bot.Direct, bot.Owner, "", root.Ts, bot.Career());
        var draft = await bot.Drafts(bot.Direct, 1);

        Assert.Equal(root.Ts, draft.ThreadTs);
        Assert.Contains("/ 500자", draft.Text, StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_said_in_the_modal()
    {
        await using var bot = await SlackProgram.StartAsync();

        await bot.Slack.Commands("/career", "", bot.Owner, bot.Channel);
        var values = FakeSlack.Filled("question", "value", "지원 동기");
        values["limit"] = new JsonObject { ["value"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = "적당히" } };
        var ack = await bot.Slack.Submits(await bot.Slack.NextView(bot.Owner), values);

        Assert.NotNull(ack.Payload?["errors"]?["limit"]);
    }

    [Fact]
    public async Task A_message_chosen_by_its_shortcut_starts_a_private_conversation_with_its_files()
    {
        await using var bot = await SlackProgram.StartAsync();
        var message = bot.Slack.Says(bot.Channel, bot.Owner, "\"지원 동기를 작성해 주세요.\" 500자", thread: null, bot.Career());

        await bot.Slack.Shortcuts("draft_from_message", message, bot.Owner);
        await bot.Drafts(bot.Direct, 1);

        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Channel == bot.Channel && m.User == FakeSlack.BotUser);
    }

    [Fact]
    public async Task A_review_in_a_channel_without_the_bot_is_refused_before_anything_is_sent()
    {
        await using var bot = await SlackProgram.StartAsync();
        var elsewhere = bot.Slack.Workspace.AddChannel("channel", bot.Owner);
        bot.AsksDirectly();
        var draft = await bot.Drafts(bot.Direct, 1);

        var ack = await bot.FillsIn(draft, "팀 리뷰 요청", bot.Owner, SlackProgram.ChannelChosen(elsewhere));

        Assert.Contains("/invite", (string?)ack.Payload?["errors"]?["channel"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_lists_the_conversations_of_the_person_and_starts_new_ones()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);

        bot.Slack.OpensHome(bot.Owner);
        var home = await bot.Slack.NextView(bot.Owner);
        await bot.Slack.Presses(home, "home-start", bot.Owner);
        var modal = await bot.Slack.NextView(bot.Owner, v => v.CallbackId == "start");

        Assert.Contains("지원 동기를 작성해 주세요.", home.View.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        Assert.NotNull(modal);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_deleted_conversation_takes_what_the_bot_said_with_it()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        var draft = await bot.Drafts(bot.Direct, 1);

        bot.Slack.Says(bot.Direct, bot.Owner, "삭제", root.Ts);
        var asked = await bot.Slack.NextMessage(bot.Direct, m => m.Elements.Any(e => (string?)e["action_id"] == "delete-surely"));
        await bot.Slack.Presses(asked, "delete-surely", bot.Owner);

        await bot.Slack.Becomes(draft, m => m.Deleted);
    }

    [Fact]
    public async Task A_deleted_conversation_takes_exported_files_with_it_and_names_those_that_only_their_owner_can_delete()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);
        await bot.Presses(draft, "내보내기", bot.Owner);
        var exported = await bot.Slack.NextMessage(bot.Channel, m => m.Files.Count > 0);

        bot.Slack.Says(bot.Channel, bot.Owner, "정말 삭제", root.Ts);
        var told = await bot.Shows(bot.Channel, "직접 올리신 파일");

        Assert.Equal(bot.Owner, told.OnlyFor);
        Assert.Contains("career.md", told.Shown, StringComparison.Ordinal);
        Assert.True(exported.Deleted);
        Assert.DoesNotContain(bot.Slack.Workspace.Files, f => f.User == FakeSlack.BotUser);
        Assert.Contains(bot.Slack.Workspace.Files, f => f.Name == "career.md");
        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => !m.Deleted && m.OnlyFor is null && m.User == FakeSlack.BotUser && m.Text.Contains("v1 ·", StringComparison.Ordinal));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_conversation_whose_first_message_is_gone_can_be_deleted_all_the_same()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);
        bot.Slack.Fail("conversations.replies", FakeFault.Refuse("thread_not_found"), FakeFault.Refuse("thread_not_found"));

        bot.Slack.Says(bot.Channel, bot.Owner, "정말 삭제", draft.ThreadTs);

        await bot.Shows(bot.Channel, "모두 삭제했습니다");
    }

    [Fact]
    public async Task A_wrong_token_stops_the_program_and_is_named()
    {
        await using var bot = await SlackProgram.WithoutProgramAsync();
        await using var app = bot.Build("", ("Slack:BotToken", "xoxb-wrong"));

        var refused = await Assert.ThrowsAsync<CallException>(() => app.StartAsync());

        Assert.Contains("Slack__BotToken", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_app_token_stops_the_program()
    {
        await using var bot = await SlackProgram.WithoutProgramAsync();
        await using var app = bot.Build("", ("Slack:AppToken", "xapp-wrong"));
        TaskCompletionSource stopping = new();
        app.Lifetime.ApplicationStopping.Register(stopping.SetResult);

        await app.StartAsync();

        await stopping.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task One_token_without_the_other_keeps_the_program_from_starting()
    {
        await using var bot = await SlackProgram.WithoutProgramAsync();

        var refused = Assert.Throws<CallException>(() => bot.Build("", ("Slack:AppToken", "")));

        Assert.Contains("Slack__AppToken", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_is_ready_while_a_socket_is_open()
    {
        await using var bot = await SlackProgram.StartAsync();
        using HttpClient client = new();

        Assert.Equal("ok", await client.GetStringAsync(new Uri($"{bot.Address}/health/ready")));
    }
}
