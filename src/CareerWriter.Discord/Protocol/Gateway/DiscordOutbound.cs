using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>Messages to the gateway, and how many there may be.</summary>
/// <param name="time">The clock.</param>
internal sealed class DiscordOutbound(TimeProvider time)
{
    /// <summary>The largest message, in bytes; more closes the connection.</summary>
    public const int MostBytes = 4_096;

    /// <summary>Messages in 60 seconds; more closes the connection.</summary>
    public const int Most = 120;

    // Left for what the connection lives by: beats, and the message that begins it.
    private const int Kept = 10;
    private const int Beat = 1;
    private const int Identify = 2;
    private const int Resume = 6;

    private static readonly TimeSpan s_window = TimeSpan.FromSeconds(60);
    private readonly Lock _lock = new();
    private readonly Queue<long> _sent = new();

    /// <summary>Counts a message that is about to be sent; false: it must not be.</summary>
    /// <param name="vital">Whether the connection lives by it.</param>
    public bool TryCount(bool vital)
    {
        lock (_lock)
        {
            while (_sent.TryPeek(out var first) && time.GetElapsedTime(first) > s_window)
            {
                _sent.Dequeue();
            }

            if (_sent.Count >= (vital ? Most : Most - Kept))
            {
                return false;
            }

            _sent.Enqueue(time.GetTimestamp());
            return true;
        }
    }

    /// <summary>A beat.</summary>
    /// <param name="sequence">Up to where dispatches were accepted; null: there were none.</param>
    public static ReadOnlyMemory<byte> BeatOf(long? sequence) => Write(Beat, writer =>
    {
        if (sequence is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    });

    /// <summary>What begins a session.</summary>
    public static ReadOnlyMemory<byte> Of(DiscordIdentify identify) => Write(Identify, identify, DiscordJson.Sent.DiscordIdentify);

    /// <summary>What takes a session up.</summary>
    public static ReadOnlyMemory<byte> Of(DiscordResume resume) => Write(Resume, resume, DiscordJson.Sent.DiscordResume);

    private static ReadOnlyMemory<byte> Write<T>(int op, T data, JsonTypeInfo<T> type) => Write(op, writer => JsonSerializer.Serialize(writer, data, type));

    private static ReadOnlyMemory<byte> Write(int op, Action<Utf8JsonWriter> writeData)
    {
        ArrayBufferWriter<byte> buffer = new();
        using Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteNumber("op", op);
        writer.WritePropertyName("d");
        writeData(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenCount <= MostBytes ? buffer.WrittenMemory : throw new DiscordLimitException("gateway message");
    }
}
