using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>The gateway as Discord runs it: sessions that are begun, taken up again and told what happens.</summary>
/// <param name="record">What happened.</param>
public sealed class FakeDiscordGateway(FakeDiscordRecord record)
{
    internal const int MessageContent = 1 << 15;
    internal const string Beginning = "gateway";
    internal const string Resuming = "gateway-resume";

    private readonly ConcurrentQueue<FakeDiscordConnection> _connections = new();
    private readonly ConcurrentDictionary<string, FakeDiscordSession> _sessions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, DateTimeOffset> _begun = [];
    private int _numbers;

    /// <summary>Whether no connection can be opened.</summary>
    public bool IsClosed { get; set; }

    /// <summary>What a new connection is sent first: null is an ordinary hello; empty is nothing at all.</summary>
    public string? Hello { get; set; }

    /// <summary>How long between beats.</summary>
    public TimeSpan HeartbeatInterval { get; set; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>Intents that the bot was not granted.</summary>
    public int Forbidden { get; set; }

    /// <summary>Whether every attempt to begin or take up a session is called invalid (op 9, not resumable).</summary>
    public bool RefusesSessions { get; set; }

    /// <summary>Whether sessions that were lost are forgotten at once.</summary>
    public bool ForgetsSessions { get; set; }

    /// <summary>How long a session lives without a connection.</summary>
    public TimeSpan SessionLife { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>In how many pieces the messages of new connections are sent.</summary>
    public int Pieces { get; set; } = 1;

    /// <summary>How many sessions can still be begun today.</summary>
    public int Remaining { get; set; } = 1_000;

    /// <summary>How long between two beginnings of sessions.</summary>
    public TimeSpan IdentifyEvery { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How many shards are recommended.</summary>
    public int Shards { get; set; } = 1;

    /// <summary>How many sessions may be begun at a time.</summary>
    public int MaxConcurrency { get; set; } = 1;

    /// <summary>Every connection that was ever opened, in order.</summary>
    public IReadOnlyList<FakeDiscordConnection> All => [.. _connections];

    /// <summary>The connections with a session.</summary>
    public IReadOnlyList<FakeDiscordConnection> Open => [.. _connections.Where(c => c.IsOpen)];

    internal IEnumerable<FakeDiscordSession> Sessions => _sessions.Values;

    internal Action<FakeDiscordSession>? Greets { get; set; }

    /// <summary>Waits until the connection of a number has a session.</summary>
    public Task<FakeDiscordConnection> OpenedAsync(int number) =>
        record.UntilAsync(() => All.FirstOrDefault(c => c.Number == number && c.IsOpen), $"open connection {number}");

    /// <summary>Tells every session that hears of such things.</summary>
    internal void Tell(FakeDiscordEvent happened)
    {
        string? whole = null, blanked = null;
        foreach (var (id, session) in _sessions)
        {
            if (session.LostAt is { } lost && (ForgetsSessions || record.Now - lost > SessionLife))
            {
                _sessions.TryRemove(id, out _);
            }
            else if (session.Hears(happened))
            {
                session.Tell(happened.Type, session.MayRead || happened.Blanked is null
                    ? whole ??= happened.Data.ToJsonString(Relaxed)
                    : blanked ??= happened.Blanked().ToJsonString(Relaxed));
            }
        }
    }

    internal async Task AcceptAsync(HttpContext context, bool resumes)
    {
        if (IsClosed)
        {
            context.Response.StatusCode = 503;
            return;
        }

        var query = context.Request.Query;
        if (query["v"] != "10" || query["encoding"] != "json")
        {
            record.Violation($"the gateway was opened with {context.Request.QueryString}");
        }

        var connection = await FakeDiscordConnection.UpgradeAsync(Interlocked.Increment(ref _numbers), context, query["compress"] == "zlib-stream");
        connection.Pieces = Pieces;
        _connections.Enqueue(connection);
        FakeDiscordReception reception = new(this, record, connection, resumes);
        if (Hello is not { Length: 0 })
        {
            var interval = ((long)HeartbeatInterval.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            connection.Send(Hello ?? $"{{\"op\":10,\"t\":null,\"s\":null,\"d\":{{\"heartbeat_interval\":{interval},\"_trace\":[]}}}}");
        }

        record.Changed();
        await connection.RunAsync(reception.Take);
        if (connection.Session is { } session)
        {
            session.Lose(connection, record.Now);
            if (ForgetsSessions || connection.ClosedWith is 1000 or 1001)
            {
                _sessions.TryRemove(session.Id, out _);
            }
        }

        record.Changed();
    }

    internal FakeDiscordSession? Session(string? id) => id is null || RefusesSessions ? null : _sessions.GetValueOrDefault(id);

    internal void Keep(FakeDiscordSession session, FakeDiscordConnection connection)
    {
        session.Begin(connection);
        Greets!(session);
        _sessions[session.Id] = session;
        connection.IsOpen = true;
        record.Changed();
    }

    /// <summary>Counts the beginning of a session; false: it came too soon, or the sessions of the day are used up.</summary>
    internal bool MayBegin(int shard)
    {
        lock (_begun)
        {
            var (bucket, now) = (shard % MaxConcurrency, record.Now);
            if (Remaining <= 0 || (_begun.TryGetValue(bucket, out var last) && now - last < IdentifyEvery))
            {
                record.Violation(Remaining <= 0 ? "more sessions were begun than the day allows" : "two sessions were begun too soon after each other");
                return false;
            }

            Remaining--;
            _begun[bucket] = now;
            return true;
        }
    }

    internal JsonObject Describe(Uri address) => new()
    {
        ["url"] = $"ws://{address.Authority}/{Beginning}",
        ["shards"] = Shards,
        ["session_start_limit"] = new JsonObject { ["total"] = 1_000, ["remaining"] = Remaining, ["reset_after"] = 14_400_000, ["max_concurrency"] = MaxConcurrency },
    };
}
