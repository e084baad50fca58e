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
    public async Task<T> RunAsync<T>(Func<IDatabase, Task<T>> commands)
    {
        try
        {
            return await commands((await _multiplexer.Value).GetDatabase());
        }
        catch (Exception fault) when (IsFault(fault))
        {
            throw new StoreUnavailableException(fault);
        }
    }

    /// <summary>Calls back with each message of a channel, also after the connection was lost and came back.</summary>
    /// <exception cref="StoreUnavailableException">Redis did not answer.</exception>
    public async Task SubscribeAsync(RedisChannel channel, Action<RedisValue> handle)
    {
        try
        {
            await (await _multiplexer.Value).GetSubscriber().SubscribeAsync(channel, (_, value) => handle(value));
        }
        catch (Exception fault) when (IsFault(fault))
        {
            throw new StoreUnavailableException(fault);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_multiplexer.IsValueCreated)
        {
            await (await _multiplexer.Value).DisposeAsync();
        }
    }

    // LOADING and MASTERDOWN are answers of a server that is on its way up.
    private static bool IsFault(Exception fault) => fault is RedisConnectionException or RedisTimeoutException or ObjectDisposedException
        || (fault is RedisServerException server && (server.Message.StartsWith("LOADING", StringComparison.Ordinal) || server.Message.StartsWith("MASTERDOWN", StringComparison.Ordinal)
            || server.Message.StartsWith("READONLY", StringComparison.Ordinal) || server.Message.StartsWith("CLUSTERDOWN", StringComparison.Ordinal)));
}
