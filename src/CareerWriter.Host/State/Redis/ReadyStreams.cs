using System.Collections.Concurrent;
using StackExchange.Redis;

namespace CareerWriter.Host.State.Redis;

/// <summary>An entry of a ready stream.</summary>
/// <param name="Partition">The partition.</param>
/// <param name="Id">The entry's id.</param>
/// <param name="Conversation">The conversation.</param>
internal readonly record struct ReadyEntry(int Partition, string Id, string Conversation);

/// <summary>
/// Reads the ready streams of all partitions for this worker: those that a wake-up names, and all of them once a second in case one was missed. What a worker read
/// and left for longer than a lease is claimed from it.
/// </summary>
/// <param name="connection">Redis.</param>
/// <param name="keys">Its keys.</param>
/// <param name="lease">How long a worker may go without a sign of life.</param>
/// <param name="time">The clock of looking again.</param>
internal sealed class ReadyStreams(RedisConnection connection, RedisKeys keys, TimeSpan lease, TimeProvider time) : IDisposable
{
    private const int AtOnce = 4;
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(1);
    private readonly ConcurrentQueue<ReadyEntry> _read = [];
    private readonly ConcurrentQueue<int> _named = [];
    private readonly SemaphoreSlim _wake = new(0);
    private readonly SemaphoreSlim _looking = new(1, 1);
    private long _looked;
    private long _claimed;
    private bool _isReady;

    /// <summary>The name of this worker in the consumer group.</summary>
    public string Consumer { get; } = Guid.NewGuid().ToString("N");

    /// <summary>The next entry, or null when there is none now.</summary>
    public async Task<ReadyEntry?> NextAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        while (true)
        {
            if (_read.TryDequeue(out var entry))
            {
                return entry;
            }

            if (!_named.TryDequeue(out var partition))
            {
                return null;
            }

            await ReadAsync(partition);
        }
    }

    /// <summary>Waits for a wake-up, or until it is time to look again.</summary>
    public Task WaitAsync(CancellationToken cancellationToken) => _wake.WaitAsync(_look, cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _wake.Dispose();
        _looking.Dispose();
    }

    /// <summary>Once a second: all partitions; at half a lease: what others left. The first time: groups and the subscription.</summary>
    private async Task LookAsync(CancellationToken cancellationToken)
    {
        if ((_isReady && time.GetElapsedTime(Volatile.Read(ref _looked)) < _look) || !await _looking.WaitAsync(0, cancellationToken))
        {
            return;
        }

        try
        {
            if (!_isReady)
            {
                await connection.SubscribeAsync(keys.Wake, Wake);
                await Task.WhenAll(Enumerable.Range(0, RedisKeys.Partitions).Select(MakeGroupAsync));
                _isReady = true;
            }

            Volatile.Write(ref _looked, time.GetTimestamp());
            await Task.WhenAll(Enumerable.Range(0, RedisKeys.Partitions).Select(ReadAsync));
            if (time.GetElapsedTime(_claimed) > lease / 2)
            {
                _claimed = time.GetTimestamp();
                await Task.WhenAll(Enumerable.Range(0, RedisKeys.Partitions).Select(ClaimAsync));
            }
        }
        finally
        {
            _looking.Release();
        }
    }

    private void Wake(RedisValue value)
    {
        if (value.TryParse(out int partition) && partition is >= 0 and < RedisKeys.Partitions)
        {
            _named.Enqueue(partition);
            _wake.Release();
        }
    }

    private async Task ReadAsync(int partition)
    {
        var entries = await WithGroupAsync(partition, database => database.StreamReadGroupAsync(keys.Ready(partition), RedisKeys.Group, Consumer, StreamPosition.NewMessages, AtOnce));
        Take(partition, entries);
        if (entries.Length == AtOnce)
        {
            _named.Enqueue(partition);
        }
    }

    private async Task ClaimAsync(int partition)
    {
        var claimed = await WithGroupAsync(partition, database =>
            database.StreamAutoClaimAsync(keys.Ready(partition), RedisKeys.Group, Consumer, (long)lease.TotalMilliseconds, StreamPosition.Beginning, AtOnce));
        Take(partition, claimed.ClaimedEntries ?? []);
    }

    private void Take(int partition, StreamEntry[] entries)
    {
        foreach (var entry in entries.Where(e => !e.IsNull && e.Values.Length > 0))
        {
            _read.Enqueue(new ReadyEntry(partition, entry.Id.ToString(), entry.Values[0].Value.ToString()));
        }
    }

    // A stream that expired, or a Redis that was emptied, has no group: what it has since then is read from its beginning.
    private async Task<T> WithGroupAsync<T>(int partition, Func<IDatabase, Task<T>> command)
    {
        try
        {
            return await connection.RunAsync(command);
        }
        catch (RedisServerException missing) when (missing.Message.StartsWith("NOGROUP", StringComparison.Ordinal))
        {
            await MakeGroupAsync(partition);
            return await connection.RunAsync(command);
        }
    }

    private async Task MakeGroupAsync(int partition)
    {
        try
        {
            await connection.RunAsync(database => database.StreamCreateConsumerGroupAsync(keys.Ready(partition), RedisKeys.Group, StreamPosition.Beginning, createStream: true));
        }
        catch (RedisServerException there) when (there.Message.StartsWith("BUSYGROUP", StringComparison.Ordinal))
        {
            // Another worker made it.
        }
    }
}
