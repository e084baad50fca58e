using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Calls of the Web API, and what becomes of those that fail.</summary>
public sealed class SlackApiTests
{
    [Fact]
    public async Task The_token_tells_who_it_is_and_what_it_may()
    {
        await using var bot = await SlackBot.StartAsync();

        var answer = await bot.Api.TestAsync(CancellationToken.None);

        Assert.Equal((FakeSlack.BotUser, FakeSlack.Team, FakeSlack.Bot), (answer.Value.UserId.Value, answer.Value.TeamId.Value, answer.Value.BotId));
        Assert.Equal(FakeSlack.Scopes, answer.Scopes);
    }

    [Fact]
    public async Task A_wrong_token_is_fatal()
    {
        await using var bot = await SlackBot.StartAsync(botToken: "xoxb-other");

        var refused = await Assert.ThrowsAsync<SlackException>(() => bot.Api.TestAsync(CancellationToken.None));

        Assert.True(refused is { IsFatal: true, Code: "invalid_auth", RequestId: "req-1" });
        Assert.Single(bot.Slack.Sent);
    }

    [Fact]
    public async Task A_message_is_posted_updated_and_deleted()
    {
        await using var bot = await SlackBot.StartAsync();
        var channel = Channel(bot);
        SlackOutgoing message = new() { Channel = channel, Text = "초안 <1>", Blocks = [new SectionBlock { BlockId = "draft", Text = new Mrkdwn("*초안*") }, new DividerBlock()] };

        var posted = await bot.Api.Chat.PostAsync(message, CancellationToken.None);
        var seen = await bot.Slack.NextMessage(channel);
        await bot.Api.Chat.UpdateAsync(posted.Ts, message with { Blocks = [new HeaderBlock(new PlainText("둘째 초안"))] }, CancellationToken.None);
        Assert.Equal(("둘째 초안", 1), (seen.Shown, seen.Updates));
        await bot.Api.Chat.DeleteAsync(posted.Channel, posted.Ts, CancellationToken.None);
        await bot.Api.Chat.DeleteAsync(posted.Channel, posted.Ts, CancellationToken.None);

        Assert.True(seen.Deleted);
        Assert.Empty(bot.Slack.Violations);
        Assert.Equal("""{"type":"section","text":{"type":"mrkdwn","text":"*초안*"},"block_id":"draft"}""", Readable(((JsonArray)bot.Slack.Sent[0].Arguments["blocks"]!)[0]!));
    }

    [Theory]
    [InlineData("3", 3)]
    [InlineData(null, 0.7)]
    public async Task A_call_that_came_too_soon_waits_and_is_made_again(string? retryAfter, double seconds)
    {
        QuickTime time = new(speed: 20);
        await using var bot = await SlackBot.StartAsync(time);
        bot.Slack.Fail("chat.postMessage", FakeFault.TooMany(retryAfter));

        await bot.Api.Chat.PostAsync(new() { Channel = Channel(bot), Text = "안녕하세요." }, CancellationToken.None);

        Assert.Single(bot.Slack.Workspace.Messages);
        Assert.InRange(bot.Slack.Sent[1].At - bot.Slack.Sent[0].At, TimeSpan.FromSeconds(seconds), TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_left_to_the_caller()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Fail("users.info", FakeFault.TooMany("600"));

        var refused = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Conversations.UserAsync(new("U1"), CancellationToken.None));

        Assert.True(refused is { Code: SlackErrors.RateLimited, MayPass: true, MayHaveTakenEffect: false });
        Assert.Equal(TimeSpan.FromMinutes(10), refused.RetryAfter);
    }

    [Fact]
    public async Task Another_method_does_not_wait_for_one_that_is_held_back()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Fail("chat.postMessage", FakeFault.TooMany("30"));
        using CancellationTokenSource giveUp = new();

        var held = bot.Api.Chat.PostAsync(new() { Channel = Channel(bot), Text = "안녕하세요." }, giveUp.Token);
        await bot.UntilAsync(() => bot.Slack.Sent.Count == 1, "call that is refused");
        await bot.Api.TestAsync(CancellationToken.None);

