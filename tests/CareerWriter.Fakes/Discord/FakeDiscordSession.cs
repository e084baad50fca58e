using System.Globalization;
using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>Something that is told over the gateway.</summary>
/// <param name="Type">Its name.</param>
/// <param name="Data">Its data.</param>
/// <param name="Intent">The bits of which a session must have one; 0: all hear it.</param>
/// <param name="Guild">The server, which decides on the shard; or null.</param>
internal sealed record FakeDiscordEvent(string Type, JsonObject Data, int Intent, string? Guild)
{
    /// <summary>What a session hears that may not read messages; null: the same.</summary>
    public Func<JsonObject>? Blanked { get; init; }
}

/// <summary>A session of the gateway: it lives on for a while without a connection, and keeps what was not heard.</summary>
internal sealed class FakeDiscordSession(string id, int intents, int shard, int shards)
{
    private const int MostKept = 50_000;
    private const int GuildShift = 22;

    private readonly Lock _lock = new();
    private readonly Queue<(long Sequence, string Frame)> _kept = new();
    private long _sequence;
    private FakeDiscordConnection? _connection;

    public string Id { get; } = id;

    public int Shard { get; } = shard;

    public int Shards { get; } = shards;

    public bool MayRead { get; } = (intents & FakeDiscordGateway.MessageContent) != 0;

    /// <summary>When its connection was lost, or null.</summary>
    public DateTimeOffset? LostAt { get; private set; }

    public bool Hears(FakeDiscordEvent happened) => (happened.Intent == 0 || (happened.Intent & intents) != 0) && IsOf(happened.Guild);

    public bool IsOf(string? guild) => guild is null ? Shard == 0 : (int)((ulong.Parse(guild, CultureInfo.InvariantCulture) >> GuildShift) % (ulong)Shards) == Shard;

    /// <summary>Tells something, now or when the session is taken up again.</summary>
    public void Tell(string type, string data)
    {
        lock (_lock)
        {
            var frame = $"{{\"op\":0,\"t\":\"{type}\",\"s\":{(++_sequence).ToString(CultureInfo.InvariantCulture)},\"d\":{data}}}";
            _kept.Enqueue((_sequence, frame));
            if (_kept.Count > MostKept)
            {
                _kept.Dequeue();
            }

            _connection?.Send(frame);
        }
    }

    public void Begin(FakeDiscordConnection connection)
    {
        lock (_lock)
        {
            (_connection, LostAt) = (connection, null);
        }
    }

    /// <summary>Goes on over a connection with what came after a number.</summary>
    public FakeDiscordResume Resume(FakeDiscordConnection connection, long after)
    {
        lock (_lock)
        {
            if (after > _sequence)
            {
                return FakeDiscordResume.NeverGiven;
            }

            if (_kept.TryPeek(out var first) && first.Sequence > after + 1)
            {
                return FakeDiscordResume.NotKept;
            }

            (_connection, LostAt) = (connection, null);
            foreach (var (_, frame) in _kept.Where(k => k.Sequence > after))
            {
                connection.Send(frame);
            }

            Tell("RESUMED", "{\"_trace\":[]}");
            return FakeDiscordResume.Done;
        }
    }

    public void Lose(FakeDiscordConnection connection, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (_connection == connection)
            {
                (_connection, LostAt) = (null, now);
            }
        }
    }
}

/// <summary>What became of taking a session up.</summary>
internal enum FakeDiscordResume
{
    /// <summary>It goes on.</summary>
    Done,

    /// <summary>What came then is not kept any more.</summary>
    NotKept,

    /// <summary>That far the session never came.</summary>
    NeverGiven,
}
