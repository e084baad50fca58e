using System.Collections.Immutable;
using CareerWriter.Conversation;
using CareerWriter.Host.State;
using Microsoft.Extensions.Caching.Memory;

namespace CareerWriter.Host.Engine;

/// <summary>Gives the state of a taken conversation: remembered, or read from the store. What is remembered is right only for the version that the store names.</summary>
/// <param name="store">The store.</param>
/// <param name="codec">Opens what is stored.</param>
/// <param name="options">How many are remembered.</param>
internal sealed class StateLoader(IConversationStore store, ConversationCodec codec, EngineOptions options) : IDisposable
{
    private readonly MemoryCache _remembered = new(new MemoryCacheOptions { SizeLimit = options.Remembered });

    /// <summary>The version that is remembered, or 0.</summary>
    public long Known(ConversationKey conversation) => _remembered.TryGetValue(conversation, out HeldState? held) ? held!.Version : 0;

    /// <summary>The state of a conversation.</summary>
    /// <exception cref="UnopenableException">What is stored cannot be opened.</exception>
    /// <exception cref="NewerStateException">It was stored by a newer program.</exception>
    public async Task<HeldState> LoadAsync(TakenConversation taken, CancellationToken cancellationToken)
    {
        var known = taken.Version > 0 && _remembered.TryGetValue(taken.Key, out HeldState? held) ? held : null;
        if (known?.Version == taken.Version)
        {
            return known;
        }

        return taken.State is { } bytes
            ? await ReadAsync(taken.Key, taken.Version, bytes, known, cancellationToken)
            : new HeldState(taken.Version, new ConversationState(), ImmutableHashSet.Create<string>(StringComparer.Ordinal));
    }

    /// <summary>A copy of another conversation's state for a private one; empty when there is none.</summary>
    /// <exception cref="UnopenableException">What is stored cannot be opened.</exception>
    /// <exception cref="NewerStateException">It was stored by a newer program.</exception>
    public async Task<ConversationState> CopyAsync(ConversationKey from, CancellationToken cancellationToken) =>
        await store.ReadStateAsync(from, cancellationToken) is { } bytes
            ? (await ReadAsync(from, 0, bytes, older: null, cancellationToken)).State with { Place = ThreadPlace.Private, Reviews = [] }
            : new ConversationState();

    /// <summary>Remembers a state that was saved.</summary>
    public void Remember(ConversationKey conversation, HeldState held) => _remembered.Set(conversation, held, new MemoryCacheEntryOptions { Size = 1 });

    /// <summary>Forgets a state: it may not be what is stored.</summary>
    public void Forget(ConversationKey conversation) => _remembered.Remove(conversation);

    /// <inheritdoc/>
    public void Dispose() => _remembered.Dispose();

    /// <summary>Reads a state; where an older one is remembered that another worker went on from, only what is new since.</summary>
    private async Task<HeldState> ReadAsync(ConversationKey conversation, long version, byte[] bytes, HeldState? older, CancellationToken cancellationToken)
    {
        var shape = codec.DecodeShape(bytes);
        var same = older?.Origin == shape.Origin ? older : null;
        var names = shape.Parts().ToImmutableHashSet(StringComparer.Ordinal);
        List<string> missing = [.. names.Where(n => same?.Stored.Contains(n) != true)];
        var parts = missing.Count == 0 ? new Dictionary<string, byte[]>() : await store.ReadPartsAsync(conversation, missing, cancellationToken);
        return new HeldState(version, codec.Decode(shape, parts, same?.State), names) { Origin = shape.Origin };
    }
}
