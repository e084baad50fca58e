using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;
using CareerWriter.Host.State;

namespace CareerWriter.Host.Discord;

/// <summary>What a channel, thread or message of Discord belongs to.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Owner">Its owner.</param>
/// <param name="Place">Who can read the conversation's own thread.</param>
/// <param name="Review">Number of the review that is commented on there, or null.</param>
internal sealed record DiscordRoute(string Conversation, string Owner, ThreadPlace Place, int? Review = null)
{
    /// <summary>Whether the bot hears only those who call it there: people talk there about other things too.</summary>
    public bool NeedsCall { get; init; }

    /// <summary>Whether the thread is still without a name of its own.</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>Whether the owner was told that the bot cannot see what is written there.</summary>
    public bool IsToldOfCalls { get; init; }
}

/// <summary>The last time that someone did something by an interaction in a conversation: what is for them alone can be shown to them for a while.</summary>
/// <param name="Application">The application.</param>
/// <param name="Interaction">The interaction.</param>
/// <param name="Secret">What lets in.</param>
/// <param name="Received">When it was received.</param>
/// <param name="Channel">Where.</param>
internal sealed record DiscordVisit(DiscordApplicationId Application, DiscordInteractionId Interaction, string Secret, DateTimeOffset Received, DiscordChannelId Channel)
{
    /// <summary>Whether an answer of its own is still owed.</summary>
    public bool IsOwed { get; init; }

    /// <summary>What answers it.</summary>
    [JsonIgnore]
    public DiscordInteractionToken Token => new(Application, Interaction, Secret, Received);

    /// <summary>Tells the interaction and nothing else.</summary>
    public override string ToString() => $"{nameof(DiscordVisit)} {Interaction}";
}

