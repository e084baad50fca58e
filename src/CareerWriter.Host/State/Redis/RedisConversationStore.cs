using System.Globalization;
using CareerWriter.Conversation;
using StackExchange.Redis;

namespace CareerWriter.Host.State.Redis;

/// <summary>Conversations in Redis: any number of processes share them. Every step is one script.</summary>
/// <param name="connection">Redis.</param>
/// <param name="keys">Its keys.</param>
/// <param name="ready">What is ready for this worker.</param>
/// <param name="options">How long what is kept.</param>
internal sealed class RedisConversationStore(RedisConnection connection, RedisKeys keys, ReadyStreams ready, StateOptions options) : IConversationStore
{
    // What waits beyond this many is taken when these are done.
    private const int MostTaken = 32;

    private readonly long _keep = (long)options.KeepFor.TotalSeconds;
    private readonly long _lease = (long)options.Lease.TotalMilliseconds;

    /// <inheritdoc/>
    public async Task<bool> AcceptAsync(ConversationKey conversation, string id, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var at = keys.Of(conversation);
        return (long)await ScriptAsync(
            RedisScripts.Accept,
            [at.Seen(id), at.In, at.Ready],
            [body, conversation.ToString(), (long)options.KnowMessagesFor.TotalSeconds, _keep, Wake, at.Partition]) == 1;
    }

    /// <inheritdoc/>
    public async Task<TakenConversation?> TakeAsync(Func<ConversationKey, long> known, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(known);
        while (await ready.NextAsync(cancellationToken) is { } entry)
        {
            var key = ConversationKey.Parse(entry.Conversation);
            if (await TakeAsync(key, entry, known(key)) is { } taken)
            {
                return taken;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public Task WaitAsync(CancellationToken cancellationToken) => ready.WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> RenewAsync(TakenConversation taken, CancellationToken cancellationToken)
    {
        var at = keys.Of(taken.Key);
        return (long)await ScriptAsync(RedisScripts.Renew, [at.Lease, at.Ready], [taken.Token, _lease, RedisKeys.Group, ready.Consumer, taken.Entry]) == 1;
    }

    /// <inheritdoc/>
    public async Task<bool> SaveAsync(TakenConversation taken, TurnWrite write, CancellationToken cancellationToken)
    {
        var at = keys.Of(taken.Key);
        var parts = write.Deletes ? [] : write.Parts;
        RedisValue[] values =
        [
            taken.Token, write.Version, write.Deletes ? RedisValue.EmptyString : write.State, write.Handled, write.HandledId, _keep, parts.Count,
            .. parts.SelectMany(p => new RedisValue[] { p.Key, p.Value }),
            .. write.ToSend.Select(m => (RedisValue)m),
        ];
        return (long)await ScriptAsync(RedisScripts.Save, [at.Lease, at.State, at.Parts, at.In, at.Out], values) == 1;
    }

    /// <inheritdoc/>
    public async Task SentAsync(TakenConversation taken, IReadOnlyList<SentMessage> sent, bool release, CancellationToken cancellationToken)
    {
        var at = keys.Of(taken.Key);
        RedisValue[] values =
        [
            taken.Token, sent.Count, release ? 1 : 0, RedisKeys.Group, taken.Entry, taken.Key.ToString(), Wake, at.Partition, _keep,
            .. sent.Where(m => m is { Slot: not null, Reference: not null }).SelectMany(m => new RedisValue[] { m.Slot, m.Reference }),
        ];
        await ScriptAsync(RedisScripts.Sent, [at.Lease, at.In, at.Out, at.Slots, at.Ready], values);
    }

    /// <inheritdoc/>
    public async Task<byte[]?> ReadStateAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await connection.RunAsync(database => database.HashGetAsync(keys.Of(conversation).State, "data"));

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, byte[]>> ReadPartsAsync(ConversationKey conversation, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var values = await connection.RunAsync(database => database.HashGetAsync(keys.Of(conversation).Parts, [.. names.Select(n => (RedisValue)n)]));
        return names.Zip(values).Where(p => !p.Second.IsNull).ToDictionary(p => p.First, p => (byte[])p.Second!, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public Task WritePartAsync(ConversationKey conversation, string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        connection.SetFieldAsync(keys.Of(conversation).Parts, name, bytes, options.KeepFor);

    /// <inheritdoc/>
    public async Task<byte[]?> ReadPersonalAsync(PersonKey person, string name, CancellationToken cancellationToken) =>
        await connection.RunAsync(database => database.StringGetAsync(keys.Personal(person, name)));

    /// <inheritdoc/>
    public Task WritePersonalAsync(PersonKey person, string name, ReadOnlyMemory<byte>? bytes, CancellationToken cancellationToken)
    {
        var key = keys.Personal(person, name);
        return connection.RunAsync(database => bytes is { } kept ? database.StringSetAsync(key, kept, options.KeepFor) : database.KeyDeleteAsync(key));
    }

    /// <inheritdoc/>
    public Task ListAsync(PersonKey owner, ConversationKey conversation, ReadOnlyMemory<byte>? entry, CancellationToken cancellationToken)
    {
        var list = keys.List(owner);
        return entry is { } listed
            ? connection.SetFieldAsync(list, conversation.ToString(), listed, options.KeepFor)
            : connection.RunAsync(database => database.HashDeleteAsync(list, conversation.ToString()));
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<byte[]>> ListedAsync(PersonKey owner, CancellationToken cancellationToken) =>
        [.. (await connection.RunAsync(database => database.HashValuesAsync(keys.List(owner)))).Select(v => (byte[])v!)];

    /// <inheritdoc/>
    public Task PingAsync(CancellationToken cancellationToken) => connection.RunAsync(database => database.PingAsync());

    private RedisValue Wake => (string)keys.Wake!;

    private async Task<TakenConversation?> TakeAsync(ConversationKey key, ReadyEntry entry, long known)
    {
        var at = keys.Of(key);
        var token = Guid.NewGuid().ToString("N");
        var answer = await ScriptAsync(
            RedisScripts.Take,
            [at.Lease, at.State, at.In, at.Out, at.Slots, at.Ready],
            [token, entry.Id, _lease, known, MostTaken, RedisKeys.Group, _keep]);
        if (answer.IsNull)
        {
            return null;
        }

        var parts = (RedisResult[])answer!;
        var slots = (RedisValue[])parts[4]!;
        var state = (byte[])parts[1]!;
        return new TakenConversation(key, string.Create(CultureInfo.InvariantCulture, $"{token} {entry.Id}"))
        {
            Version = (long)parts[0],
            State = state.Length > 0 ? state : null,
            Waiting = [.. ((RedisResult[])parts[2]!).Select(m => (byte[])m!)],
            Unsent = [.. ((RedisResult[])parts[3]!).Select(m => (byte[])m!)],
            Slots = slots.Chunk(2).ToDictionary(p => p[0].ToString(), p => p[1].ToString(), StringComparer.Ordinal),
            Tries = (int)parts[5],
            Entry = entry.Id,
        };
    }

    private Task<RedisResult> ScriptAsync(string script, RedisKey[] at, RedisValue[] values) => connection.RunAsync(database => database.ScriptEvaluateAsync(script, at, values));
}
