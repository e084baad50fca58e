using System.Text.Json;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>A message of the gateway.</summary>
internal abstract record DiscordFrame
{
    private DiscordFrame()
    {
    }

    /// <summary>An event.</summary>
    internal sealed record Dispatch(string Type, long Sequence, JsonElement Data) : DiscordFrame;

    /// <summary>A beat is wanted at once.</summary>
    internal sealed record BeatWanted : DiscordFrame;

    /// <summary>Another connection is wanted.</summary>
    internal sealed record Reconnect : DiscordFrame;

    /// <summary>The session is not valid.</summary>
    internal sealed record InvalidSession(bool Resumable) : DiscordFrame;

    /// <summary>The connection is ready.</summary>
    /// <param name="Interval">How long between beats; null: it does not say so.</param>
    internal sealed record Hello(TimeSpan? Interval) : DiscordFrame;

    /// <summary>A beat was heard.</summary>
    internal sealed record BeatHeard : DiscordFrame;

    /// <summary>Nothing that is understood.</summary>
    internal sealed record Unknown : DiscordFrame;

    /// <summary>Reads a message; whatever it is, it does not throw.</summary>
    public static DiscordFrame Read(ReadOnlySpan<byte> message)
    {
        try
        {
            Utf8JsonReader reader = new(message);
            var json = JsonElement.ParseValue(ref reader);
            return json.ValueKind == JsonValueKind.Object ? Read(json) : new Unknown();
        }
        catch (JsonException)
        {
            return new Unknown();
        }
    }

    private static DiscordFrame Read(JsonElement json)
    {
        var data = json.TryGetProperty("d", out var d) ? d : default;
        return Number(json, "op") switch
        {
            0 when Number(json, "s") is { } sequence && json.TryGetProperty("t", out var type) && type.ValueKind == JsonValueKind.String => new Dispatch(type.GetString()!, sequence, data),
            1 => new BeatWanted(),
            7 => new Reconnect(),
            9 => new InvalidSession(data.ValueKind == JsonValueKind.True),
            10 => new Hello(Number(data, "heartbeat_interval") is > 0 and <= int.MaxValue and var interval ? TimeSpan.FromMilliseconds(interval) : null),
            11 => new BeatHeard(),
            _ => new Unknown(),
        };
    }

    private static long? Number(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) ? number : null;
}

/// <summary>What begins a session (op 2).</summary>
internal sealed record DiscordIdentify(string Token, DiscordIntents Intents, DiscordClientProperties Properties, IReadOnlyList<int> Shard)
{
    /// <summary>What stands below the bot's name.</summary>
    public DiscordPresence? Presence { get; init; }
}

/// <summary>What the program is.</summary>
internal sealed record DiscordClientProperties(string Os, string Browser, string Device);

/// <summary>What stands below the bot's name.</summary>
internal sealed record DiscordPresence(IReadOnlyList<DiscordActivity> Activities, string Status, bool Afk);

/// <summary>A line of it.</summary>
/// <param name="Name">A name that Discord asks for and does not show.</param>
/// <param name="Type">4: a line of one's own.</param>
/// <param name="State">The line.</param>
internal sealed record DiscordActivity(string Name, int Type, string State);

/// <summary>What takes a session up (op 6).</summary>
internal sealed record DiscordResume(string Token, string SessionId, long Seq);
