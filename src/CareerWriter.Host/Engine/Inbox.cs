using CareerWriter.Conversation;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Engine;

/// <summary>Takes what platforms receive: stored and told apart from repeated deliveries before anything else, so that a platform may be acknowledged at once.</summary>
/// <param name="store">The store.</param>
/// <param name="codec">Makes bytes of messages.</param>
internal sealed class Inbox(IConversationStore store, ConversationCodec codec)
{
    /// <summary>Stores a message; false: it was delivered before.</summary>
    /// <exception cref="StoreUnavailableException">It is not known whether it was stored; deliver it again.</exception>
    public Task<bool> AcceptAsync(Arrival arrival, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arrival);
        return store.AcceptAsync(arrival.Conversation, arrival.Id, codec.Encode(arrival), cancellationToken);
    }

    /// <summary>Stores the content of a file that comes with a message about to be accepted, and gives the reference to put into the message.</summary>
    public async Task<FileReference> KeepFileAsync(ConversationKey conversation, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var part = PartNames.File(content.Span);
        await store.WritePartAsync(conversation, part, codec.Seal(content.Span, part), cancellationToken);
        return new FileReference(name, part, content.Length);
    }

    /// <summary>The content that <see cref="KeepFileAsync"/> stored, or null when it is gone.</summary>
    public async Task<ReadOnlyMemory<byte>?> OpenFileAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var parts = await store.ReadPartsAsync(conversation, [file.Reference], cancellationToken);
        return parts.TryGetValue(file.Reference, out var sealedBytes) ? codec.Open(sealedBytes, file.Reference) : default(ReadOnlyMemory<byte>?);
    }
}
