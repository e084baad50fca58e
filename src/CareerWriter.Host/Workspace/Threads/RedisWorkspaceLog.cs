using System.Text;
using System.Text.Json;
using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;
using StackExchange.Redis;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>The log in Redis: several processes show the same, and a restart loses nothing. What people said is sealed as the conversations are.</summary>
/// <param name="connection">Redis.</param>
/// <param name="keys">Its keys.</param>
/// <param name="codec">Seals.</param>
/// <param name="options">How long what is kept.</param>
internal sealed class RedisWorkspaceLog(RedisConnection connection, WorkspaceKeys keys, ConversationCodec codec, StateOptions options) : IWorkspaceLog, IDisposable
{
    private const string SealedAs = "workspace";

    private readonly ThreadSignals _signals = new();
    private readonly SemaphoreSlim _subscribing = new(1);
    private readonly long _keep = (long)options.KeepFor.TotalSeconds;
    private bool _isSubscribed;

    /// <inheritdoc/>
    public async Task<WorkspaceThread> OpenAsync(WorkspaceThread thread, CancellationToken cancellationToken)
    {
        var opened = await ScriptAsync(WorkspaceScripts.Open, thread.Id, [Seal(thread), Milliseconds(thread.StartedAt), _keep, Changed, thread.Id]);
        var kept = Thread((byte[])opened!);
        var list = keys.List(ThreadList.Holding(kept));
        await connection.RunAsync(async database =>
        {
            // All are sent at once: one round trip.
            var added = database.SortedSetAddAsync(list, kept.Id, Milliseconds(kept.StartedAt));
            var bounded = database.SortedSetRemoveRangeByRankAsync(list, 0, -LogLimits.Listed - 1);
            var expires = database.KeyExpireAsync(list, options.KeepFor);
            await added;
            await bounded;
            return await expires;
        });
        return kept;
    }

    /// <inheritdoc/>
    public Task<ThreadHead?> FindAsync(string thread, CancellationToken cancellationToken) => connection.RunAsync(database => FindAsync(database, thread));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ThreadHead>> ListAsync(ThreadList list, CancellationToken cancellationToken)
    {
        var heads = await connection.RunAsync(async database =>
        {
            var ids = await database.SortedSetRangeByRankAsync(keys.List(list), 0, LogLimits.Listed - 1, Order.Descending);
            return await Task.WhenAll(ids.Select(id => FindAsync(database, id.ToString())));
        });
        return [.. heads.OfType<ThreadHead>().OrderByDescending(h => h.LastAt)];
    }

    /// <inheritdoc/>
    public Task PostAsync(string thread, WorkspaceEntry entry, ReadOnlyMemory<byte>? file, CancellationToken cancellationToken)
    {
        var body = codec.Seal(JsonSerializer.SerializeToUtf8Bytes(entry, ThreadJson.Default.WorkspaceEntry), SealedAs);
        RedisValue content = file is { } bytes ? codec.Seal(bytes.Span, SealedAs) : RedisValue.EmptyString;
        return ScriptAsync(WorkspaceScripts.Post, thread, [entry.Id, entry.Key, body, content, Milliseconds(entry.At), _keep, LogLimits.Entries, Changed, thread]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PostedEntry>> ReadAsync(string thread, long after, CancellationToken cancellationToken) =>
        [.. ((RedisValue[])(await ScriptAsync(WorkspaceScripts.Read, thread, [after]))!).Chunk(3).Select(e => new PostedEntry((long)e[0], (long)e[1], Entry((byte[])e[2]!)))];

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> ReadFileAsync(string thread, string entry, CancellationToken cancellationToken) =>
        (byte[]?)await connection.RunAsync(database => database.HashGetAsync(keys.Of(thread).Files, entry)) is { } content ? codec.Open(content, SealedAs) : default(ReadOnlyMemory<byte>?);

    /// <inheritdoc/>
    public Task ProgressAsync(string thread, string? text, CancellationToken cancellationToken) => connection.RunAsync(async database =>
    {
        var at = keys.Of(thread).Progress;
        var set = text is null ? database.KeyDeleteAsync(at) : database.StringSetAsync(at, codec.Seal(Encoding.UTF8.GetBytes(text), SealedAs), TimeSpan.FromMinutes(5));
        var told = database.PublishAsync(keys.Changed, thread);
        await set;
        return await told;
    });

    /// <inheritdoc/>
    public Task NotePlaceAsync(string conversation, string person, string place, CancellationToken cancellationToken) =>
        connection.SetFieldAsync(keys.Of(conversation).Spoke, person, place, options.KeepFor);

    /// <inheritdoc/>
    public async Task<string?> FindPlaceAsync(string conversation, string person, CancellationToken cancellationToken) =>
        await connection.RunAsync(database => database.HashGetAsync(keys.Of(conversation).Spoke, person));

    /// <inheritdoc/>
    public async Task ClearAsync(string thread, CancellationToken cancellationToken)
    {
        if (await FindAsync(thread, cancellationToken) is { } head)
        {
            await ScriptAsync(WorkspaceScripts.Clear, thread, [Seal(head.Thread with { Title = "" }), Changed, thread]);
        }
    }

    /// <inheritdoc/>
    public async Task<ThreadSignals.Subscription> SubscribeAsync(CancellationToken cancellationToken)
    {
        await _subscribing.WaitAsync(cancellationToken);
        try
        {
            if (!_isSubscribed)
            {
                await connection.SubscribeAsync(keys.Changed, thread => _signals.Tell(thread.ToString()));
                _isSubscribed = true;
            }

            return _signals.Subscribe();
        }
        finally
        {
            _subscribing.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _subscribing.Dispose();

    private RedisValue Changed => (string)keys.Changed!;

    private async Task<ThreadHead?> FindAsync(IDatabase database, string thread)
    {
        var at = keys.Of(thread);
        var head = database.HashGetAsync(at.Head, ["thread", "last", "at", "cleared"]);
        var progress = database.StringGetAsync(at.Progress);
        var found = await head;
        var doing = (byte[]?)await progress;
        return found[0].IsNull
            ? null
            : new ThreadHead(Thread((byte[])found[0]!), (long)found[1], DateTimeOffset.FromUnixTimeMilliseconds((long)found[2]), (long)found[3], doing is null ? null : Encoding.UTF8.GetString(codec.Open(doing, SealedAs)));
    }

    private byte[] Seal(WorkspaceThread thread) => codec.Seal(JsonSerializer.SerializeToUtf8Bytes(thread, ThreadJson.Default.WorkspaceThread), SealedAs);

    private WorkspaceThread Thread(byte[] bytes) => JsonSerializer.Deserialize(codec.Open(bytes, SealedAs), ThreadJson.Default.WorkspaceThread)!;

    private WorkspaceEntry Entry(byte[] bytes) => JsonSerializer.Deserialize(codec.Open(bytes, SealedAs), ThreadJson.Default.WorkspaceEntry)!;

    private static long Milliseconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds();

    private Task<RedisResult> ScriptAsync(string script, string thread, RedisValue[] values) => connection.RunAsync(database => database.ScriptEvaluateAsync(script, keys.Of(thread).Entries, values));
}
