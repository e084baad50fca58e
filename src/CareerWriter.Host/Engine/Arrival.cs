using CareerWriter.Conversation;

namespace CareerWriter.Host.Engine;

/// <summary>A message as a platform received it.</summary>
/// <param name="Conversation">The conversation that it belongs to; it may be new.</param>
/// <param name="Id">Its id: the same for every delivery of the same message.</param>
/// <param name="Message">The message; its files are in <paramref name="Files"/>.</param>
/// <param name="Files">The files that came with it, to be fetched when it is answered.</param>
internal sealed record Arrival(ConversationKey Conversation, string Id, IncomingMessage Message, IReadOnlyList<FileReference> Files)
{
    /// <summary>Its place among the messages of its conversation as the platform orders them: those that wait together are answered in this order.</summary>
    public required long Order { get; init; }

    /// <summary>The language of its words, or null when it has none that tell.</summary>
    public Language? Spoken => Message is IncomingMessage.Say say ? SpokenLanguage.Of(say.Text) : null;

    /// <summary>The conversation that a new one goes on from with a copy of its state, or null.</summary>
    public ConversationKey? From { get; init; }
}
