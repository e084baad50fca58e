using System.Security.Cryptography;
using System.Text;
using CareerWriter.Conversation;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>A thread: a private conversation, a conversation in a channel, or the card of a review in a channel.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">Who started it; of a card, whose answer it is.</param>
/// <param name="Channel">The channel that it stands in, or null: its owner alone sees it.</param>
/// <param name="Title">The first words of it.</param>
/// <param name="StartedAt">When it was started.</param>
internal sealed record WorkspaceThread(string Id, string Owner, string? Channel, string Title, DateTimeOffset StartedAt)
{
    /// <summary>The review whose card it is, or null: it is a conversation of its own.</summary>
    public CardPlace? Card { get; init; }

    /// <summary>The conversation that words said here belong to.</summary>
    public ConversationKey Conversation => Card is { } card ? new(WorkspacePlatform.PlatformName, card.Thread) : new(WorkspacePlatform.PlatformName, Id);

    /// <summary>Who can read it.</summary>
    public ThreadPlace Place => Channel is null ? ThreadPlace.Private : ThreadPlace.Channel;

    /// <summary>Whether someone may see it at all.</summary>
    public bool IsSeenBy(string person) => Channel is not null || string.Equals(Owner, person, StringComparison.Ordinal);

    /// <summary>The id of the thread of a review's card. It tells nothing of the conversation that it comes from.</summary>
    public static string CardId(string conversation, int review) => Derived("c", $"{conversation}\n{review}");

    /// <summary>The id of the private thread in which someone goes on.</summary>
    public static string PrivateId(string origin, string person) => Derived("p", $"{origin}\n{person}");

    /// <summary>Whether a text can be a thread's id: 8 to 40 lower-case letters and digits.</summary>
    public static bool IsId(string? text) => text is { Length: >= 8 and <= 40 } && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    private static string Derived(string prefix, string of) => prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(of)).AsSpan(0, 12));
}

/// <summary>Which review a card is of.</summary>
/// <param name="Thread">The thread of the conversation.</param>
/// <param name="Review">1-based number of the review in it.</param>
internal sealed record CardPlace(string Thread, int Review);

/// <summary>A thread with where it stands now.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="Last">The sequence number of its newest entry; 0: none.</param>
/// <param name="LastAt">When something was last shown or said in it.</param>
/// <param name="Cleared">The sequence number up to which everything was deleted; 0: nothing was.</param>
/// <param name="Progress">What is being done in it now, or null.</param>
internal sealed record ThreadHead(WorkspaceThread Thread, long Last, DateTimeOffset LastAt, long Cleared, string? Progress);
