using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace CareerWriter.Fakes.Slack;

/// <summary>Socket Mode as Slack does it: tickets that serve once, deliveries to one of the sockets, again when they are not acknowledged.</summary>
/// <param name="record">What happened.</param>
public sealed class FakeSlackSockets(FakeSlackRecord record)
{
    private const int MostSockets = 10;
    private const int IgnoredFrom = 20 * 1024;
    private const int Retries = 3;

    private readonly ConcurrentDictionary<string, bool> _tickets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Pending> _pending = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<FakeSlackConnection> _connections = new();
    private int _numbers;
    private int _turn;

    /// <summary>How long an acknowledgement may take.</summary>
    public TimeSpan AckTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How long Slack waits before it delivers again, longer each time; Slack itself: not at all, a minute, five minutes.</summary>
    public TimeSpan RetryWait { get; set; } = TimeSpan.Zero;

    /// <summary>How long a delivery waits for an open socket.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether no socket can be opened.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Whether a new socket is greeted.</summary>
    public bool SaysHello { get; set; } = true;

    /// <summary>What a new socket is sent right after hello, or null.</summary>
    public string? DisconnectReason { get; set; }

    /// <summary>In how many frames a delivery is sent.</summary>
    public int Frames { get; set; } = 1;

    /// <summary>Every socket that was ever opened, in order.</summary>
    public IReadOnlyList<FakeSlackConnection> All => [.. _connections];

    /// <summary>The sockets that are open.</summary>
    public IReadOnlyList<FakeSlackConnection> Open => [.. _connections.Where(c => c.IsOpen)];

    /// <summary>Waits until the socket of a number is open.</summary>
    public Task<FakeSlackConnection> OpenedAsync(int number) =>
        record.UntilAsync(() => All.FirstOrDefault(c => c.Number == number && c.IsOpen), $"open socket {number}");

    /// <summary>Delivers to one of the sockets, and to another one when it is not acknowledged.</summary>
    /// <param name="type"><c>events_api</c>, <c>slash_commands</c> or <c>interactive</c>.</param>
    /// <param name="payload">What is delivered.</param>
    /// <param name="acceptsAnswer">Whether the acknowledgement may carry an answer.</param>
    /// <param name="over">The socket, or null for any.</param>
    public async Task<FakeAck> DeliverAsync(string type, JsonObject payload, bool acceptsAnswer, FakeSlackConnection? over = null)
    {
        FakeSlackConnection? last = null;
        for (var attempt = 0; attempt <= Retries; attempt++)
        {
            await Task.Delay(RetryWait * Math.Max(0, attempt - 1));
            var connection = over is { IsOpen: true } && attempt == 0 ? over : await record.UntilAsync(() => NextBut(last), "open socket for a delivery", Patience);
            last = connection;
            Pending pending = new(connection, record.Now, attempt, new(TaskCreationOptions.RunContinuationsAsynchronously));
            var id = Guid.NewGuid().ToString();
            _pending[id] = pending;
            try
            {
                await connection.SendAsync(Envelope(id, type, payload, acceptsAnswer, attempt), Frames);
            }
            catch (Exception gone) when (gone is System.Net.WebSockets.WebSocketException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
            {
                continue;
            }

            await Task.WhenAny(pending.Acked.Task, connection.Ended, Task.Delay(AckTimeout));
            if (pending.Acked.Task.IsCompletedSuccessfully)
            {
                return await pending.Acked.Task;
            }

            if (connection.IsOpen)
            {
                record.Violation($"{type} was not acknowledged in time, attempt {attempt}");
            }

            if (type != "events_api")
            {
                break;
            }
        }

        throw new TimeoutException($"{type} was never acknowledged");
    }

    internal string Ticket()
    {
        var ticket = Guid.NewGuid().ToString("N");
        _tickets[ticket] = true;
        return ticket;
    }

    /// <summary>Cuts every socket, and has no other for a while.</summary>
    public async Task CutAsync(TimeSpan time)
    {
        IsClosed = true;
        foreach (var connection in All)
        {
            connection.Drop();
        }

        await Task.Delay(time);
        IsClosed = false;
    }

    internal async Task AcceptAsync(HttpContext context)
    {
        if (IsClosed)
        {
            context.Response.StatusCode = 503;
            return;
        }

        if (!_tickets.TryRemove(context.Request.Query["ticket"].ToString(), out _))
        {
            record.Violation("a socket was opened with a ticket that is no good");
            context.Response.StatusCode = 403;
            return;
        }

        var connection = await FakeSlackConnection.UpgradeAsync(Interlocked.Increment(ref _numbers), context);
        _connections.Enqueue(connection);
        var reading = connection.ReadAsync((message, frames) => Take(connection, message, frames));
        if (Open.Count >= MostSockets)
        {
            record.Violation($"more than {MostSockets} sockets");
            await connection.DisconnectAsync("too_many_websockets");
        }
        else if (SaysHello)
        {
            await connection.SendAsync(Hello());
            connection.IsOpen = true;
            record.Changed();
        }

        if (DisconnectReason is { } reason)
        {
            await connection.DisconnectAsync(reason);
        }

        await reading;
        record.Changed();
    }

    private string Hello() => new JsonObject
    {
        ["type"] = "hello",
        ["num_connections"] = Open.Count + 1,
        ["debug_info"] = new JsonObject { ["host"] = "applink-1", ["build_number"] = 1, ["approximate_connection_time"] = 18060 },
        ["connection_info"] = new JsonObject { ["app_id"] = FakeSlack.AppId },
    }.ToJsonString();

    private static string Envelope(string id, string type, JsonObject payload, bool acceptsAnswer, int attempt)
    {
        JsonObject envelope = new()
        {
            ["envelope_id"] = id,
            ["payload"] = payload.DeepClone(),
            ["type"] = type,
            ["accepts_response_payload"] = acceptsAnswer,
        };
        if (type == "events_api")
        {
            envelope["retry_attempt"] = attempt;
            envelope["retry_reason"] = attempt == 0 ? "" : "timeout";
        }

        return envelope.ToJsonString();
    }

    private FakeSlackConnection? NextBut(FakeSlackConnection? last)
    {
        var open = Open;
        var others = open.Where(c => c != last).ToList();
        var from = others.Count > 0 ? others : [.. open];
        return from.Count == 0 ? null : from[Interlocked.Increment(ref _turn) % from.Count];
    }

    private void Take(FakeSlackConnection connection, ReadOnlyMemory<byte> message, int frames)
    {
        if (message.Length >= IgnoredFrom || frames > 1)
        {
            record.Violation($"an acknowledgement of {message.Length} bytes in {frames} frames is ignored");
            return;
        }

        var ack = Parse(message);
        if (ack is null || FakeSlackJson.Text(ack["envelope_id"]) is not { } id || !_pending.TryRemove(id, out var pending))
        {
            record.Violation($"no delivery belongs to {Encoding.UTF8.GetString(message.Span)}");
            return;
        }

        if (pending.Connection != connection)
        {
            record.Violation("acknowledged by another socket");
            return;
        }

        FakeAck taken = new(id, ack["payload"] as JsonObject, record.Now - pending.Sent, pending.Attempt);
        if (pending.Acked.TrySetResult(taken))
        {
            record.Add(taken);
        }
    }

    private static JsonObject? Parse(ReadOnlyMemory<byte> message)
    {
        try
        {
            return JsonNode.Parse(message.Span) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Pending(FakeSlackConnection Connection, DateTimeOffset Sent, int Attempt, TaskCompletionSource<FakeAck> Acked);
}
