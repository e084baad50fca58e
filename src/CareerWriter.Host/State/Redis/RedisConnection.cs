using StackExchange.Redis;

namespace CareerWriter.Host.State.Redis;

/// <summary>The one connection of this process to Redis. It comes back by itself; until it does, calls fail at once with <see cref="StoreUnavailableException"/>.</summary>
internal sealed class RedisConnection : IAsyncDisposable
{
    private readonly Lazy<Task<ConnectionMultiplexer>> _multiplexer;

    /// <param name="options">Where Redis is.</param>
    public RedisConnection(RedisOptions options)
    {
        var configuration = ConfigurationOptions.Parse(options.Connection);
        configuration.AbortOnConnectFail = false;
        configuration.ClientName ??= "careerwriter";
        configuration.BacklogPolicy = BacklogPolicy.FailFast;
        _multiplexer = new(() => ConnectionMultiplexer.ConnectAsync(configuration));
    }

    /// <summary>Runs commands.</summary>
    /// <exception cref="StoreUnavailableException">Redis did not answer.</exception>
    public Task<T> RunAsync<T>(Func<IDatabase, Task<T>> commands) => ThroughAsync(redis => commands(redis.GetDatabase()));

    /// <summary>Sets a field of a hash and renews the expiry of the hash, in one round trip.</summary>
    /// <exception cref="StoreUnavailableException">Redis did not answer.</exception>
    public Task SetFieldAsync(RedisKey hash, RedisValue field, RedisValue value, TimeSpan keepFor) => RunAsync(async database =>
    {
        // Both are sent at once.
        var set = database.HashSetAsync(hash, field, value);
        var expire = database.KeyExpireAsync(hash, keepFor);
        await set;
        return await expire;
    });

    /// <summary>Calls back with each message of a channel, also after the connection was lost and came back.</summary>
    /// <exception cref="StoreUnavailableException">Redis did not answer.</exception>
    public Task SubscribeAsync(RedisChannel channel, Action<RedisValue> handle) => ThroughAsync(async redis =>
    {
        await redis.GetSubscriber().SubscribeAsync(channel, (_, value) => handle(value));
        return true;
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_multiplexer.IsValueCreated)
        {
            await (await _multiplexer.Value).DisposeAsync();
        }
    }

    private async Task<T> ThroughAsync<T>(Func<ConnectionMultiplexer, Task<T>> call)
    {
        try
        {
            return await call(await _multiplexer.Value);
        }
        catch (Exception fault) when (IsFault(fault))
        {
            throw new StoreUnavailableException(fault);
        }
    }

    // LOADING and MASTERDOWN are answers of a server that is on its way up.
    private static bool IsFault(Exception fault) => fault is RedisConnectionException or RedisTimeoutException or ObjectDisposedException
        || (fault is RedisServerException server && (server.Message.StartsWith("LOADING", StringComparison.Ordinal) || server.Message.StartsWith("MASTERDOWN", StringComparison.Ordinal)
            || server.Message.StartsWith("READONLY", StringComparison.Ordinal) || server.Message.StartsWith("CLUSTERDOWN", StringComparison.Ordinal)));
}
