using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Conversation;
using CareerWriter.Host.Engine;

namespace CareerWriter.Host.State;

/// <summary>Makes bytes of what is stored, and back.</summary>
/// <param name="sealer">Compresses and encrypts.</param>
internal sealed class ConversationCodec(Sealer sealer)
{
    private const string StateName = "state";
    private const string MessageName = "message";
    private const string ArrivalName = "arrival";
    private const string PersonalName = "personal";

    /// <summary>Bytes of a message that arrived.</summary>
    public byte[] Encode(Arrival arrival) => Write(arrival, StateJson.Of<Arrival>(), ArrivalName);

    /// <summary>A message that arrived.</summary>
    /// <exception cref="UnopenableException">It cannot be opened.</exception>
    public Arrival DecodeArrival(ReadOnlySpan<byte> bytes) => Read(bytes, StateJson.Of<Arrival>(), ArrivalName);

    /// <summary>Bytes of a message to send.</summary>
    public byte[] Encode(StoredMessage message) => Write(message, StateJson.Of<StoredMessage>(), MessageName);

    /// <summary>A message to send.</summary>
    /// <exception cref="UnopenableException">It cannot be opened.</exception>
    public StoredMessage DecodeMessage(ReadOnlySpan<byte> bytes) => Read(bytes, StateJson.Of<StoredMessage>(), MessageName);

    /// <summary>Bytes of a kept career.</summary>
    public byte[] Encode(SavedCareer career) => Write(career, StateJson.Of<SavedCareer>(), PersonalName);

    /// <summary>A kept career.</summary>
    /// <exception cref="UnopenableException">It cannot be opened.</exception>
    public SavedCareer DecodeCareer(ReadOnlySpan<byte> bytes) => Read(bytes, StateJson.Of<SavedCareer>(), PersonalName);

    /// <summary>Bytes of an entry of a list of conversations.</summary>
    public byte[] Encode(ConversationEntry entry) => Write(entry, StateJson.Of<ConversationEntry>(), PersonalName);

    /// <summary>An entry of a list of conversations.</summary>
    /// <exception cref="UnopenableException">It cannot be opened.</exception>
    public ConversationEntry DecodeEntry(ReadOnlySpan<byte> bytes) => Read(bytes, StateJson.Of<ConversationEntry>(), PersonalName);

    /// <summary>Bytes of a part.</summary>
    public byte[] Seal(ReadOnlySpan<byte> content, string name) => sealer.Seal(content, name, isKept: true);

    /// <summary>The content of a part.</summary>
    /// <exception cref="UnopenableException">It cannot be opened.</exception>
    public byte[] Open(ReadOnlySpan<byte> bytes, string name) => sealer.Open(bytes, name);

    /// <summary>Bytes of a state, and the parts of it that are not yet stored.</summary>
    /// <param name="state">The state.</param>
    /// <param name="origin">See <see cref="StoredState.Origin"/>.</param>
    /// <param name="stored">Names of the parts that are stored.</param>
    public (byte[] State, IReadOnlyList<KeyValuePair<string, byte[]>> Parts) Encode(ConversationState state, string origin, IReadOnlySet<string> stored)
    {
        StateParts parts = new(this, stored);
        var shape = parts.Take(state, origin);
        return (Write(shape, StateJson.Of<StoredState>(), StateName), parts.New);
    }

    /// <summary>The shape of a state; its parts are read next.</summary>
    /// <exception cref="UnopenableException">It cannot be opened.</exception>
    /// <exception cref="NewerStateException">It was stored by a newer program.</exception>
    public StoredState DecodeShape(ReadOnlySpan<byte> bytes)
    {
        var json = sealer.Open(bytes, StateName);
        if (JsonNode.Parse(json) is not JsonObject stored)
        {
            throw new UnopenableException("a stored state is no object");
        }

        return StateUpgrade.Bring(stored).Deserialize(StateJson.Of<StoredState>()) ?? throw new UnopenableException("a stored state is empty");
    }

    /// <summary>A state of its shape and parts.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="parts">The parts by name; those of <paramref name="older"/> need not be there.</param>
    /// <param name="older">An older state of the same origin, or null: what both have is taken from it as it is.</param>
    /// <exception cref="UnopenableException">A part is missing or cannot be opened.</exception>
    public ConversationState Decode(StoredState shape, IReadOnlyDictionary<string, byte[]> parts, ConversationState? older = null) => new StateJoin(this, parts, older).Of(shape);

    /// <summary>JSON of a part.</summary>
    internal static byte[] Json<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);

    /// <summary>What a part says.</summary>
    internal T Read<T>(ReadOnlySpan<byte> bytes, JsonTypeInfo<T> type, string name)
    {
        try
        {
            return JsonSerializer.Deserialize(sealer.Open(bytes, name), type) ?? throw new UnopenableException($"{name} is empty");
        }
        catch (JsonException wrong)
        {
            throw new UnopenableException($"{name} is not what it should be at {wrong.Path}");
        }
    }

    private byte[] Write<T>(T value, JsonTypeInfo<T> type, string name) => sealer.Seal(Json(value, type), name, isKept: false);
}
