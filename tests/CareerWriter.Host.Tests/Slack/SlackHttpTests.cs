using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Commands;
using CareerWriter.Host.Slack;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>The whole program with Slack delivering by HTTP: the same conversations, and requests that are not Slack's.</summary>
public sealed class SlackHttpTests
{
    [Fact]
    public async Task A_conversation_goes_from_a_mention_to_an_approved_review()
    {
        await using var bot = await SlackProgram.ByHttpAsync();

        bot.AsksInChannel();
        var draft = await bot.Drafts(bot.Channel, 1);
        await bot.FillsIn(draft, "팀 리뷰 요청", bot.Owner, SlackProgram.ChannelChosen(bot.Reviews));
        var card = await bot.Shows(bot.Reviews, "리뷰 중");
        await bot.Presses(card, "승인", bot.Reviewer);
        await bot.Slack.Becomes(card, m => m.Shown.Contains("승인됨", StringComparison.Ordinal));

        await bot.Slack.Settles();
        Assert.Empty(bot.Slack.Violations);
        Assert.All(bot.Slack.Record.Acks, a => Assert.InRange(a.After, TimeSpan.Zero, TimeSpan.FromSeconds(3)));
        SlackTalkTests.NothingTwice(bot.Slack);
    }

    [Fact]
    public async Task What_is_wrong_in_a_modal_is_said_in_the_answer_to_its_sending()
    {
        await using var bot = await SlackProgram.ByHttpAsync();

        await bot.Slack.Commands("/career", "", bot.Owner, bot.Channel);
        var values = FakeSlack.Filled("question", "value", "지원 동기");
        values["limit"] = new JsonObject { ["value"] = new JsonObject { ["type"] = "plain_text_input", ["value"] = "적당히" } };
        var ack = await bot.Slack.Submits(await bot.Slack.NextView(bot.Owner), values);

        Assert.Equal("errors", (string?)ack.Payload?["response_action"]);
        Assert.NotNull(ack.Payload?["errors"]?["limit"]);
    }

    [Fact]
    public async Task The_address_proves_itself_to_Slack()
    {
        await using var bot = await SlackProgram.ByHttpAsync();
        using HttpClient client = new();

        Assert.Equal("3eZbrw1a", await bot.Slack.Requests.VerifiesAsync());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri($"{bot.Slack.Requests.Url}?ssl_check=1"))).StatusCode);
        Assert.Equal("ok", await client.GetStringAsync(new Uri($"{bot.Address}/health/ready")));
    }

    [Theory]
    [InlineData("wrong", 0)]
    [InlineData(null, 0)]
    [InlineData(FakeSlackRequests.Secret, 301)]
    [InlineData(FakeSlackRequests.Secret, -400)]
    public async Task What_is_not_proved_to_be_Slacks_is_refused_without_a_word(string? secret, int secondsOld)
    {
        await using var bot = await SlackProgram.ByHttpAsync();
        var said = Event(bot, "도움말", "1760000000.000100");

        using var refused = await bot.Slack.Requests.SendAsync("application/json", said, secret, TimeSpan.FromSeconds(secondsOld));
        bot.Slack.Says(bot.Direct, bot.Owner, "목록");
        await bot.Slack.NextMessage(bot.Direct);

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Empty(await refused.Content.ReadAsStringAsync());
        Assert.DoesNotContain(bot.Slack.Sent, c => c["thread_ts"] == "1760000000.000100");
    }

    [Fact]
    public async Task A_request_sent_again_word_for_word_is_answered_once()
    {
        await using var bot = await SlackProgram.ByHttpAsync();
        bot.Slack.Requests.LosesAcks = true;

        var said = bot.Slack.Says(bot.Direct, bot.Owner, "도움말");
        await bot.Slack.NextMessage(bot.Direct);
        bot.Slack.Says(bot.Direct, bot.Owner, "문항", said.Ts);
        await bot.Slack.NextMessage(bot.Direct, m => m.Shown.Contains("문항", StringComparison.Ordinal));
        await bot.Slack.Settles();

        Assert.Equal(2, bot.Slack.Workspace.Messages.Count(m => m.Channel == bot.Direct && m.User == FakeSlack.BotUser));
        Assert.All(bot.Slack.Record.Acks, a => Assert.Equal(1, a.Attempt));
    }

    [Fact]
    public async Task A_Slack_that_answers_slowly_itself_does_not_make_the_acknowledgement_late()
    {
        await using var bot = await SlackProgram.ByHttpAsync();
        TaskCompletionSource never = new();
        bot.Slack.Fail("conversations.replies", new FakeFault { Until = never.Task }, new FakeFault { Until = never.Task }, new FakeFault { Until = never.Task }, new FakeFault { Until = never.Task });
        var root = bot.Slack.Says(bot.Channel, bot.Owner, "경력 파일입니다", thread: null, bot.Career());

        bot.Slack.Says(bot.Channel, bot.Owner, $"<@{FakeSlack.BotUser}> 도움말", root.Ts);
        await bot.Shows(bot.Channel, "초안");
        await bot.Slack.Settles();

        Assert.Empty(bot.Slack.Violations);
        Assert.All(bot.Slack.Record.Acks, a => Assert.Equal(0, a.Attempt));
    }

    [Fact]
    public async Task A_request_that_is_too_large_or_makes_no_sense_is_refused_and_not_wanted_again()
    {
        await using var bot = await SlackProgram.ByHttpAsync();

        using var large = await bot.Slack.Requests.SendAsync("application/json", new string('a', SlackEndpoint.MostBytes + 1));
        using var senseless = await bot.Slack.Requests.SendAsync("application/json", "{");

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, large.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, senseless.StatusCode);
        Assert.Equal("1", Assert.Single(senseless.Headers.GetValues("X-Slack-No-Retry")));
    }

    [Theory]
    [InlineData("", "", FakeSlack.BotToken, "Slack__SigningSecret")]
    [InlineData("", FakeSlackRequests.Secret, "", "Slack__BotToken")]
    [InlineData("", "a b", FakeSlack.BotToken, "Slack__SigningSecret")]
    public async Task What_is_missing_for_it_is_named_at_the_start(string appToken, string secret, string botToken, string named)
    {
        await using var bot = await SlackProgram.WithoutProgramAsync();

        var refused = Assert.Throws<CallException>(() => bot.Build("", ("Slack:AppToken", appToken), ("Slack:SigningSecret", secret), ("Slack:BotToken", botToken)));

        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_app_token_the_address_is_not_served()
    {
        await using var bot = await SlackProgram.StartAsync("", ("Slack:Connections", "1"));
        using HttpClient client = new();
        using StringContent nothing = new("{}", Encoding.UTF8, "application/json");

        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync(new Uri($"{bot.Address}/slack/events"), nothing)).StatusCode);
    }

    private static string Event(SlackProgram bot, string text, string ts) => new JsonObject
    {
        ["type"] = "event_callback",
        ["team_id"] = FakeSlack.Team,
        ["event_id"] = "EvForged",
        ["event"] = new JsonObject { ["type"] = "message", ["channel"] = bot.Direct, ["channel_type"] = "im", ["user"] = bot.Owner, ["text"] = text, ["ts"] = ts },
    }.ToJsonString();
}
