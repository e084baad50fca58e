using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Discord.Protocol;

/// <summary>An id that Discord gives: a number that holds the time it was given, written as text since JSON's numbers are too short for it.</summary>
/// <typeparam name="T">The id itself.</typeparam>
internal interface IDiscordId<T>
    where T : struct, IDiscordId<T>
{
    /// <summary>The number.</summary>
    ulong Value { get; }

    /// <summary>Makes an id of its number.</summary>
    static abstract T Of(ulong value);
}

/// <summary>What all of Discord's ids have in common.</summary>
internal static class DiscordSnowflake
{
    // Discord counts from the first second of 2015; the lowest 22 bits tell ids of one millisecond apart.
    private const long Epoch = 1_420_070_400_000;
    private const int TimeShift = 22;

    /// <summary>When an id was given, to the millisecond.</summary>
    public static DateTimeOffset Time(ulong value) => DateTimeOffset.FromUnixTimeMilliseconds((long)(value >> TimeShift) + Epoch);

    /// <summary>The smallest number that can be given at a time.</summary>
    public static ulong At(DateTimeOffset time) => (ulong)Math.Max(0, time.ToUnixTimeMilliseconds() - Epoch) << TimeShift;

    /// <summary>The number as Discord writes it.</summary>
    public static string Text(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a number that Discord wrote.</summary>
    public static bool TryRead(string? text, out ulong value) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

/// <summary>An application; the bot's own user has the same number in most, not all, cases.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordApplicationId>))]
internal readonly record struct DiscordApplicationId(ulong Value) : IDiscordId<DiscordApplicationId>
{
    /// <inheritdoc/>
    public static DiscordApplicationId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>A file of a message or an interaction.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordAttachmentId>))]
internal readonly record struct DiscordAttachmentId(ulong Value) : IDiscordId<DiscordAttachmentId>
{
    /// <inheritdoc/>
    public static DiscordAttachmentId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>A channel, a direct message or a thread. A thread that grew from a message has the message's number.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordChannelId>))]
internal readonly record struct DiscordChannelId(ulong Value) : IDiscordId<DiscordChannelId>
{
    /// <inheritdoc/>
    public static DiscordChannelId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>An application command as it is registered.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordCommandId>))]
internal readonly record struct DiscordCommandId(ulong Value) : IDiscordId<DiscordCommandId>
{
    /// <inheritdoc/>
    public static DiscordCommandId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>A server.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordGuildId>))]
internal readonly record struct DiscordGuildId(ulong Value) : IDiscordId<DiscordGuildId>
{
    /// <inheritdoc/>
    public static DiscordGuildId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>An interaction.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordInteractionId>))]
internal readonly record struct DiscordInteractionId(ulong Value) : IDiscordId<DiscordInteractionId>
{
    /// <inheritdoc/>
    public static DiscordInteractionId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>A message.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordMessageId>))]
internal readonly record struct DiscordMessageId(ulong Value) : IDiscordId<DiscordMessageId>
{
    /// <inheritdoc/>
    public static DiscordMessageId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>A role of a server; the role of everyone has the server's number.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordRoleId>))]
internal readonly record struct DiscordRoleId(ulong Value) : IDiscordId<DiscordRoleId>
{
    /// <inheritdoc/>
    public static DiscordRoleId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>A user.</summary>
[JsonConverter(typeof(DiscordIdConverter<DiscordUserId>))]
internal readonly record struct DiscordUserId(ulong Value) : IDiscordId<DiscordUserId>
{
    /// <inheritdoc/>
    public static DiscordUserId Of(ulong value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => DiscordSnowflake.Text(Value);
}

/// <summary>Reads an id from text or number, and writes it as text; also as the name of a property.</summary>
/// <typeparam name="T">The id.</typeparam>
internal sealed class DiscordIdConverter<T> : JsonConverter<T>
    where T : struct, IDiscordId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when DiscordSnowflake.TryRead(reader.GetString(), out var value) => T.Of(value),
        JsonTokenType.Number when reader.TryGetUInt64(out var value) => T.Of(value),
        _ => throw new JsonException($"{typeToConvert.Name} is no id"),
    };

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DiscordSnowflake.TryRead(reader.GetString(), out var value) ? T.Of(value) : throw new JsonException($"{typeToConvert.Name} is no id");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(DiscordSnowflake.Text(value.Value));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(DiscordSnowflake.Text(value.Value));
}
