using System.Text.Json;
using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Slack.Protocol.Socket;

/// <summary>A message of a socket.</summary>
internal abstract record SlackFrame
{
    private SlackFrame()
    {
    }

    /// <summary>The socket is ready.</summary>
    /// <param name="SocketsOfApp">How many the app has open, this one included.</param>
    internal sealed record Hello(int SocketsOfApp) : SlackFrame;

    /// <summary>The socket is about to be closed.</summary>
    internal sealed record Disconnect(string Reason) : SlackFrame;

    /// <summary>A delivery.</summary>
    internal sealed record Delivery(SlackEnvelope Envelope) : SlackFrame;

    /// <summary>Nothing that is understood, and nothing to acknowledge.</summary>
    internal sealed record Unknown : SlackFrame;

    /// <summary>Reads a message; whatever it is, it does not throw.</summary>
    public static SlackFrame Read(ReadOnlySpan<byte> message)
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

    private static SlackFrame Read(JsonElement json)
    {
        var type = Word(json, "type") ?? "";
        return (type, Word(json, "envelope_id")) switch
        {
            (_, { Length: > 0 } id) => new Delivery(ReadEnvelope(json, type, id)),
            ("hello", _) => new Hello(Number(json, "num_connections")),
            ("disconnect", _) => new Disconnect(Word(json, "reason") ?? ""),
            _ => new Unknown(),
        };
    }

    private static SlackEnvelope ReadEnvelope(JsonElement json, string type, string id) => new(type, json.TryGetProperty("payload", out var payload) ? payload : default)
    {
        EnvelopeId = id,
        AcceptsResponsePayload = json.TryGetProperty("accepts_response_payload", out var accepts) && accepts.ValueKind == JsonValueKind.True,
        RetryAttempt = Number(json, "retry_attempt"),
        RetryReason = Word(json, "retry_reason") is { Length: > 0 } reason ? reason : null,
    };

    private static string? Word(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : 0;
}
