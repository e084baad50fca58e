namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>What a shard is doing.</summary>
internal enum DiscordShardState
{
    /// <summary>Another process has it, or nobody yet.</summary>
    Elsewhere,

    /// <summary>It is being connected, or waits for its next attempt.</summary>
    Connecting,

    /// <summary>The sessions of the day are used up.</summary>
    OutOfSessions,

    /// <summary>Its session is there; dispatches come.</summary>
    Open,

    /// <summary>It is over and will not be tried again.</summary>
    Faulted,
}

/// <summary>A shard, for health checks.</summary>
/// <param name="Shard">Which.</param>
/// <param name="State">What it is doing.</param>
internal sealed record DiscordShardStatus(DiscordShard Shard, DiscordShardState State)
{
    /// <summary>When its session was last begun or taken up, or null.</summary>
    public DateTimeOffset? LastReady { get; init; }

    /// <summary>Attempts that failed since the last success.</summary>
    public int Failures { get; init; }

    /// <summary>Sessions that were begun by this process.</summary>
    public int Identifies { get; init; }

    /// <summary>Sessions that were taken up by this process.</summary>
    public int Resumes { get; init; }

    /// <summary>The connection in use, or null.</summary>
    public DiscordConnection? Connection { get; init; }

    /// <summary>When anything last came from Discord, or null.</summary>
    public DateTimeOffset? LastFrame => Connection?.LastFrame;

    /// <summary>How long the last beat took to be answered, or null.</summary>
    public TimeSpan? Latency => Connection?.Latency;

    /// <summary>Whether dispatches come, here or in another process.</summary>
    public bool Delivers => State is DiscordShardState.Open or DiscordShardState.Elsewhere;
}
