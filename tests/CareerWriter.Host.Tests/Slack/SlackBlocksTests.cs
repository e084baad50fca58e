using CareerWriter.Fakes.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Blocks at their limits: what the client lets through, Slack takes; what breaks a limit is not sent.</summary>
public sealed class SlackBlocksTests
{
    public static TheoryData<string> AtTheLimit => [.. Largest.Keys];

    public static TheoryData<string> BeyondTheLimit => [.. TooLarge.Keys];

    private static Dictionary<string, SlackBlock[]> Largest { get; } = new(StringComparer.Ordinal)
    {
        ["blocks"] = [.. Enumerable.Repeat(new DividerBlock(), 50)],
        ["section"] = [new SectionBlock { BlockId = new string('b', 255), Text = new Mrkdwn(Letters(3_000)), Expand = true }],
        ["fields"] = [new SectionBlock { Fields = [.. Enumerable.Repeat(new PlainText(Letters(1_000)), 10)] }],
        ["header"] = [new HeaderBlock(new PlainText(Letters(150)))],
        ["context"] = [new ContextBlock([.. Enumerable.Repeat(new Mrkdwn(Letters(100)), 10)])],
        ["buttons"] = [new ActionsBlock([.. Enumerable.Range(0, 25).Select(i => Button($"a{i}") with { Value = Letters(2_000) })])],
        ["confirm"] = [new ActionsBlock([Button("a") with { Style = "danger", Confirm = new(new(Letters(100)), new(Letters(300)), new(Letters(30)), new(Letters(30))) }])],
        ["markdown"] = [new MarkdownBlock(Letters(12_000))],
        ["rich text"] =
        [
            new RichTextBlock([
                new RichTextSection([new RichTextRun("카프카(Kafka)", new() { Bold = true }), new RichTextRun("를 <!channel> 씁니다."), new RichTextUser(new("U1"))]),
                new RichTextPreformatted([new RichTextRun("초안")]),
                new RichTextQuote([new RichTextRun("인용")]),
                new RichTextList("bullet", [new RichTextSection([new RichTextRun("하나")])]),
            ]),
        ],
        ["whole text"] = [new MarkdownBlock(Letters(12_000)), new SectionBlock { Text = new PlainText(Letters(1_000)) }],
    };

    private static Dictionary<string, SlackBlock[]> TooLarge { get; } = new(StringComparer.Ordinal)
    {
        ["blocks"] = [.. Enumerable.Repeat(new DividerBlock(), 51)],
        ["same id"] = [new DividerBlock { BlockId = "a" }, new DividerBlock { BlockId = "a" }],
        ["section"] = [new SectionBlock { Text = new Mrkdwn(Letters(3_001)) }],
        ["empty section"] = [new SectionBlock()],
        ["empty text"] = [new SectionBlock { Text = new PlainText("") }],
        ["header"] = [new HeaderBlock(new PlainText(Letters(151)))],
        ["context"] = [new ContextBlock([.. Enumerable.Repeat(new Mrkdwn("가"), 11)])],
        ["no buttons"] = [new ActionsBlock([])],
        ["same action"] = [new ActionsBlock([Button("a"), Button("a")])],
        ["value"] = [new ActionsBlock([Button("a") with { Value = Letters(2_001) }])],
        ["style"] = [new ActionsBlock([Button("a") with { Style = "green" }])],
        ["empty run"] = [new RichTextBlock([new RichTextSection([new RichTextRun("")])])],
        ["whole text"] = [new MarkdownBlock(Letters(12_000)), new SectionBlock { Text = new PlainText(Letters(1_500)) }],
    };

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public async Task What_the_client_lets_through_Slack_takes(string name)
    {
        await using var bot = await SlackBot.StartAsync();
        var channel = bot.Slack.Workspace.AddChannel("channel", FakeSlack.BotUser);

        await bot.Api.Chat.PostAsync(new() { Channel = channel, Text = "초안", Blocks = Largest[name] }, CancellationToken.None);

        Assert.Empty(bot.Slack.Violations);
    }

    [Theory]
    [MemberData(nameof(BeyondTheLimit))]
    public async Task What_breaks_a_limit_is_not_sent(string name)
    {
        await using var bot = await SlackBot.StartAsync();

        await Assert.ThrowsAsync<SlackLimitException>(() => bot.Api.Chat.PostAsync(new() { Channel = "C1", Text = "초안", Blocks = TooLarge[name] }, CancellationToken.None));

        Assert.Empty(bot.Slack.Sent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_001)]
    public async Task A_text_is_neither_empty_nor_cut(int length)
    {
        await using var bot = await SlackBot.StartAsync();

        await Assert.ThrowsAsync<SlackLimitException>(() => bot.Api.Chat.PostAsync(new() { Channel = "C1", Text = Letters(length) }, CancellationToken.None));
    }

