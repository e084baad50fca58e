using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Host.Engine;
using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;
using CareerWriter.Host.Workspace;
using CareerWriter.Host.Workspace.Threads;
using CareerWriter.Korean;

namespace CareerWriter.Load;

/// <summary>The other end of the conversations: accepts messages as a platform's socket would, and sees what is shown.</summary>
internal sealed class Driver : IAsyncDisposable
{
    /// <summary>Who speaks.</summary>
    public const string Me = "나";

    private readonly RedisConnection _connection;
    private readonly ReadyStreams _ready;
    private readonly RedisWorkspaceLog _log;
    private long _order;

    public Driver(string redis)
    {
        StateOptions state = new();
        RedisOptions options = new() { Connection = redis };
        Keys = new RedisKeys(options.Prefix);
        _connection = new RedisConnection(options);
        _ready = new ReadyStreams(_connection, Keys, state.Lease, TimeProvider.System);
        Codec = new ConversationCodec(new Sealer([]));
        Store = new RedisConversationStore(_connection, Keys, _ready, state);
        Inbox = new Inbox(Store, Codec);
        _log = new RedisWorkspaceLog(_connection, new WorkspaceKeys(options.Prefix), Codec, state);
    }

    public RedisKeys Keys { get; }

    public ConversationCodec Codec { get; }

    public IConversationStore Store { get; }

    public Inbox Inbox { get; }

    /// <summary>What is shown.</summary>
    public IWorkspaceLog Log => _log;

    /// <summary>The key of a conversation.</summary>
    public static ConversationKey Key(string thread) => new(WorkspacePlatform.PlatformName, thread);

    /// <summary>Opens a thread.</summary>
    public Task OpenAsync(string thread) => _log.OpenAsync(new WorkspaceThread(thread, Me, Channel: null, "", TimeProvider.System.GetUtcNow()), default);

    /// <summary>Says something; false: it had been accepted.</summary>
    public Task<bool> SayAsync(string thread, string id, string text, params FileReference[] files) => AcceptAsync(thread, id, new IncomingMessage.Say(text, []) { By = Me, At = TimeProvider.System.GetUtcNow(), Today = Today }, files);

    /// <summary>Presses a button.</summary>
    public Task<bool> PressAsync(string thread, string id, string action) => AcceptAsync(thread, id, new IncomingMessage.Press(action) { By = Me, At = TimeProvider.System.GetUtcNow(), Today = Today }, []);

    /// <summary>Waits until a message of a thread was answered.</summary>
    public async Task AnsweredAsync(string thread, string id, TimeSpan patience)
    {
        using CancellationTokenSource limit = new(patience);
        while (!(await EntriesAsync(thread)).Any(e => IsAnswerTo(e, id)))
        {
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>What is shown in a thread.</summary>
    public Task<IReadOnlyList<PostedEntry>> EntriesAsync(string thread) => _log.ReadAsync(thread, 0, default);

    /// <summary>Whether an entry answers a message.</summary>
    public static bool IsAnswerTo(PostedEntry entry, string id) => entry.Entry.Id.StartsWith(string.Create(CultureInfo.InvariantCulture, $"out:{id}."), StringComparison.Ordinal);

    /// <summary>The state of a conversation, or null.</summary>
    public async Task<ConversationState?> StateAsync(string thread)
    {
        if (await Store.ReadStateAsync(Key(thread), default) is not { } bytes)
        {
            return null;
        }

        var shape = Codec.DecodeShape(bytes);
        return Codec.Decode(shape, await Store.ReadPartsAsync(Key(thread), [.. shape.Parts()], default));
    }

    /// <summary>Threads that change from now on, each time they do.</summary>
    public Task<ThreadSignals.Subscription> WatchAsync() => _log.SubscribeAsync(default);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _log.Dispose();
        _ready.Dispose();
        await _connection.DisposeAsync();
    }

    private static DateOnly Today => KoreanTime.DayOf(TimeProvider.System.GetUtcNow());

    private Task<bool> AcceptAsync(string thread, string id, IncomingMessage message, FileReference[] files) =>
        Inbox.AcceptAsync(new Arrival(Key(thread), id, message, files) { Order = Interlocked.Increment(ref _order) }, default);
}
