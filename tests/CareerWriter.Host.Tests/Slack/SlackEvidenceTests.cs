using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Engine;
using CareerWriter.Host.Slack;
using CareerWriter.Host.Tests.Postings;
using Microsoft.Extensions.DependencyInjection;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Where each sentence comes from: a window for the owner, a copy in the direct message, nothing for others.</summary>
public sealed class SlackEvidenceTests
{
    [Fact]
    public async Task The_button_opens_all_evidence_in_a_window_and_leaves_one_copy_in_the_direct_message()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);

        await bot.Presses(draft, "근거 보기", bot.Owner);
        var window = await Window(bot, "career.md");
        var copy = await bot.Shows(bot.Direct, "번째 문장");
        await bot.Presses(draft, "근거 보기", bot.Owner);
        await Window(bot, "career.md");
        await bot.FinishesAsync(draft);

        Assert.True(Count(Shown(window.View), "번째 문장") > 1);
        Assert.Equal(Count(Shown(window.View), "번째 문장"), Count(copy.Shown, "번째 문장"));
        Assert.Single(bot.Slack.Workspace.Messages, m => m.Channel == bot.Direct && m.Shown.Contains("번째 문장", StringComparison.Ordinal));
        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Channel == bot.Channel && m.Shown.Contains("번째 문장", StringComparison.Ordinal));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task In_the_direct_message_the_button_opens_the_window_and_says_nothing_more()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksDirectly();
        var draft = await bot.Drafts(bot.Direct, 1);

        await bot.Presses(draft, "근거 보기", bot.Owner);
        await Window(bot, "career.md");
        await bot.FinishesAsync(draft);

        Assert.DoesNotContain(bot.Slack.Workspace.Messages, m => m.Shown.Contains("번째 문장", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asked_for_in_words_a_channel_shows_its_owner_a_button_for_the_window()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksInChannel();
        await bot.Drafts(bot.Channel, 1);

        bot.Slack.Says(bot.Channel, bot.Owner, "근거", root.Ts);
        var found = await bot.Shows(bot.Channel, "문장의 근거를 찾았습니다");
        var copy = await bot.Shows(bot.Direct, "번째 문장");
        await bot.Presses(found, "근거 창 열기", bot.Owner);
        await Window(bot, "career.md");

        Assert.Equal((bot.Owner, root.Ts), (found.OnlyFor, found.ThreadTs));
        Assert.DoesNotContain("career.md", found.Shown, StringComparison.Ordinal);
        Assert.Contains("career.md", copy.Shown, StringComparison.Ordinal);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task Asked_for_in_words_the_direct_message_shows_it_in_one_message_with_the_button()
    {
        await using var bot = await SlackProgram.StartAsync();
        var root = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);

        bot.Slack.Says(bot.Direct, bot.Owner, "근거", root.Ts);
        var shown = await bot.Shows(bot.Direct, "번째 문장");
        await bot.Presses(shown, "근거 창 열기", bot.Owner);
        await Window(bot, "career.md");

        Assert.Equal(root.Ts, shown.ThreadTs);
        Assert.Single(bot.Slack.Workspace.Messages, m => m.Shown.Contains("번째 문장", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_else_gets_the_window()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);

        await bot.Presses(draft, "근거 보기", bot.Reviewer);
        await bot.Slack.NextMessage(bot.Channel, m => m.OnlyFor == bot.Reviewer);

        Assert.Empty(bot.Slack.Workspace.Views);
        Assert.DoesNotContain(bot.Slack.Sent, c => c.Method == "views.open");
    }

    [Fact]
    public async Task A_window_that_came_too_late_is_made_up_for_by_a_message()
    {
        await using var bot = await SlackProgram.StartAsync();
        bot.AsksDirectly();
        var draft = await bot.Drafts(bot.Direct, 1);
        bot.Slack.Fail("views.open", FakeFault.Refuse("expired_trigger_id"));

        await bot.Presses(draft, "근거 보기", bot.Owner);

        await bot.Shows(bot.Direct, "번째 문장");
    }

    [Fact]
    public async Task A_window_opens_before_the_evidence_is_there_and_is_filled_then()
    {
        await using var bot = await SlackProgram.StartAsync();
        var (key, state) = await DraftedAsync(bot);
        await using var slack = await SlackBot.StartAsync();
        var owner = slack.Slack.Workspace.AddUser("서연");
        TaskCompletionSource<ConversationState> read = new();
        SlackEvidence evidence = new((_, _) => read.Task, slack.Api, TimeProvider.System, new WrittenLog<SlackEvidence>());
        var trigger = slack.Slack.Triggers(owner);

        var opening = evidence.OpenAsync(trigger, key, bot.Owner, CancellationToken.None);
        var waiting = await slack.Slack.NextView(owner);
        read.SetResult(state);
        await opening;
        var filled = await slack.Slack.NextView(owner);

        Assert.Contains("찾고 있습니다", Shown(waiting.View), StringComparison.Ordinal);
        Assert.Equal(waiting.Id, filled.Id);
        Assert.Contains("career.md", Shown(filled.View), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_a_window_takes_stands_on_pages_that_are_turned()
    {
        await using var bot = await SlackProgram.StartAsync();
        var (key, state) = await DraftedAsync(bot);
        await using var slack = await SlackBot.StartAsync();
        var owner = slack.Slack.Workspace.AddUser("서연");
        SlackEvidence evidence = new((_, _) => Task.FromResult(Longer(state)), slack.Api, TimeProvider.System, new WrittenLog<SlackEvidence>());
        slack.Listen(SlackBot.Impatient, async envelope =>
        {
            var pressed = ((CareerWriter.Slack.Protocol.Deliveries.SlackDelivery.Interaction)CareerWriter.Slack.Protocol.Deliveries.SlackDeliveries.Read(envelope)).Action;
            await evidence.TurnAsync(pressed with { User = new(bot.Owner) }, CancellationToken.None);
            return CareerWriter.Slack.Protocol.Deliveries.SlackAck.Taken;
        });

        await evidence.OpenAsync(slack.Slack.Triggers(owner), key, bot.Owner, CancellationToken.None);
        var first = await slack.Slack.NextView(owner);
        await slack.Slack.Presses(first, "evidence-page-2", owner);
        var second = await slack.Slack.NextView(owner);
        await slack.Slack.Presses(second, "evidence-page-1", owner);
        var again = await slack.Slack.NextView(owner);

        Assert.Contains("1/", Shown(first.View), StringComparison.Ordinal);
        Assert.Contains("2/", Shown(second.View), StringComparison.Ordinal);
        Assert.Equal(Shown(first.View), Shown(again.View));
        Assert.Empty(slack.Slack.Violations);
    }

    private static Task<FakeSlackView> Window(SlackProgram bot, string words) =>
        bot.Slack.NextView(bot.Owner, v => v.CallbackId == "evidence" && Shown(v.View).Contains(words, StringComparison.Ordinal));

    private static async Task<(ConversationKey Key, ConversationState State)> DraftedAsync(SlackProgram bot)
    {
        var root = bot.AsksDirectly();
        await bot.Drafts(bot.Direct, 1);
        ConversationKey key = new("slack", $"{FakeSlack.Team}/{bot.Direct}/{root.Ts}");
        return (key, await bot.Services.GetRequiredService<StateLoader>().CopyAsync(key, CancellationToken.None));
    }

    /// <summary>The same with a draft twenty times as long.</summary>
    private static ConversationState Longer(ConversationState state)
    {
        var (question, version) = (state.Question!, state.Question!.Versions.Current!);
        var paragraphs = Enumerable.Range(0, 20).SelectMany(_ => version.Draft.Paragraphs.Select(p => (IReadOnlyList<CareerWriter.Write.DraftSentence>)[.. p.Select(s => s with { })]));
        return state.With(question with { Versions = question.Versions.Add(version with { Number = 2, Draft = version.Draft with { Paragraphs = [.. paragraphs] } }) });
    }

    private static string Shown(JsonNode view) => string.Join('\n', FakeSlackJson.Texts(view));

    private static int Count(string text, string word) => text.Split(word).Length - 1;
}