    [Fact]
    public async Task A_modal_is_opened_by_a_trigger_filled_in_corrected_and_sent()
    {
        await using var bot = await SlackBot.StartAsync();
        List<string?> answers = [];
        string? trigger = null;
        bot.Listen(SlackBot.Impatient, envelope =>
        {
            var delivery = SlackDeliveries.Read(envelope);
            if (delivery is SlackDelivery.Command command)
            {
                trigger = command.Called.TriggerId;
            }
            else if (delivery is SlackDelivery.Interaction { Action.View: { } view })
            {
                answers.Add(view.State?.Find("limit", "value")?.Value);
                return ValueTask.FromResult(Judged(answers[^1]));
            }

            return ValueTask.FromResult(SlackAck.Taken);
        });
        var user = bot.Slack.Workspace.AddUser("하늘");
        await bot.Slack.Commands("/career", "", user, bot.Slack.Workspace.AddChannel("channel", user));
        var modal = Modal("글자 수");

        await bot.Api.Views.OpenAsync(trigger!, modal, CancellationToken.None);
        var used = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Views.OpenAsync(trigger!, modal, CancellationToken.None));
        var view = await bot.Slack.NextView(user);
        var refused = await bot.Slack.Submits(view, FakeSlack.Filled("limit", "value", "많이"));
        Assert.Single(bot.Slack.Workspace.Views);
        await bot.Slack.Submits(view, FakeSlack.Filled("limit", "value", "0"));
        var next = await bot.Slack.NextView(user);
        Assert.Equal("정말 0자인가요?", Assert.Single(FakeSlackJson.Texts(next.View["title"])));
        await bot.Slack.Submits(next, FakeSlack.Filled("limit", "value", "1000"));

        Assert.Equal("exchanged_trigger_id", used.Code);
        Assert.Equal("숫자로 적어 주세요.", (string?)refused.Payload?["errors"]?["limit"]);
        Assert.Equal(["많이", "0", "1000"], answers);
        Assert.Empty(bot.Slack.Workspace.Views);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_message_for_one_person_is_replaced_by_way_of_its_response_url()
    {
        await using var bot = await SlackBot.ListeningAsync();
        var user = bot.Slack.Workspace.AddUser("하늘");
        var channel = bot.Slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);
        await bot.Api.Chat.PostEphemeralAsync(new(user), new() { Channel = channel, Text = "고르세요.", Blocks = [new ActionsBlock([Button("choose")])] }, CancellationToken.None);
        var message = await bot.Slack.NextMessage(channel);

        await bot.Slack.Presses(message, "choose", user);
        var pressed = Assert.IsType<SlackDelivery.Interaction>(SlackDeliveries.Read(bot.Heard[^1])).Action;
        await bot.Api.Chat.RespondAsync(pressed.ResponseUrl!, new() { Text = "골랐습니다.", ReplaceOriginal = true }, CancellationToken.None);

        Assert.Equal(("골랐습니다.", 1), (message.Shown, message.Updates));
        Assert.Null(bot.Slack.Sent[^1].Token);
    }

    private static SlackAck Judged(string? answer) => answer switch
    {
        "많이" => SlackAck.With(
            new SlackViewAck { ResponseAction = "errors", Errors = new Dictionary<string, string>(StringComparer.Ordinal) { ["limit"] = "숫자로 적어 주세요." } },
            SlackJson.Sent.SlackViewAck),
        "0" => SlackAck.With(new SlackViewAck { ResponseAction = "update", View = Modal("정말 0자인가요?") }, SlackJson.Sent.SlackViewAck),
        _ => SlackAck.Taken,
    };

    private static SlackModal Modal(string title) =>
        new(new PlainText(title), [new InputBlock(new PlainText("몇 자인가요?"), new TextInputElement("value") { MaxLength = 10 }) { BlockId = "limit" }]) { Submit = new PlainText("보내기"), PrivateMetadata = "C1" };

    private static ButtonElement Button(string action) => new(action, new PlainText("단추"));

    private static string Letters(int count) => new('가', count);
}