/// <summary>What is known of a conversation beside its state: only whoever works on it writes it.</summary>
internal sealed record DiscordNotes
{
    /// <summary>What is asked beside buttons, by action.</summary>
    public Dictionary<string, DiscordForm> Forms { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The threads under cards of reviews, by number of the review.</summary>
    public Dictionary<string, string> Cards { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Copies in the owner's direct message, and all of a conversation that shares a direct message with others: channel/message.</summary>
    public List<string> Posted { get; init; } = [];

    /// <summary>The line that says what is being done, or null: channel/message.</summary>
    public string? Progress { get; set; }

    /// <summary>Where it goes on in private, or null: a conversation.</summary>
    public string? Private { get; set; }
}

/// <summary>The JSON of what is kept.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DiscordRoute))]
[JsonSerializable(typeof(DiscordVisit))]
[JsonSerializable(typeof(DiscordNotes))]
[JsonSerializable(typeof(string))]
internal sealed partial class DiscordMemoryJson : JsonSerializerContext;

/// <summary>Finds the conversation of a place and what was shown of a conversation, across processes and restarts.</summary>
/// <param name="store">The store.</param>
/// <param name="codec">Seals what is kept.</param>
internal sealed class DiscordMemory(IConversationStore store, ConversationCodec codec)
{
    private const string Route = "route";
    private const string Notes = "notes";
    private const string Visit = "visit";
    private const string Thread = "thread";
    private const string Commands = "commands";
    private const string Changed = "changed";

    /// <summary>What a channel or thread belongs to, or null: the bot is not in it.</summary>
    public Task<DiscordRoute?> RouteOfAsync(DiscordChannelId channel, CancellationToken cancellationToken) => ReadAsync(Of("channel", channel), Route, DiscordMemoryJson.Default.DiscordRoute, cancellationToken);

    /// <summary>What a message of the bot belongs to that stands elsewhere than its conversation, or null.</summary>
    public Task<DiscordRoute?> RouteOfAsync(DiscordMessageId message, CancellationToken cancellationToken) => ReadAsync(Of("message", message), Route, DiscordMemoryJson.Default.DiscordRoute, cancellationToken);

    /// <summary>Notes what a channel or thread belongs to; null: the bot is in it no more.</summary>
    public Task WriteRouteAsync(DiscordChannelId channel, DiscordRoute? route, CancellationToken cancellationToken) => WriteAsync(Of("channel", channel), Route, route, DiscordMemoryJson.Default.DiscordRoute, cancellationToken);

    /// <summary>Notes what a message belongs to; null: nothing.</summary>
    public Task WriteRouteAsync(DiscordMessageId message, DiscordRoute? route, CancellationToken cancellationToken) => WriteAsync(Of("message", message), Route, route, DiscordMemoryJson.Default.DiscordRoute, cancellationToken);

    /// <summary>The last interaction of someone in a conversation, or null.</summary>
    public Task<DiscordVisit?> VisitOfAsync(ConversationKey conversation, string person, CancellationToken cancellationToken) =>
        ReadAsync(Of("visit", $"{conversation.Thread}:{person}"), Visit, DiscordMemoryJson.Default.DiscordVisit, cancellationToken);

    /// <summary>Notes an interaction of someone in a conversation; null forgets it.</summary>
    public Task WriteVisitAsync(ConversationKey conversation, string person, DiscordVisit? visit, CancellationToken cancellationToken) =>
        WriteAsync(Of("visit", $"{conversation.Thread}:{person}"), Visit, visit, DiscordMemoryJson.Default.DiscordVisit, cancellationToken);

    /// <summary>The conversation that an interaction began, or null: none yet.</summary>
    public Task<string?> BegunAsync(DiscordInteractionId interaction, CancellationToken cancellationToken) => ReadAsync(Of("start", interaction), Thread, DiscordMemoryJson.Default.String, cancellationToken);

    /// <summary>Notes the conversation that an interaction began.</summary>
    public Task WriteBegunAsync(DiscordInteractionId interaction, string conversation, CancellationToken cancellationToken) =>
        WriteAsync(Of("start", interaction), Thread, conversation, DiscordMemoryJson.Default.String, cancellationToken);

    /// <summary>Whether a message was edited or deleted after it came.</summary>
    public async Task<bool> HasChangedAsync(DiscordDeed message, CancellationToken cancellationToken) =>
        await store.ReadPersonalAsync(Of(Changed, message), Changed, cancellationToken) is not null;

    /// <summary>Notes that a message was edited or deleted.</summary>
    public Task WriteChangedAsync(DiscordDeed message, CancellationToken cancellationToken) => store.WritePersonalAsync(Of(Changed, message), Changed, "1"u8.ToArray(), cancellationToken);

    /// <summary>What tells the commands that were registered last from others, or null.</summary>
    public Task<string?> CommandsAsync(DiscordApplicationId application, CancellationToken cancellationToken) => ReadAsync(Of("application", application), Commands, DiscordMemoryJson.Default.String, cancellationToken);

    /// <summary>Notes the commands that were registered.</summary>
    public Task WriteCommandsAsync(DiscordApplicationId application, string mark, CancellationToken cancellationToken) =>
        WriteAsync(Of("application", application), Commands, mark, DiscordMemoryJson.Default.String, cancellationToken);

    /// <summary>What is known of a conversation.</summary>
    public async Task<DiscordNotes> NotesOfAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await ReadAsync(Of("conversation", conversation.Thread), Notes, DiscordMemoryJson.Default.DiscordNotes, cancellationToken) ?? new DiscordNotes();

    /// <summary>Changes what is known of a conversation.</summary>
    public async Task NoteAsync(ConversationKey conversation, Action<DiscordNotes> change, CancellationToken cancellationToken)
    {
        var notes = await NotesOfAsync(conversation, cancellationToken);
        change(notes);
        await WriteAsync(Of("conversation", conversation.Thread), Notes, notes, DiscordMemoryJson.Default.DiscordNotes, cancellationToken);
    }

    /// <summary>Forgets what is known of a conversation.</summary>
    public Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        WriteAsync(Of("conversation", conversation.Thread), Notes, null, DiscordMemoryJson.Default.DiscordNotes, cancellationToken);

    private static PersonKey Of<T>(string kind, T name) => new(DiscordThread.Platform, $"{kind}:{name}");

    private async Task<T?> ReadAsync<T>(PersonKey key, string name, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        await store.ReadPersonalAsync(key, name, cancellationToken) is { } bytes ? JsonSerializer.Deserialize(codec.Open(bytes, name), type) : null;

    private Task WriteAsync<T>(PersonKey key, string name, T? value, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        store.WritePersonalAsync(key, name, value is null ? null : codec.Seal(JsonSerializer.SerializeToUtf8Bytes(value, type), name), cancellationToken);
}
