using CareerWriter.Discord.Protocol.Gateway;
using CareerWriter.Host.State.Redis;
using StackExchange.Redis;

namespace CareerWriter.Host.Discord;

/// <summary>Sessions and leases of shards in Redis: any number of processes share the shards, and each takes up what another left.</summary>
/// <param name="connection">Redis.</param>
/// <param name="keys">Its keys.</param>
internal sealed class RedisDiscordShards(RedisConnection connection, DiscordKeys keys) : IGatewaySessions, IShardLeases
{
    private const string Id = "id";
    private const string Url = "url";
    private const string Sequence = "seq";
    private const string Intents = "intents";

    // Discord keeps a session for minutes; what is older would only be refused.
    private const int KeepSeconds = 60 * 60;

    /// <inheritdoc/>
    public TimeSpan Life { get; } = TimeSpan.FromSeconds(20);

    /// <inheritdoc/>
    public async Task<DiscordSession?> LoadAsync(DiscordShard shard, CancellationToken cancellationToken)
    {
        var found = await connection.RunAsync(database => database.HashGetAsync(keys.Session(shard), [Id, Url, Sequence, Intents]));
        return found is [{ HasValue: true } id, { HasValue: true } url, var sequence, var intents]
            && Uri.TryCreate(url.ToString(), UriKind.Absolute, out var address) && sequence.TryParse(out long number) && intents.TryParse(out int bits)
            ? new DiscordSession(id.ToString(), address, number, (DiscordIntents)bits)
            : null;
    }

    /// <inheritdoc/>
    public Task<bool> SaveAsync(DiscordLease lease, DiscordSession session, CancellationToken cancellationToken) => StepAsync(
        DiscordScripts.Save,
        [keys.Lease(lease.Shard), keys.Session(lease.Shard)],
        [lease.Token, KeepSeconds, Id, session.Id, Url, session.ResumeUrl.OriginalString, Sequence, session.Sequence, Intents, (int)session.Intents]);

    /// <inheritdoc/>
    public Task<bool> ClearAsync(DiscordLease lease, CancellationToken cancellationToken) =>
        StepAsync(DiscordScripts.Clear, [keys.Lease(lease.Shard), keys.Session(lease.Shard)], [lease.Token]);

    /// <inheritdoc/>
    public async Task<DiscordLease?> AcquireAsync(DiscordShard shard, CancellationToken cancellationToken)
    {
        var token = Guid.NewGuid().ToString("N");
        return await connection.RunAsync(database => database.StringSetAsync(keys.Lease(shard), token, Life, When.NotExists)) ? new DiscordLease(shard, token) : null;
    }

    /// <inheritdoc/>
    public Task<bool> RenewAsync(DiscordLease lease, CancellationToken cancellationToken) =>
        StepAsync(DiscordScripts.Renew, [keys.Lease(lease.Shard)], [lease.Token, (long)Life.TotalMilliseconds]);

    /// <inheritdoc/>
    public Task ReleaseAsync(DiscordLease lease, CancellationToken cancellationToken) => StepAsync(DiscordScripts.Release, [keys.Lease(lease.Shard)], [lease.Token]);

    /// <inheritdoc/>
    public async Task<TimeSpan> ReserveIdentifyAsync(int bucket, TimeSpan apart, CancellationToken cancellationToken)
    {
        RedisValue[] values = [(long)apart.TotalMilliseconds];
        var wait = await connection.RunAsync(database => database.ScriptEvaluateAsync(DiscordScripts.Identify, [keys.Identify(bucket)], values));
        return TimeSpan.FromMilliseconds((long)wait);
    }

    private async Task<bool> StepAsync(string script, RedisKey[] touched, RedisValue[] values) =>
        (long)await connection.RunAsync(database => database.ScriptEvaluateAsync(script, touched, values)) == 1;
}
