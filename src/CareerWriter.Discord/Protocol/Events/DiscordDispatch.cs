using System.Text.Json;

namespace CareerWriter.Discord.Protocol.Events;

/// <summary>What the gateway delivers, before anyone looks into it.</summary>
/// <param name="Type">The name of the event (<c>MESSAGE_CREATE</c>); others may come.</param>
/// <param name="Data">What it carries; most often an object.</param>
/// <param name="Received">When it was received.</param>
internal sealed record DiscordDispatch(string Type, JsonElement Data, DateTimeOffset Received)
{
    /// <summary>A session was begun.</summary>
    public const string Ready = "READY";

    /// <summary>A session goes on; what was missed has been delivered.</summary>
    public const string Resumed = "RESUMED";

    /// <summary>A user did something with what the app put there.</summary>
    public const string Interaction = "INTERACTION_CREATE";

    /// <summary>The shard.</summary>
    public int Shard { get; init; }

    /// <summary>Its number in the session.</summary>
    public long Sequence { get; init; }

    /// <summary>The channel it is about, as Discord writes it, or null.</summary>
    public string? Channel => Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty("channel_id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;
}
