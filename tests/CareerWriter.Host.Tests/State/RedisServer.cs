using CareerWriter.Fakes.Redis;

namespace CareerWriter.Host.Tests.State;

/// <summary>One Redis for all tests that need no Redis of their own; each test has keys of its own.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    /// <summary>The server.</summary>
    public RedisProcess Process { get; private set; } = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync() => Process = await RedisProcess.StartAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Process.DisposeAsync();
}
