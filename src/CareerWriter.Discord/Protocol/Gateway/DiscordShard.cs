namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>A share of the servers. Direct messages come by shard 0.</summary>
/// <param name="Id">Which, from 0.</param>
/// <param name="Count">Of how many.</param>
internal readonly record struct DiscordShard(int Id, int Count)
{
    private const int TimeShift = 22;

    /// <summary>The shard of a server.</summary>
    public static int Of(DiscordGuildId guild, int count) => (int)((guild.Value >> TimeShift) % (ulong)count);
}

/// <summary>That this process, and no other, has a shard.</summary>
/// <param name="Shard">The shard.</param>
/// <param name="Token">Whose lease it is.</param>
internal sealed record DiscordLease(DiscordShard Shard, string Token);

/// <summary>What takes a session up again where it was left.</summary>
/// <param name="Id">Discord's id of it.</param>
/// <param name="ResumeUrl">Where it is taken up.</param>
/// <param name="Sequence">The last dispatch of which all, and all before it, were accepted.</param>
/// <param name="Intents">What it was begun for; other intents need another session.</param>
internal sealed record DiscordSession(string Id, Uri ResumeUrl, long Sequence, DiscordIntents Intents);

/// <summary>Keeps sessions, so that another process takes them up where one ended.</summary>
internal interface IGatewaySessions
{
    /// <summary>The session of a shard, or null.</summary>
    Task<DiscordSession?> LoadAsync(DiscordShard shard, CancellationToken cancellationToken);

    /// <summary>Keeps a session in the place of the one before; false: the lease is another's, and nothing was kept.</summary>
    Task<bool> SaveAsync(DiscordLease lease, DiscordSession session, CancellationToken cancellationToken);

    /// <summary>Forgets a session that cannot be taken up any more; false: the lease is another's.</summary>
    Task<bool> ClearAsync(DiscordLease lease, CancellationToken cancellationToken);
}

/// <summary>Shares the shards among processes: each is one process's at a time.</summary>
internal interface IShardLeases
{
    /// <summary>How long a lease lives without being renewed.</summary>
    TimeSpan Life { get; }

    /// <summary>Takes a shard, or null while it is another's.</summary>
    Task<DiscordLease?> AcquireAsync(DiscordShard shard, CancellationToken cancellationToken);

    /// <summary>Lets a lease live on; false: it is another's by now.</summary>
    Task<bool> RenewAsync(DiscordLease lease, CancellationToken cancellationToken);

    /// <summary>Gives a shard back.</summary>
    Task ReleaseAsync(DiscordLease lease, CancellationToken cancellationToken);

    /// <summary>Reserves the next beginning of a session, which all processes share.</summary>
    /// <param name="bucket">The bucket: shards of one begin one after the other.</param>
    /// <param name="apart">How long until the one after it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>Zero: it may begin now; otherwise how long to wait before asking again.</returns>
    Task<TimeSpan> ReserveIdentifyAsync(int bucket, TimeSpan apart, CancellationToken cancellationToken);
}
