using CareerWriter.Conversation;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Engine;

/// <summary>What is kept for people beside their conversations: a career for later, and the list of their conversations.</summary>
/// <param name="store">The store.</param>
/// <param name="codec">Makes bytes.</param>
internal sealed class PersonalStore(IConversationStore store, ConversationCodec codec)
{
    private const string Career = "career";

    /// <summary>A person's kept career, or null.</summary>
    public async Task<SavedCareer?> CareerOfAsync(PersonKey person, CancellationToken cancellationToken) =>
        await store.ReadPersonalAsync(person, Career, cancellationToken) is { } bytes ? codec.DecodeCareer(bytes) : null;

    /// <summary>A person's conversations, the last touched first.</summary>
    public async Task<IReadOnlyList<ConversationEntry>> ConversationsOfAsync(PersonKey person, CancellationToken cancellationToken) =>
        [.. (await store.ListedAsync(person, cancellationToken)).Select(b => codec.DecodeEntry(b)).OrderByDescending(e => e.At)];

    /// <summary>Lists a conversation among its owner's.</summary>
    public Task ListAsync(string owner, ConversationEntry entry, CancellationToken cancellationToken) =>
        store.ListAsync(new PersonKey(entry.Key.Platform, owner), entry.Key, codec.Encode(entry), cancellationToken);

    /// <summary>Does what a turn wants done beside its state; the rest of <see cref="Effect"/> is done where the state is saved.</summary>
    public Task CarryOutAsync(Effect effect, ConversationKey conversation, string owner, CancellationToken cancellationToken)
    {
        var person = new PersonKey(conversation.Platform, owner);
        return effect switch
        {
            Effect.KeepCareer keep => store.WritePersonalAsync(person, Career, codec.Encode(keep.Career), cancellationToken),
            Effect.ForgetCareer => store.WritePersonalAsync(person, Career, null, cancellationToken),
            Effect.Delete => store.ListAsync(person, conversation, null, cancellationToken),
            _ => Task.CompletedTask,
        };
    }
}
