using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareerWriter.Slack.Protocol.Deliveries;

/// <summary>What is said to a delivery that was taken: nothing more, or an answer where the delivery accepts one.</summary>
internal readonly record struct SlackAck
{
    /// <summary>Slack ignores larger frames without a word, so that the delivery would count as lost; bytes.</summary>
    public const int MostFrameBytes = 20 * 1024;

    /// <summary>Taken.</summary>
    public static SlackAck Taken => default;

    /// <summary>The answer as JSON; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Payload { get; private init; }

    /// <summary>Taken, with an answer: a message for a command, what becomes of a view for a modal. Less than 20 KB with its frame; more is left out.</summary>
    /// <typeparam name="T">The answer.</typeparam>
    public static SlackAck With<T>(T answer, JsonTypeInfo<T> type) => new() { Payload = JsonSerializer.SerializeToUtf8Bytes(answer, type) };

    /// <summary>The frame that acknowledges a delivery.</summary>
    /// <param name="envelopeId">The delivery.</param>
    /// <param name="isWhole">False: the answer was too large and was left out.</param>
    public ReadOnlyMemory<byte> Frame(string envelopeId, out bool isWhole)
    {
        var frame = Write(envelopeId, Payload);
        isWhole = frame.Length < MostFrameBytes;
        return isWhole ? frame : Write(envelopeId, default);
    }

    private static ReadOnlyMemory<byte> Write(string envelopeId, ReadOnlyMemory<byte> payload)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("envelope_id", envelopeId);
        if (!payload.IsEmpty)
        {
            writer.WritePropertyName("payload");
            writer.WriteRawValue(payload.Span);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
