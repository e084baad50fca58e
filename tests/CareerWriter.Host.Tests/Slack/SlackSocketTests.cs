using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Protocol.Socket;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>Conversations over sockets, each with what goes wrong in it.</summary>
public sealed class SlackSocketTests
{
    [Fact]
    public async Task An_event_is_acknowledged_after_it_was_accepted()
    {
        TaskCompletionSource stored = new();
        await using var bot = await SlackBot.ListeningAsync(accept: async _ =>
        {
            await stored.Task;
            return SlackAck.Taken;
        });

        bot.Slack.Happens(SlackBot.Event(1));
        await bot.Slack.Sockets.OpenedAsync(1);
        Assert.Empty(bot.Slack.Record.Acks);
        stored.SetResult();
        await bot.Slack.Settles();

        var ack = Assert.Single(bot.Slack.Record.Acks);
        Assert.Null(ack.Payload);
        Assert.Equal("1", SlackBot.NumberOf(Assert.Single(bot.Heard)));
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task What_is_slow_to_be_accepted_holds_up_nothing_else()
    {
        TaskCompletionSource first = new();
        await using var bot = await SlackBot.ListeningAsync(accept: async envelope =>
        {
            if (SlackBot.NumberOf(envelope) == "1")
            {
                await first.Task;
            }

            return SlackAck.Taken;
        });

        bot.Slack.Happens(SlackBot.Event(1));
        bot.Slack.Happens(SlackBot.Event(2));
        await bot.UntilAsync(() => bot.Slack.Record.Acks.Count == 1, "acknowledgement of the second");

        Assert.Equal("2", SlackBot.NumberOf(Assert.Single(bot.Heard)));
        first.SetResult();
        await bot.Slack.Settles();
        Assert.Equal(2, bot.Slack.Record.Acks.Count);
    }

    [Fact]
    public async Task More_than_may_wait_is_left_for_the_next_delivery()
    {
        TaskCompletionSource room = new();
        var settings = SlackBot.Impatient with { Acceptors = 1, Waiting = 2 };
        await using var bot = await SlackBot.ListeningAsync(settings, async _ =>
        {
            await room.Task;
            return SlackAck.Taken;
        });
        await bot.Slack.Sockets.OpenedAsync(1);
        bot.Slack.Sockets.AckTimeout = TimeSpan.FromSeconds(1);

        for (var i = 0; i < 4; i++)
        {
            bot.Slack.Happens(SlackBot.Event(i));
        }

        await bot.UntilAsync(() => bot.Slack.Violations.Count > 0, "deliveries without acknowledgement");
        room.SetResult();
        await bot.Slack.Settles();

        Assert.Equal(4, bot.Heard.Select(SlackBot.NumberOf).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(bot.Heard, e => e is { RetryAttempt: > 0, RetryReason: "timeout" });
    }

    [Fact]
    public async Task What_could_not_be_accepted_is_not_acknowledged_and_comes_again()
    {
        var attempts = 0;
        await using var bot = await SlackBot.ListeningAsync(accept: _ => ++attempts == 1 ? throw new InvalidOperationException("the store is away") : ValueTask.FromResult(SlackAck.Taken));
        bot.Slack.Sockets.AckTimeout = TimeSpan.FromMilliseconds(300);

        bot.Slack.Happens(SlackBot.Event(1), "Ev1");
        await bot.Slack.Settles();

        Assert.Equal(1, Assert.Single(bot.Slack.Record.Acks).Attempt);
        Assert.Equal(1, Assert.Single(bot.Heard).RetryAttempt);
        Assert.Contains(bot.Slack.Violations, v => v.Contains("not acknowledged in time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_duplicate_carries_the_same_event_id_in_another_envelope()
    {
        await using var bot = await SlackBot.ListeningAsync();

        bot.Slack.Happens(SlackBot.Event(1), "Ev1");
        bot.Slack.Happens(SlackBot.Event(1), "Ev1");
        await bot.Slack.Settles();

        Assert.Equal(["Ev1", "Ev1"], bot.Heard.Select(e => Assert.IsType<SlackDelivery.Message>(SlackDeliveries.Read(e)).Info.EventId));
        Assert.Distinct(bot.Heard.Select(e => e.EnvelopeId));
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("a_reason_of_the_future")]
    public async Task A_socket_that_is_renewed_is_heard_until_the_next_one_is_open(string reason)
    {
        await using var bot = await SlackBot.ListeningAsync();
        var first = await bot.Slack.Sockets.OpenedAsync(1);

        await first.DisconnectAsync(reason);
        var second = await bot.Slack.Sockets.OpenedAsync(2);

        Assert.True(first.IsOpen);
        await bot.Slack.Sockets.DeliverAsync("events_api", Payload(1), acceptsAnswer: false, first);
        await bot.Slack.Sockets.DeliverAsync("events_api", Payload(2), acceptsAnswer: false, second);
        await first.CloseAsync();
        await first.Ended;
        Assert.Equal(["1", "2"], bot.Heard.Select(SlackBot.NumberOf));
        Assert.Equal(SlackConnectionState.Open, Assert.Single(bot.Status).State);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task With_ten_sockets_the_old_one_is_closed_before_the_new_one_opens()
    {
        var settings = SlackBot.Impatient with { Connections = 10, Stagger = TimeSpan.Zero };
        await using var bot = await SlackBot.ListeningAsync(settings);
        await bot.UntilAsync(() => bot.Slack.Sockets.Open.Count == 10, "ten sockets");

        await bot.Slack.Sockets.All[0].DisconnectAsync("refresh_requested");
        await bot.Slack.Sockets.OpenedAsync(11);

        Assert.True(bot.Slack.Sockets.All[0].WasClosedPolitely);
        Assert.Empty(bot.Slack.Violations);
    }

    [Fact]
    public async Task A_dropped_socket_is_followed_by_another_and_nothing_is_lost()
    {
        TaskCompletionSource taken = new();
        TaskCompletionSource gone = new();
        await using var bot = await SlackBot.ListeningAsync(accept: async envelope =>
        {
            if (envelope.RetryAttempt == 0)
            {
                taken.TrySetResult();
                await gone.Task;
            }

            return SlackAck.Taken;
        });

        bot.Slack.Happens(SlackBot.Event(1));
        await taken.Task;
        bot.Slack.Sockets.All[0].Drop();
        await bot.Slack.Sockets.OpenedAsync(2);
        gone.SetResult();
        await bot.Slack.Settles();

        Assert.Equal(1, Assert.Single(bot.Slack.Record.Acks).Attempt);
        Assert.Equal(["1", "1"], bot.Heard.Select(SlackBot.NumberOf));
    }

    [Fact]
    public async Task Half_a_frame_is_no_event_and_the_next_socket_works()
    {
        await using var bot = await SlackBot.ListeningAsync();
        var first = await bot.Slack.Sockets.OpenedAsync(1);

        await first.SendHalfFrameAsync();
        await bot.Slack.Sockets.OpenedAsync(2);
        bot.Slack.Happens(SlackBot.Event(1));
        await bot.Slack.Settles();

        Assert.Equal("1", SlackBot.NumberOf(Assert.Single(bot.Heard)));
    }

    [Fact]
    public async Task A_message_in_many_frames_is_one_message()
    {
        await using var bot = await SlackBot.ListeningAsync();
        bot.Slack.Sockets.Frames = 7;
        var large = SlackBot.Event(1);
        large["text"] = new string('가', 60_000);

        bot.Slack.Happens(large);
        await bot.Slack.Settles();

        Assert.Equal(60_000, SlackBot.NumberOf(Assert.Single(bot.Heard))!.Length);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    [InlineData("not json at all")]
    [InlineData("""{"type": 7}""")]
    [InlineData("""{"type": "from_the_future", "payload": "?"}""")]
    [InlineData("""{"envelope_id": "1", "type": "events_api", "payload": null, "retry_attempt": "many"}""")]
    public async Task Nothing_that_comes_over_a_socket_ends_it(string frame)
    {
        await using var bot = await SlackBot.ListeningAsync();
        var socket = await bot.Slack.Sockets.OpenedAsync(1);

        await socket.SendAsync(frame);
        bot.Slack.Happens(SlackBot.Event(1));
        await bot.Slack.Settles();

        Assert.Contains("1", bot.Heard.Select(SlackBot.NumberOf));
        Assert.True(socket.IsOpen);
    }

    [Fact]
    public async Task A_socket_that_answers_no_ping_is_replaced()
    {
        var settings = SlackBot.Impatient with { KeepAliveInterval = TimeSpan.FromMilliseconds(200), KeepAliveTimeout = TimeSpan.FromMilliseconds(300) };
        await using var bot = await SlackBot.ListeningAsync(settings);
        var first = await bot.Slack.Sockets.OpenedAsync(1);

        first.FallSilent();
        await bot.Slack.Sockets.OpenedAsync(2);
        bot.Slack.Happens(SlackBot.Event(1));
        await bot.Slack.Settles();

        Assert.Equal("1", SlackBot.NumberOf(Assert.Single(bot.Heard)));
        Assert.False(bot.Running.IsCompleted);
    }

    [Fact]
    public async Task A_socket_without_hello_is_given_up_for_another()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Sockets.SaysHello = false;
        bot.Listen(SlackBot.Impatient with { HelloTimeout = TimeSpan.FromMilliseconds(500) });
        await bot.UntilAsync(() => bot.Slack.Sockets.All.Count == 1, "first socket");
        Assert.Equal(SlackConnectionState.Connecting, Assert.Single(bot.Status).State);

        bot.Slack.Sockets.SaysHello = true;
        await bot.UntilAsync(() => bot.Slack.Sockets.Open.Count == 1, "socket with hello");

        Assert.NotSame(bot.Slack.Sockets.All[0], bot.Slack.Sockets.Open[0]);
    }

    [Fact]
    public async Task Socket_Mode_that_is_switched_off_ends_everything_with_a_reason()
    {
        await using var bot = await SlackBot.ListeningAsync();
        var socket = await bot.Slack.Sockets.OpenedAsync(1);

        await socket.DisconnectAsync("link_disabled");
        var stopped = await Assert.ThrowsAsync<SlackStoppedException>(() => bot.Running);

        Assert.Equal("link_disabled", stopped.Code);
        Assert.Contains("Socket Mode", stopped.Message, StringComparison.Ordinal);
        Assert.Equal(SlackConnectionState.Faulted, Assert.Single(bot.Status).State);
        Assert.Single(bot.Slack.Sockets.All);
    }

    [Theory]
    [InlineData("invalid_auth")]
    [InlineData("token_revoked")]
    [InlineData("account_inactive")]
    [InlineData("missing_scope")]
    public async Task A_token_that_is_no_good_ends_everything_with_a_reason(string error)
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Fail("apps.connections.open", FakeFault.Refuse(error));

        bot.Listen(SlackBot.Impatient);
        var stopped = await Assert.ThrowsAsync<SlackStoppedException>(() => bot.Running);

        Assert.Equal(error, stopped.Code);
        Assert.Contains("Slack__AppToken", stopped.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(FakeSlack.AppToken, stopped.ToString(), StringComparison.Ordinal);
        Assert.Single(bot.Slack.Sent);
    }

    [Fact]
    public async Task An_outage_while_opening_passes()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Fail("apps.connections.open", FakeFault.HtmlPage(503), new FakeFault { Cut = true }, FakeFault.Refuse("internal_error"));

        bot.Listen(SlackBot.Impatient);
        await bot.Slack.Sockets.OpenedAsync(1);

        Assert.Equal(4, bot.Slack.Sent.Count);
    }

    [Fact]
    public async Task Opening_waits_as_long_as_Slack_says()
    {
        QuickTime time = new(speed: 20);
        await using var bot = await SlackBot.StartAsync(time);
        bot.Slack.Fail("apps.connections.open", FakeFault.TooMany("7"));

        bot.Listen(SlackBot.Impatient with { HelloTimeout = TimeSpan.FromMinutes(5) });
        await bot.Slack.Sockets.OpenedAsync(1);

        Assert.InRange(bot.Slack.Sent[1].At - bot.Slack.Sent[0].At, TimeSpan.FromSeconds(7), TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Too_many_sockets_are_closed_and_left_alone_for_a_while()
    {
        await using var bot = await SlackBot.StartAsync();
        bot.Slack.Sockets.DisconnectReason = "too_many_websockets";
        bot.Listen(SlackBot.Impatient);
        await bot.UntilAsync(() => bot.Slack.Sockets.All is [{ WasClosedPolitely: true }], "socket that is closed");

        bot.Slack.Sockets.DisconnectReason = null;
        await bot.UntilAsync(() => bot.Slack.Sockets.Open.Count == 1, "second attempt");

        Assert.InRange(bot.Slack.Sent[1].At - bot.Slack.Sent[0].At, SlackBot.Impatient.LongestWait / 2, TimeSpan.FromSeconds(30));
        Assert.Contains(bot.Log.Lines, l => l.Contains("another program uses the same token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_acknowledges_what_was_taken_and_says_goodbye()
    {
        TaskCompletionSource taken = new();
        TaskCompletionSource stored = new();
        await using var bot = await SlackBot.ListeningAsync(accept: async _ =>
        {
            taken.SetResult();
            await stored.Task;
            return SlackAck.Taken;
        });
        bot.Slack.Happens(SlackBot.Event(1));
        await taken.Task;

        var stopping = bot.StopAsync();
        stored.SetResult();
        await stopping;

        Assert.Single(bot.Slack.Record.Acks);
        await bot.Slack.Sockets.All[0].Ended;
        Assert.True(bot.Slack.Sockets.All[0].WasClosedPolitely);
    }

    [Fact]
    public async Task An_answer_goes_with_the_acknowledgement()
    {
        await using var bot = await SlackBot.ListeningAsync(accept: _ => ValueTask.FromResult(SlackAck.With(new JsonObject { ["text"] = "받았습니다." }, SlackJson.Sent.JsonObject)));
        await bot.Slack.Sockets.OpenedAsync(1);

        var ack = await bot.Slack.Commands("/career", "도움말", bot.Slack.Workspace.AddUser("하늘"), bot.Slack.Workspace.AddChannel("channel"));

        Assert.Equal("받았습니다.", (string?)ack.Payload?["text"]);
    }

    [Fact]
    public async Task An_answer_that_Slack_would_ignore_for_its_size_is_left_out()
    {
        await using var bot = await SlackBot.ListeningAsync(accept: _ => ValueTask.FromResult(SlackAck.With(new JsonObject { ["text"] = new string('가', 7_000) }, SlackJson.Sent.JsonObject)));
        await bot.Slack.Sockets.OpenedAsync(1);

        var ack = await bot.Slack.Commands("/career", "", bot.Slack.Workspace.AddUser("하늘"), bot.Slack.Workspace.AddChannel("channel"));

        Assert.Null(ack.Payload);
        Assert.Empty(bot.Slack.Violations);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public async Task Slack_allows_one_to_ten_sockets(int connections)
    {
        await using var bot = await SlackBot.StartAsync();

        Assert.Throws<ArgumentException>(() => bot.Listen(SlackBot.Impatient with { Connections = connections }));
    }

    private static JsonObject Payload(int number) => new() { ["type"] = "event_callback", ["event_id"] = $"Ev{number}", ["event"] = SlackBot.Event(number) };
}
