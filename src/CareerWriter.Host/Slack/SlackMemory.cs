using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>What a thread of Slack belongs to.</summary>
/// <param name="Conversation">The conversation: its own thread, the thread of a card, or a copy in a direct message.</param>
/// <param name="Owner">Its owner.</param>
/// <param name="Place">Who can read the conversation's own thread.</param>
/// <param name="Review">Number of the review whose card begins the thread, or null.</param>
internal sealed record SlackRoute(string Conversation, string Owner, ThreadPlace Place, int? Review = null);

/// <summary>What is known of a conversation beside its state: only whoever works on it writes it.</summary>
internal sealed record SlackNotes
{
    /// <summary>What is asked beside buttons, by action.</summary>
    public Dictionary<string, SlackForm> Forms { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Where cards of reviews are, by number: channel/message.</summary>
    public Dictionary<string, string> Cards { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Copies in the owner's direct message: channel/message.</summary>
    public List<string> Copies { get; init; } = [];

    /// <summary>Ids of the last messages that one person was to see in a channel: begun, perhaps shown.</summary>
    public List<string> Tried { get; init; } = [];

    /// <summary>The owner's message that was answered last, or null: something else was.</summary>
    public string? Said { get; set; }

    /// <summary>Where it goes on in private, or null: a conversation.</summary>
    public string? Private { get; set; }

    /// <summary>Notes that a message is about to be shown.</summary>
    public void Try(string id)
    {
        const int Most = 20;
        Tried.Add(id);
        Tried.RemoveRange(0, Math.Max(0, Tried.Count - Most));
    }
}

/// <summary>What became of a message after it was sent.</summary>
/// <param name="Text">Its words now; null: it was deleted.</param>
/// <param name="TakenBy">Id of the message with which the change was dealt with, or null.</param>
internal sealed record SlackChange(string? Text, string? TakenBy = null);

/// <summary>The JSON of what is kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SlackRoute))]
[JsonSerializable(typeof(SlackNotes))]
[JsonSerializable(typeof(SlackChange))]
internal sealed partial class SlackMemoryJson : JsonSerializerContext;

/// <summary>Finds the conversation of a thread and what was shown of a conversation, across processes and restarts.</summary>
/// <param name="store">The store.</param>
/// <param name="codec">Seals what is kept.</param>
internal sealed class SlackMemory(IConversationStore store, ConversationCodec codec)
{
    private const string Route = "route";
    private const string Notes = "notes";
    private const string Latest = "latest";
    private const string Change = "change";

    /// <summary>What a thread belongs to, or null: the bot is not in it.</summary>
    public Task<SlackRoute?> RouteOfAsync(SlackThread thread, CancellationToken cancellationToken) =>
        ReadAsync(OfThread(thread), Route, SlackMemoryJson.Default.SlackRoute, cancellationToken);

    /// <summary>Notes what a thread belongs to; null: the bot is in it no more.</summary>
    public Task WriteRouteAsync(SlackThread thread, SlackRoute? route, CancellationToken cancellationToken) =>
        WriteAsync(OfThread(thread), Route, route, SlackMemoryJson.Default.SlackRoute, cancellationToken);

    /// <summary>The conversation that was had last in the direct message of a thread, or null.</summary>
    public Task<SlackRoute?> LatestOfAsync(SlackThread thread, CancellationToken cancellationToken) =>
        ReadAsync(OfDirect(thread), Latest, SlackMemoryJson.Default.SlackRoute, cancellationToken);

    /// <summary>Notes which conversation was had last in the direct message of a thread; null: none.</summary>
    public Task WriteLatestAsync(SlackThread thread, SlackRoute? route, CancellationToken cancellationToken) =>
        WriteAsync(OfDirect(thread), Latest, route, SlackMemoryJson.Default.SlackRoute, cancellationToken);

    /// <summary>What became of a message, or null: it is as it was.</summary>
    public Task<SlackChange?> ChangeOfAsync(SlackThread thread, SlackTimestamp message, CancellationToken cancellationToken) =>
        ReadAsync(OfMessage(thread, message), Change, SlackMemoryJson.Default.SlackChange, cancellationToken);

    /// <summary>Notes what became of a message.</summary>
    public Task WriteChangeAsync(SlackThread thread, SlackTimestamp message, SlackChange change, CancellationToken cancellationToken) =>
        WriteAsync(OfMessage(thread, message), Change, change, SlackMemoryJson.Default.SlackChange, cancellationToken);

    /// <summary>What is known of a conversation.</summary>
    public async Task<SlackNotes> NotesOfAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await ReadAsync(OfConversation(conversation), Notes, SlackMemoryJson.Default.SlackNotes, cancellationToken) ?? new SlackNotes();

    /// <summary>Changes what is known of a conversation.</summary>
    public async Task NoteAsync(ConversationKey conversation, Action<SlackNotes> change, CancellationToken cancellationToken)
    {
        var notes = await NotesOfAsync(conversation, cancellationToken);
        change(notes);
        await WriteAsync(OfConversation(conversation), Notes, notes, SlackMemoryJson.Default.SlackNotes, cancellationToken);
    }

    /// <summary>Forgets what is known of a conversation.</summary>
    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        WriteAsync<SlackNotes>(OfConversation(conversation), Notes, null, SlackMemoryJson.Default.SlackNotes, cancellationToken);

    private static PersonKey OfThread(SlackThread thread) => new(SlackThread.Platform, $"thread:{thread.Conversation.Thread}");

    private static PersonKey OfDirect(SlackThread thread) => new(SlackThread.Platform, $"direct:{thread.Team}/{thread.Channel}");

    private static PersonKey OfMessage(SlackThread thread, SlackTimestamp message) => new(SlackThread.Platform, $"message:{thread.Team}/{thread.Channel}/{message}");

    private static PersonKey OfConversation(ConversationKey conversation) => new(SlackThread.Platform, $"conversation:{conversation.Thread}");

    private async Task<T?> ReadAsync<T>(PersonKey key, string name, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        await store.ReadPersonalAsync(key, name, cancellationToken) is { } bytes ? JsonSerializer.Deserialize(codec.Open(bytes, name), type) : null;

    private Task WriteAsync<T>(PersonKey key, string name, T? value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        // An array that is null would be an empty value, which is none that can be opened.
        store.WritePersonalAsync(key, name, value is null ? default(ReadOnlyMemory<byte>?) : codec.Seal(JsonSerializer.SerializeToUtf8Bytes(value, type), name), cancellationToken);
}
