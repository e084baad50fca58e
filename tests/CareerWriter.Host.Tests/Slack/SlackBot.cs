using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerWriter.Fakes.Slack;
using CareerWriter.Host.Tests.Postings;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Deliveries;
using CareerWriter.Slack.Protocol.Socket;

namespace CareerWriter.Host.Tests.Slack;

/// <summary>The protocol client in front of a fake workspace.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    /// <summary>Time limits for tests of sockets, in which nothing waits for long.</summary>
    public static readonly SlackSocketSettings Impatient = new()
    {
        Connections = 1,
        FirstWait = TimeSpan.FromMilliseconds(20),
        LongestWait = TimeSpan.FromSeconds(2),
        Handover = TimeSpan.FromSeconds(20),
    };

    private readonly HttpClient _http = SlackHttp.CreateClient();
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<SlackEnvelope> _heard = new();
    private SlackSocket? _socket;

    private SlackBot(FakeSlack slack, TimeProvider time, string botToken, string appToken)
    {
        Slack = slack;
        Time = time;
        Caller = new(new SlackHttp(_http, slack.ApiBaseAddress, new(botToken, appToken), time), new SlackPace(time), time, new Random(1), new WrittenLog<SlackCaller>());
        Api = new(Caller);
    }

    public FakeSlack Slack { get; }

    public TimeProvider Time { get; }

    public SlackCaller Caller { get; }

    public SlackApi Api { get; }

    public WrittenLog<SlackSocket> Log { get; } = new();

    /// <summary>What was accepted, in order.</summary>
    public IReadOnlyList<SlackEnvelope> Heard => [.. _heard];

    public IReadOnlyList<SlackConnectionStatus> Status => _socket!.Status;

    public Task Running { get; private set; } = Task.CompletedTask;

    public static async Task<SlackBot> StartAsync(TimeProvider? time = null, string botToken = FakeSlack.BotToken, string appToken = FakeSlack.AppToken)
    {
        var clock = time ?? TimeProvider.System;
        return new(await FakeSlack.StartAsync(clock), clock, botToken, appToken);
    }

    /// <summary>A bot whose sockets run; it accepts everything unless told otherwise.</summary>
    public static async Task<SlackBot> ListeningAsync(SlackSocketSettings? settings = null, Func<SlackEnvelope, ValueTask<SlackAck>>? accept = null, string appToken = FakeSlack.AppToken)
    {
        var bot = await StartAsync(appToken: appToken);
        bot.Listen(settings ?? Impatient, accept);
        return bot;
    }

    public void Listen(SlackSocketSettings settings, Func<SlackEnvelope, ValueTask<SlackAck>>? accept = null)
    {
        _socket = new(Api, settings, Time, new Random(1), Log);
        Running = _socket.RunAsync(
            async (envelope, _) =>
            {
                var ack = accept is null ? SlackAck.Taken : await accept(envelope);
                _heard.Enqueue(envelope);
                return ack;
            },
            _stop.Token);
    }

    /// <summary>Waits until something is so; every delivery and every call looks again.</summary>
    public Task UntilAsync(Func<bool> isSo, string what) => Slack.Record.UntilAsync(() => isSo() ? "so" : null, what);

    public Task StopAsync()
    {
        _stop.Cancel();
        return Running;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Running.ContinueWith(_ => { }, TaskScheduler.Default);
        _socket?.Dispose();
        _http.Dispose();
        _stop.Dispose();
        await Slack.DisposeAsync();
    }

    /// <summary>An event that says nothing but its number.</summary>
    public static JsonObject Event(int number) => new() { ["type"] = "message", ["channel"] = "C1", ["user"] = "U1", ["text"] = $"{number}", ["ts"] = $"{1_700_000_000 + number}.000100" };

    /// <summary>The number of such an event.</summary>
    public static string? NumberOf(SlackEnvelope envelope) =>
        envelope.Payload.ValueKind == JsonValueKind.Object && SlackDeliveries.Read(envelope) is SlackDelivery.Message message ? message.Event.Text : null;
}
