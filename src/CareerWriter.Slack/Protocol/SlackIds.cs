using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol;

/// <summary>An id that Slack gives: opaque text, compared letter by letter.</summary>
/// <typeparam name="T">The id itself.</typeparam>
internal interface ISlackId<T>
    where T : struct, ISlackId<T>
{
    /// <summary>The id as Slack writes it.</summary>
    string Value { get; }

    /// <summary>Makes an id of what Slack wrote.</summary>
    static abstract T Of(string value);
}

/// <summary>A channel, private channel, group message or direct message (<c>C…</c>, <c>G…</c>, <c>D…</c>).</summary>
[JsonConverter(typeof(SlackIdConverter<SlackChannelId>))]
internal readonly record struct SlackChannelId(string Value) : ISlackId<SlackChannelId>
{
    /// <summary>Whether it is a direct message with one person.</summary>
    public bool IsDirect => Value is ['D', ..];

    /// <inheritdoc/>
    public static SlackChannelId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A user of a workspace (<c>U…</c>, <c>W…</c>).</summary>
[JsonConverter(typeof(SlackIdConverter<SlackUserId>))]
internal readonly record struct SlackUserId(string Value) : ISlackId<SlackUserId>
{
    /// <inheritdoc/>
    public static SlackUserId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A workspace (<c>T…</c>).</summary>
[JsonConverter(typeof(SlackIdConverter<SlackTeamId>))]
internal readonly record struct SlackTeamId(string Value) : ISlackId<SlackTeamId>
{
    /// <inheritdoc/>
    public static SlackTeamId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A file (<c>F…</c>).</summary>
[JsonConverter(typeof(SlackIdConverter<SlackFileId>))]
internal readonly record struct SlackFileId(string Value) : ISlackId<SlackFileId>
{
    /// <inheritdoc/>
    public static SlackFileId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>A modal or Home view (<c>V…</c>).</summary>
[JsonConverter(typeof(SlackIdConverter<SlackViewId>))]
internal readonly record struct SlackViewId(string Value) : ISlackId<SlackViewId>
{
    /// <inheritdoc/>
    public static SlackViewId Of(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>Reads and writes an id as the text it is.</summary>
/// <typeparam name="T">The id.</typeparam>
internal sealed class SlackIdConverter<T> : JsonConverter<T>
    where T : struct, ISlackId<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? T.Of(reader.GetString()!) : throw new JsonException($"{typeToConvert.Name} is not text");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
