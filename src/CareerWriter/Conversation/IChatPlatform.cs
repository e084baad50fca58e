using CareerWriter.Ingest;

namespace CareerWriter.Conversation;

/// <summary>
/// A place where people talk. It renders views in its own form and sends what it rendered; it decides nothing. What is rendered is stored before it is sent,
/// so a view that was made is shown even when the process that made it is gone.
/// </summary>
public interface IChatPlatform
{
    /// <summary>Its name in conversation keys: lower-case Latin letters.</summary>
    string Name { get; }

    /// <summary>A view as the messages that show it, in order. Pure: no network, no clock.</summary>
    IReadOnlyList<RenderedMessage> Render(RenderContext context, View view);

    /// <summary>The views of one turn as messages, in order. Each by itself, unless the platform shows some of them together.</summary>
    IReadOnlyList<RenderedMessage> Render(RenderContext context, IReadOnlyList<View> views) => [.. views.SelectMany(v => Render(context, v))];

    /// <summary>Sends a message, or updates the one that holds its slot. Sent twice with the same <see cref="OutgoingMessage.Id"/> it is shown once.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The platform's own reference to it, for later updates; null when it cannot be updated.</returns>
    /// <exception cref="PlatformException">It was not sent.</exception>
    Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken);

    /// <summary>Shows what is being done, in one line that the next one takes the place of; null takes the line away. Best effort: it never throws for faults of the platform.</summary>
    Task ProgressAsync(ConversationKey conversation, string? text, CancellationToken cancellationToken);

    /// <summary>The content of a file that came with a message.</summary>
    /// <exception cref="PlatformException">It cannot be had.</exception>
    Task<UploadedFile> OpenAsync(ConversationKey conversation, FileReference file, CancellationToken cancellationToken);

    /// <summary>A place to go on with someone in private; the same for the same <paramref name="origin"/>.</summary>
    /// <exception cref="PlatformException">It cannot be opened.</exception>
    Task<ConversationKey> OpenPrivateAsync(ConversationKey origin, string person, Language language, CancellationToken cancellationToken);

    /// <summary>A message that is about to be answered, as it is now: its sender may have edited or deleted it while it waited. Asked again for the same id, the answer is the same.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="id">The message's id.</param>
    /// <param name="message">The message as it arrived.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The message; null: nothing is to be answered.</returns>
    Task<IncomingMessage?> AsItIsNowAsync(ConversationKey conversation, string id, IncomingMessage message, CancellationToken cancellationToken) => Task.FromResult<IncomingMessage?>(message);

    /// <summary>Names of files that people put into a conversation's thread and that <see cref="ForgetAsync"/> cannot delete: only they can.</summary>
    Task<IReadOnlyList<string>> FilesLeftAsync(ConversationKey conversation, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>([]);

    /// <summary>Deletes what the platform can delete of a conversation whose owner deleted it: what was said and shown in its thread. Once more is no error.</summary>
    /// <exception cref="PlatformException">It was not deleted.</exception>
    Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken);
}

/// <summary>What a platform may need to know to render a view.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Owner">Its owner.</param>
/// <param name="Speaker">Who is answered.</param>
/// <param name="Place">Who can read the conversation's thread.</param>
public sealed record RenderContext(ConversationKey Conversation, string Owner, string Speaker, ThreadPlace Place)
{
    /// <summary>The language of the conversation.</summary>
    public Language Language { get; init; }
}

/// <summary>A message in the platform's own form.</summary>
/// <param name="Body">What is sent; opaque to everyone else.</param>
public sealed record RenderedMessage(string Body)
{
    /// <summary>What the message stands for in its conversation (<c>draft-1</c>, <c>review-2</c>), or null: the next message of the same slot takes its place.</summary>
    public string? Slot { get; init; }
}

/// <summary>A message on its way.</summary>
/// <param name="Id">Its id: the id of the message that it answers and its place among the answers.</param>
/// <param name="Body">What the platform rendered.</param>
public sealed record OutgoingMessage(string Id, string Body)
{
    /// <summary>Its slot, or null.</summary>
    public string? Slot { get; init; }

    /// <summary>The reference of the message that holds the slot, or null.</summary>
    public string? Earlier { get; init; }

    /// <summary>Whether it may have been sent before, by a process that ended: it is looked for first.</summary>
    public bool MayHaveBeenSent { get; init; }
}

/// <summary>A file that a message came with; its content is fetched when the message is answered.</summary>
/// <param name="Name">File name with extension, as the user named it.</param>
/// <param name="Reference">The platform's own reference to it.</param>
/// <param name="Bytes">Its size as the platform gives it, or null.</param>
public sealed record FileReference(string Name, string Reference, long? Bytes = null);

/// <summary>Something that a platform did not do.</summary>
/// <param name="words">One sentence or two: what did not work, what to do next. No words of people and no secrets.</param>
/// <param name="mayPass">Whether it may work later: it is tried again.</param>
/// <param name="inner">What it came from, or null.</param>
public sealed class PlatformException(Said words, bool mayPass, Exception? inner = null) : Exception(words.English, inner)
{
    /// <summary>What did not work, what to do next.</summary>
    public Said Words { get; } = words;

    /// <summary>Whether it may work later.</summary>
    public bool MayPass { get; } = mayPass;

    /// <summary>How long to wait before trying again, where the platform says so; or null.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
