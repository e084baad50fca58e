using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Blocks;

/// <summary>A text of a block.</summary>
/// <param name="Text">The text, in composed form.</param>
[JsonConverter(typeof(SlackTextConverter))]
internal abstract record SlackTextObject(string Text)
{
    /// <summary>How it is read; a property, since the kind must be written also where only one is possible.</summary>
    [JsonPropertyOrder(-1)]
    public abstract string Type { get; }
}

/// <summary>Text in which nothing is a command.</summary>
internal sealed record PlainText(string Text) : SlackTextObject(Text)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Type => "plain_text";
}

/// <summary>Text in Slack's own markup. Text of others must have gone through <see cref="SlackText.Escape"/>.</summary>
internal sealed record Mrkdwn(string Text) : SlackTextObject(Text)
{
    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public override string Type => "mrkdwn";
}

/// <summary>Reads and writes a text whose kind is not known beforehand.</summary>
internal sealed class SlackTextConverter : JsonConverter<SlackTextObject>
{
    /// <inheritdoc/>
    public override SlackTextObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var root = json.RootElement;
        var text = root.TryGetProperty("text", out var written) && written.ValueKind == JsonValueKind.String ? written.GetString()! : throw new JsonException("a text without text");
        return root.TryGetProperty("type", out var type) && type.ValueEquals("mrkdwn") ? new Mrkdwn(text) : new PlainText(text);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SlackTextObject value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", value.Type);
        writer.WriteString("text", value.Text);
        writer.WriteEndObject();
    }
}
