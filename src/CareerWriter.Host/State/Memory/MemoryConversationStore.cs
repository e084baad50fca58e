using CareerWriter.Conversation;

namespace CareerWriter.Host.State.Memory;

/// <summary>Conversations in this process: for the terminal, the workspace without Redis, and tests. Nothing outlives the process.</summary>
/// <param name="options">How long what is kept.</param>
/// <param name="time">The clock of leases and expiry.</param>
internal sealed class MemoryConversationStore(StateOptions options, TimeProvider time) : IConversationStore, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, KeptConversation> _conversations = [];
    private readonly HashSet<ConversationKey> _leased = [];
    private readonly Queue<ConversationKey> _ready = [];
    private readonly Dictionary<(PersonKey Person, string Name), byte[]> _personal = [];
    private readonly Dictionary<PersonKey, Dictionary<ConversationKey, byte[]>> _lists = [];
    private readonly SemaphoreSlim _wake = new(0);
    private DateTimeOffset _swept = time.GetUtcNow();

    /// <inheritdoc/>
    public Task<bool> AcceptAsync(ConversationKey conversation, string id, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Sweep();
            var kept = Kept(conversation);
            if (!kept.Know(id, time.GetUtcNow() + options.KnowMessagesFor))
            {
                return Task.FromResult(false);
            }

            kept.Waiting.Add(body.ToArray());
            MakeReady(conversation, kept);
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<TakenConversation?> TakeAsync(Func<ConversationKey, long> known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);
        lock (_gate)
        {
            Reclaim();
            if (!_ready.TryDequeue(out var key))
            {
                return Task.FromResult<TakenConversation?>(null);
            }

            var kept = _conversations[key];
            kept.IsReady = false;
            kept.Token = Guid.NewGuid().ToString("N");
            kept.LeasedUntil = time.GetUtcNow() + options.Lease;
            _leased.Add(key);
            return Task.FromResult<TakenConversation?>(new TakenConversation(key, kept.Token)
            {
                Version = kept.Version,
                State = kept.Version == known(key) ? null : kept.State,
                Waiting = [.. kept.Waiting],
                Unsent = [.. kept.Unsent],
                Slots = new Dictionary<string, string>(kept.Slots, StringComparer.Ordinal),
                Tries = kept.Waiting.Count > 0 ? kept.Tries++ : 0,
            });
        }
    }

    /// <inheritdoc/>
    public Task WaitAsync(CancellationToken cancellationToken) => _wake.WaitAsync(TimeSpan.FromSeconds(1), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RenewAsync(TakenConversation taken, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Held(taken) is not { } kept)
            {
                return Task.FromResult(false);
            }

            kept.LeasedUntil = time.GetUtcNow() + options.Lease;
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<bool> SaveAsync(TakenConversation taken, TurnWrite write, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Held(taken) is not { } kept)
            {
                return Task.FromResult(false);
            }

            if (kept.Version != write.Version)
            {
                return Task.FromResult(kept.Version == write.Version + 1 && kept.LastHandled == write.HandledId);
            }

            kept.Save(write);
            kept.TouchedAt = time.GetUtcNow();
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task SentAsync(TakenConversation taken, IReadOnlyList<SentMessage> sent, bool release, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (Held(taken) is not { } kept)
            {
                return Task.CompletedTask;
            }

            kept.Unsent.RemoveRange(0, sent.Count);
            foreach (var message in sent.Where(m => m is { Slot: not null, Reference: not null }))
            {
                kept.Slots[message.Slot!] = message.Reference!;
            }

            if (release)
            {
                kept.Token = null;
                _leased.Remove(taken.Key);
                if (kept.HasWork)
                {
                    MakeReady(taken.Key, kept);
                }
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<byte[]?> ReadStateAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_conversations.GetValueOrDefault(conversation)?.State);
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, byte[]>> ReadPartsAsync(ConversationKey conversation, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Dictionary<string, byte[]> found = new(StringComparer.Ordinal);
            if (_conversations.TryGetValue(conversation, out var kept))
            {
                foreach (var name in names)
                {
                    if (kept.Parts.TryGetValue(name, out var bytes))
                    {
                        found[name] = bytes;
                    }
                }
            }

            return Task.FromResult<IReadOnlyDictionary<string, byte[]>>(found);
        }
    }

    /// <inheritdoc/>
    public Task WritePartAsync(ConversationKey conversation, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Kept(conversation).Parts[name] = bytes.ToArray();
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<byte[]?> ReadPersonalAsync(PersonKey person, string name, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult(_personal.GetValueOrDefault((person, name)));
        }
    }

    /// <inheritdoc/>
    public Task WritePersonalAsync(PersonKey person, string name, ReadOnlyMemory<byte>? bytes, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (bytes is { } kept)
            {
                _personal[(person, name)] = kept.ToArray();
            }
            else
            {
                _personal.Remove((person, name));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task ListAsync(PersonKey owner, ConversationKey conversation, ReadOnlyMemory<byte>? entry, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_lists.TryGetValue(owner, out var list))
            {
                _lists[owner] = list = [];
            }

            if (entry is { } listed)
            {
                list[conversation] = listed.ToArray();
            }
            else
            {
                list.Remove(conversation);
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<byte[]>> ListedAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<byte[]>>(_lists.TryGetValue(owner, out var list) ? [.. list.Values] : []);
        }
    }

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _wake.Dispose();

    private KeptConversation Kept(ConversationKey conversation)
    {
        if (!_conversations.TryGetValue(conversation, out var kept))
        {
            _conversations[conversation] = kept = new KeptConversation();
        }

        kept.TouchedAt = time.GetUtcNow();
        return kept;
    }

    private KeptConversation? Held(TakenConversation taken) => _conversations.TryGetValue(taken.Key, out var kept) && kept.Token == taken.Token ? kept : null;

    private void MakeReady(ConversationKey conversation, KeptConversation kept)
    {
        if (!kept.IsReady && kept.Token is null)
        {
            kept.IsReady = true;
            _ready.Enqueue(conversation);
            _wake.Release();
        }
    }

    /// <summary>Takes back what was leased to someone who gave no sign of life.</summary>
    private void Reclaim()
    {
        var now = time.GetUtcNow();
        foreach (var key in _leased.Where(k => _conversations[k].LeasedUntil <= now).ToList())
        {
            var kept = _conversations[key];
            kept.Token = null;
            _leased.Remove(key);
            MakeReady(key, kept);
        }
    }

    /// <summary>Forgets what was not touched for so long.</summary>
    private void Sweep()
    {
        var now = time.GetUtcNow();
        if (now - _swept < TimeSpan.FromHours(1))
        {
            return;
        }

        _swept = now;
        foreach (var key in _conversations.Where(c => now - c.Value.TouchedAt > options.KeepFor && !c.Value.HasWork).Select(c => c.Key).ToList())
        {
            _conversations.Remove(key);
        }
    }
}