        Assert.False(held.IsCompleted);
        await giveUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => held);
    }

    [Fact]
    public async Task Messages_to_one_channel_are_a_second_apart_and_others_need_not_wait()
    {
        QuickTime time = new(speed: 2);
        await using var bot = await SlackBot.StartAsync(time);
        bot.Slack.EnforcesLimits = true;
        var (one, other) = (Channel(bot), Channel(bot));

        await Task.WhenAll(new[] { one, one, other, one }.Select(c => bot.Api.Chat.PostAsync(new() { Channel = c, Text = "안녕하세요." }, CancellationToken.None)));

        var sent = bot.Slack.Sent.Where(c => c["channel"] == one).Select(c => c.At).ToList();
        Assert.InRange(sent[2] - sent[0], TimeSpan.FromSeconds(1.5), TimeSpan.FromMinutes(1));
        Assert.True(bot.Slack.Sent.Single(c => c["channel"] == other).At < sent[2]);
        Assert.Empty(bot.Slack.Violations);
    }

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task What_may_be_done_twice_is_tried_again(string name)
    {
        QuickTime time = new(speed: 20);
        await using var bot = await SlackBot.StartAsync(time);
        bot.Slack.Fail("users.info", Faults[name]);

        var user = await bot.Api.Conversations.UserAsync(new(bot.Slack.Workspace.AddUser("하늘")), CancellationToken.None);

        Assert.Equal(("하늘", "ko-KR"), (user.Profile?.DisplayName, user.Locale));
        Assert.Equal(2, bot.Slack.Sent.Count);
    }

    [Theory]
    [MemberData(nameof(Outages))]
    public async Task A_message_that_may_have_been_posted_is_not_posted_again_blindly(string name)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Fail("chat.postMessage", Faults[name]);

        var refused = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Chat.PostAsync(new() { Channel = Channel(bot), Text = "안녕하세요." }, CancellationToken.None));

        Assert.True(refused is { MayHaveTakenEffect: true, MayPass: true });
        Assert.Single(bot.Slack.Sent);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, false)]
    [InlineData(true, true)]
    [InlineData(false, true)]
    public async Task A_message_with_a_mark_is_looked_for_and_shown_once(bool wasPosted, bool inThread)
    {
        QuickTime time = new(speed: 20);
        await using var bot = await SlackBot.StartAsync(time);
        var channel = Channel(bot);
        var thread = bot.Slack.Says(channel, "U1", "초안을 써 주세요.").Ts;
        SlackOutgoing message = new() { Channel = channel, Text = "초안", ThreadTs = inThread ? new(thread) : null, Metadata = new("post", new JsonObject { ["key"] = "7-0" }) };
        await bot.Api.Chat.PostAsync(message with { Metadata = new("post", new JsonObject { ["key"] = "6-0" }) }, CancellationToken.None);
        bot.Slack.Fail("chat.postMessage", new FakeFault { Status = 500, Error = "internal_error", CarriedOut = wasPosted });

        var posted = await bot.Api.Chat.PostOnceAsync(message, mayBeThere: false, CancellationToken.None);

        var shown = Assert.Single(bot.Slack.Workspace.Messages, m => (string?)m.Metadata?["event_payload"]?["key"] == "7-0");
        Assert.Equal(shown.Ts, posted.Ts.Value);
    }

    [Fact]
    public async Task A_page_in_place_of_an_answer_says_nothing_of_it_in_the_error()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Fail("chat.postMessage", FakeFault.HtmlPage(404));

        var refused = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Chat.PostAsync(new() { Channel = Channel(bot), Text = "안녕하세요." }, CancellationToken.None));

        Assert.True(refused is { Code: "http_404", Status: 404, MayPass: false });
    }

    [Fact]
    public async Task Nobody_listening_is_tried_again_for_everything()
    {
        QuickTime time = new(speed: 50);
        await using var bot = await SlackBot.StartAsync(time);
        using HttpClient http = SlackHttp.CreateClient();
        SlackCaller nobody = new(new SlackHttp(http, new Uri("http://127.0.0.1:1/api/"), new("xoxb", "xapp"), time), new SlackPace(time), time, new Random(1), new Postings.WrittenLog<SlackCaller>());

        var refused = await Assert.ThrowsAsync<SlackException>(() => new SlackApi(nobody).Chat.PostAsync(new() { Channel = "C1", Text = "안녕하세요." }, CancellationToken.None));

        Assert.True(refused is { Code: SlackErrors.NotConnected, MayHaveTakenEffect: false });
    }

    [Fact]
    public async Task A_slow_answer_is_given_up()
    {
        QuickTime time = new(speed: 100);
        await using var bot = await SlackBot.StartAsync(time);
        bot.Slack.Fail("chat.postMessage", new FakeFault { Until = new TaskCompletionSource().Task });

        var refused = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Chat.PostAsync(new() { Channel = Channel(bot), Text = "안녕하세요." }, CancellationToken.None));

        Assert.True(refused is { Code: SlackErrors.NoAnswer, MayHaveTakenEffect: true });
    }

    [Fact]
    public async Task What_one_person_sees_needs_that_person_in_the_channel()
    {
        await using var bot = await SlackBot.StartAsync();
        var (member, stranger) = (bot.Slack.Workspace.AddUser("하늘"), bot.Slack.Workspace.AddUser("바다"));
        SlackOutgoing message = new() { Channel = bot.Slack.Workspace.AddChannel("channel", member, FakeSlack.BotUser), Text = "둘만 아는 이야기" };

        await bot.Api.Chat.PostEphemeralAsync(new(member), message, CancellationToken.None);
        var refused = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Chat.PostEphemeralAsync(new(stranger), message, CancellationToken.None));

        Assert.Equal("user_not_in_channel", refused.Code);
        Assert.Equal(member, Assert.Single(bot.Slack.Workspace.Messages).OnlyFor);
    }

    [Fact]
    public async Task A_streamed_message_grows_and_ends()
    {
        await using var bot = await SlackBot.StartAsync();
        var user = bot.Slack.Workspace.AddUser("하늘");
        var channel = bot.Slack.Workspace.AddChannel("channel", user, FakeSlack.BotUser);
        SlackTimestamp thread = new(bot.Slack.Says(channel, user, "초안을 써 주세요.").Ts);
        SlackStreamPart part = new() { Channel = new(channel) };

        var started = await bot.Api.Chat.StartStreamAsync(part with { ThreadTs = thread, RecipientUserId = new(user), RecipientTeamId = new(FakeSlack.Team), MarkdownText = "저는 " }, CancellationToken.None);
        await bot.Api.Chat.AppendStreamAsync(part with { Ts = started.Ts, MarkdownText = "배송을 " }, CancellationToken.None);
        await bot.Api.Chat.StopStreamAsync(part with { Ts = started.Ts, MarkdownText = "맡았습니다." }, CancellationToken.None);
        var late = await Assert.ThrowsAsync<SlackException>(() => bot.Api.Chat.AppendStreamAsync(part with { Ts = started.Ts, MarkdownText = "또" }, CancellationToken.None));

        Assert.Equal("저는 배송을 맡았습니다.", (await bot.Slack.NextMessage(channel)).Text);
        Assert.Equal("message_not_in_streaming_state", late.Code);
    }

    public static TheoryData<string> Outages => [.. Faults.Keys];

    private static Dictionary<string, FakeFault> Faults { get; } = new(StringComparer.Ordinal)
    {
        ["500"] = FakeFault.HtmlPage(500),
        ["page"] = FakeFault.HtmlPage(200),
        ["error"] = FakeFault.Refuse("internal_error"),
        ["cut"] = new FakeFault { Cut = true },
    };

    private static string Channel(SlackBot bot) => bot.Slack.Workspace.AddChannel("channel", FakeSlack.BotUser);

    private static string Readable(JsonNode node) => node.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
