namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>One of Discord's limits in one place.</summary>
/// <param name="name">Discord's name of it; null while it is not known.</param>
internal sealed class DiscordBucket(string? name)
{
    private int _remaining = 1;
    private DateTimeOffset _resetsAt;
    private DateTimeOffset _heldUntil;

    /// <summary>Discord's name of it.</summary>
    public string? Name { get; } = name;

    /// <summary>Lets one call pass at a time.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>Calls that pass or wait.</summary>
    public int Users { get; set; }

    /// <summary>From when a call may pass.</summary>
    public DateTimeOffset FreeAt => _remaining > 0 || _heldUntil > _resetsAt ? _heldUntil : _resetsAt;

    /// <summary>Whether nothing of it is used up.</summary>
    public bool IsWhole(DateTimeOffset now) => _resetsAt <= now && _heldUntil <= now;

    /// <summary>Notes what an answer says.</summary>
    public void Learn(DiscordLimit limit, DateTimeOffset now)
    {
        if (limit is { Remaining: { } remaining, ResetAfter: { } after })
        {
            (_remaining, _resetsAt) = (remaining, now + after);
        }
    }

    /// <summary>Lets nothing pass until a time.</summary>
    public void Hold(DateTimeOffset until) => _heldUntil = until > _heldUntil ? until : _heldUntil;
}

/// <summary>A call's turn.</summary>
internal sealed class DiscordTurn(DiscordPace pace, DiscordRoute route, DiscordBucket bucket) : IDisposable
{
    /// <summary>Learns from the answer to the call.</summary>
    public void Learn(DiscordLimit limit) => pace.Learn(route, bucket, limit);

    /// <inheritdoc/>
    public void Dispose()
    {
        bucket.Gate.Release();
        pace.Leave(bucket);
    }
}
