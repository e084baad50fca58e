using CareerWriter.Discord.Protocol.Gateway;

namespace CareerWriter.Host.Discord;

/// <summary>Sessions and leases of shards in this process: nothing outlives it.</summary>
/// <param name="time">The clock of leases.</param>
internal sealed class MemoryDiscordShards(TimeProvider time) : IGatewaySessions, IShardLeases
{
    private readonly Lock _gate = new();
    private readonly Dictionary<DiscordShard, (string Token, DateTimeOffset Until)> _leases = [];
    private readonly Dictionary<DiscordShard, DiscordSession> _sessions = [];
    private readonly Dictionary<int, DateTimeOffset> _identifies = [];

    /// <inheritdoc/>
    public TimeSpan Life { get; } = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public Task<DiscordSession?> LoadAsync(DiscordShard shard, CancellationToken cancellationToken) => StepAsync(() => _sessions.GetValueOrDefault(shard));

    /// <inheritdoc/>
    public Task<bool> SaveAsync(DiscordLease lease, DiscordSession session, CancellationToken cancellationToken) => StepAsync(() =>
    {
        if (!IsHeld(lease))
        {
            return false;
        }

        _sessions[lease.Shard] = session;
        return true;
    });

    /// <inheritdoc/>
    public Task<bool> ClearAsync(DiscordLease lease, CancellationToken cancellationToken) => StepAsync(() =>
    {
        if (!IsHeld(lease))
        {
            return false;
        }

        _sessions.Remove(lease.Shard);
        return true;
    });

    /// <inheritdoc/>
    public Task<DiscordLease?> AcquireAsync(DiscordShard shard, CancellationToken cancellationToken) => StepAsync(() =>
    {
        if (Holder(shard) is not null)
        {
            return null;
        }

        DiscordLease lease = new(shard, Guid.NewGuid().ToString("N"));
        _leases[shard] = (lease.Token, time.GetUtcNow() + Life);
        return lease;
    });

    /// <inheritdoc/>
    public Task<bool> RenewAsync(DiscordLease lease, CancellationToken cancellationToken) => StepAsync(() =>
    {
        if (Holder(lease.Shard) is { } holder && holder != lease.Token)
        {
            return false;
        }

        _leases[lease.Shard] = (lease.Token, time.GetUtcNow() + Life);
        return true;
    });

    /// <inheritdoc/>
    public Task ReleaseAsync(DiscordLease lease, CancellationToken cancellationToken) => StepAsync(() => IsHeld(lease) && _leases.Remove(lease.Shard));

    /// <inheritdoc/>
    public Task<TimeSpan> ReserveIdentifyAsync(int bucket, TimeSpan apart, CancellationToken cancellationToken) => StepAsync(() =>
    {
        var now = time.GetUtcNow();
        if (_identifies.TryGetValue(bucket, out var free) && free > now)
        {
            return free - now;
        }

        _identifies[bucket] = now + apart;
        return TimeSpan.Zero;
    });

    private bool IsHeld(DiscordLease lease) => Holder(lease.Shard) == lease.Token;

    private string? Holder(DiscordShard shard) => _leases.TryGetValue(shard, out var lease) && lease.Until > time.GetUtcNow() ? lease.Token : null;

    private Task<T> StepAsync<T>(Func<T> step)
    {
        lock (_gate)
        {
            return Task.FromResult(step());
        }
    }
}
