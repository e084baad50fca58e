using CareerWriter.Conversation;

namespace CareerWriter.Host.State;

/// <summary>
/// Where conversations are kept between turns, and what waits for them. It holds bytes that others made (<see cref="ConversationCodec"/>) and knows
/// nothing of their content. Two implementations, memory and Redis, pass the same contract tests.
/// </summary>
/// <exception cref="StoreUnavailableException">Of every method: the store did not answer; it is not known whether the call had an effect, and it may be repeated.</exception>
internal interface IConversationStore
{
    /// <summary>Stores a message that arrived, once. What was accepted is answered, whatever becomes of this process.</summary>
    /// <param name="conversation">The conversation; it may be new.</param>
    /// <param name="id">The message's id in its conversation.</param>
    /// <param name="body">The message.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>False: it was accepted before.</returns>
    Task<bool> AcceptAsync(ConversationKey conversation, string id, ReadOnlyMemory<byte> body, CancellationToken cancellationToken);

    /// <summary>Takes a conversation that has something waiting; nobody else gets it until it is released or its time is over. Null: nothing is ready now.</summary>
    /// <param name="known">The version that the caller has of a conversation, 0 for none: its bytes are not read again.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<TakenConversation?> TakeAsync(Func<ConversationKey, long> known, CancellationToken cancellationToken);

    /// <summary>Waits until something may be ready, or for a second.</summary>
    Task WaitAsync(CancellationToken cancellationToken);

    /// <summary>Keeps a taken conversation longer; false: it is lost to another.</summary>
    Task<bool> RenewAsync(TakenConversation taken, CancellationToken cancellationToken);

    /// <summary>Saves what a message led to, all or nothing: state, new parts, messages to send; the message waits no more. Saved twice it is saved once.</summary>
    /// <returns>False: the conversation is lost to another, and nothing was saved.</returns>
    Task<bool> SaveAsync(TakenConversation taken, TurnWrite write, CancellationToken cancellationToken);

    /// <summary>Notes that messages were sent, in their order, and where; with <paramref name="release"/> the conversation is given back, and is ready again when more waits.</summary>
    Task SentAsync(TakenConversation taken, IReadOnlyList<SentMessage> sent, bool release, CancellationToken cancellationToken);

    /// <summary>The state of a conversation as it was saved last, whoever has it; null: there is none.</summary>
    Task<byte[]?> ReadStateAsync(ConversationKey conversation, CancellationToken cancellationToken);

    /// <summary>Reads parts of a conversation; what is not there is left out.</summary>
    Task<IReadOnlyDictionary<string, byte[]>> ReadPartsAsync(ConversationKey conversation, IReadOnlyList<string> names, CancellationToken cancellationToken);

    /// <summary>Writes a part that belongs to no turn yet: a file that came with a message about to be accepted.</summary>
    Task WritePartAsync(ConversationKey conversation, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);

    /// <summary>Reads something kept for a person, or null.</summary>
    Task<byte[]?> ReadPersonalAsync(PersonKey person, string name, CancellationToken cancellationToken);

    /// <summary>Keeps something for a person; null deletes it.</summary>
    Task WritePersonalAsync(PersonKey person, string name, ReadOnlyMemory<byte>? bytes, CancellationToken cancellationToken);

    /// <summary>Lists a conversation among its owner's, or takes it off (<paramref name="entry"/> null).</summary>
    Task ListAsync(PersonKey owner, ConversationKey conversation, ReadOnlyMemory<byte>? entry, CancellationToken cancellationToken);

    /// <summary>The entries of a person's conversations, in no order.</summary>
    Task<IReadOnlyList<byte[]>> ListedAsync(PersonKey owner, CancellationToken cancellationToken);

    /// <summary>Whether the store answers.</summary>
    Task PingAsync(CancellationToken cancellationToken);
}

/// <summary>Identifies a person on a platform.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Person">The person under the platform's own id.</param>
internal readonly record struct PersonKey(string Platform, string Person);

/// <summary>A conversation that this process has to itself for a while.</summary>
/// <param name="Key">Which.</param>
/// <param name="Token">Proves that it is taken by this process.</param>
internal sealed record TakenConversation(ConversationKey Key, string Token)
{
    /// <summary>Number of turns saved; 0: nothing was ever saved.</summary>
    public required long Version { get; init; }

    /// <summary>The state, or null: the caller has this version, or there is none.</summary>
    public byte[]? State { get; init; }

    /// <summary>Messages that wait, in the order of their arrival; not necessarily all.</summary>
    public IReadOnlyList<byte[]> Waiting { get; init; } = [];

    /// <summary>Messages to send that nobody noted as sent, in order; they may have been sent.</summary>
    public IReadOnlyList<byte[]> Unsent { get; init; } = [];

    /// <summary>Where the messages that hold slots are: slot to the platform's reference.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>How often the first waiting message was tried before by someone who did not come to an end.</summary>
    public int Tries { get; init; }

    /// <summary>The store's own note: what to acknowledge.</summary>
    public string? Entry { get; init; }
}

/// <summary>What a turn leaves behind.</summary>
/// <param name="Version">The version that it was made from.</param>
/// <param name="State">The state after it.</param>
/// <param name="Handled">The waiting message that it answers, byte for byte; its id is <paramref name="HandledId"/>.</param>
/// <param name="HandledId">The id of that message.</param>
internal sealed record TurnWrite(long Version, ReadOnlyMemory<byte> State, ReadOnlyMemory<byte> Handled, string HandledId)
{
    /// <summary>New parts; a part is never rewritten.</summary>
    public IReadOnlyList<KeyValuePair<string, byte[]>> Parts { get; init; } = [];

    /// <summary>Messages to send.</summary>
    public IReadOnlyList<byte[]> ToSend { get; init; } = [];

    /// <summary>Whether the conversation is deleted with this turn: state and parts go; what waits, what is to be sent and where messages are stays for a while.</summary>
    public bool Deletes { get; init; }
}

/// <summary>A message that was sent.</summary>
/// <param name="Slot">Its slot, or null.</param>
/// <param name="Reference">The platform's reference, or null.</param>
internal sealed record SentMessage(string? Slot, string? Reference);

/// <summary>The store did not answer.</summary>
internal sealed class StoreUnavailableException(Exception inner) : Exception("the conversation store does not answer", inner);
