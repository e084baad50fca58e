namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>
/// Keeps calls within Discord's limits before Discord has to refuse them. Limits are learnt from answers: calls that share one go one after the other, so that each knows
/// what the one before it was told. One for the process and token.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class DiscordPace(TimeProvider time)
{
    /// <summary>A call that would have to wait longer is refused at once.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private const int PerSecond = 50;
    private const int ForgetFrom = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Route, string Kind), string> _names = [];
    private readonly Dictionary<(string Name, string Kind, string Major), DiscordBucket> _buckets = [];
    private readonly Queue<DateTimeOffset> _sent = new();
    private DateTimeOffset _allHeldUntil;
    private DateTimeOffset _addressHeldUntil;

    /// <summary>Waits for a call's turn; the next call of its limit waits until the turn is disposed.</summary>
    /// <exception cref="DiscordException">The turn is more than <see cref="LongestWait"/> away (<see cref="DiscordErrors.RateLimited"/>).</exception>
    public async Task<DiscordTurn> WaitAsync(DiscordRoute route, CancellationToken cancellationToken)
    {
        while (true)
        {
            var bucket = Enter(route);
            try
            {
                await bucket.Gate.WaitAsync(cancellationToken);
            }
            catch
            {
                Leave(bucket);
                throw;
            }

            DiscordTurn turn = new(this, route, bucket);
            // The limit may have been learnt to be another one while the call waited.
            if (!IsOf(bucket, route))
            {
                turn.Dispose();
                continue;
            }

            try
            {
                await WaitAsync(() => UntilFree(bucket), route, cancellationToken);
                await WaitAsync(() => UntilFree(route), route, cancellationToken);
                return turn;
            }
            catch
            {
                turn.Dispose();
                throw;
            }
        }
    }

    /// <summary>Learns from an answer.</summary>
    internal void Learn(DiscordRoute route, DiscordBucket bucket, DiscordLimit limit)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (limit.Bucket is { } name && bucket.Name != name)
            {
                _names[(route.Name, route.Kind)] = name;
                // Calls that wait at the old one look again; until then it tells what is known.
                Find(route).Learn(limit, now);
            }

            bucket.Learn(limit, now);
            switch (limit)
            {
                case { RetryAfter: { } wait, Scope: DiscordLimitScope.Global }:
                    _allHeldUntil = Later(_allHeldUntil, now + wait);
                    break;
                case { RetryAfter: { } wait, Scope: DiscordLimitScope.Address }:
                    _addressHeldUntil = Later(_addressHeldUntil, now + wait);
                    break;
                case { RetryAfter: { } wait }:
                    bucket.Hold(now + wait);
                    Find(route).Hold(now + wait);
                    break;
            }
        }
    }

    /// <summary>Gives a turn back.</summary>
    internal void Leave(DiscordBucket bucket)
    {
        lock (_lock)
        {
            bucket.Users--;
        }
    }

    private DiscordBucket Enter(DiscordRoute route)
    {
        lock (_lock)
        {
            Forget();
            var bucket = Find(route);
            bucket.Users++;
            return bucket;
        }
    }

    private bool IsOf(DiscordBucket bucket, DiscordRoute route)
    {
        lock (_lock)
        {
            return Find(route) == bucket;
        }
    }

    private DiscordBucket Find(DiscordRoute route)
    {
        var name = _names.GetValueOrDefault((route.Name, route.Kind));
        var key = (name ?? route.Name, route.Kind, route.Major);
        if (!_buckets.TryGetValue(key, out var bucket))
        {
            _buckets[key] = bucket = new(name);
        }

        return bucket;
    }

    /// <summary>How long the limit of a call is used up.</summary>
    private TimeSpan UntilFree(DiscordBucket bucket)
    {
        lock (_lock)
        {
            return bucket.FreeAt - time.GetUtcNow();
        }
    }

    /// <summary>How long all calls are held back; when not, the call is counted.</summary>
    private TimeSpan UntilFree(DiscordRoute route)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (route.OfInteraction)
            {
                return _addressHeldUntil - now;
            }

            var free = Later(_addressHeldUntil, _allHeldUntil);
            if (_sent.Count == PerSecond)
            {
                free = Later(free, _sent.Peek() + TimeSpan.FromSeconds(1));
            }

            if (free > now)
            {
                return free - now;
            }

            _ = _sent.Count == PerSecond ? _sent.Dequeue() : default;
            _sent.Enqueue(now);
            return TimeSpan.Zero;
        }
    }

    private async Task WaitAsync(Func<TimeSpan> untilFree, DiscordRoute route, CancellationToken cancellationToken)
    {
        while (untilFree() is var wait && wait > TimeSpan.Zero)
        {
            if (wait > LongestWait)
            {
                throw new DiscordException(route.Name, status: 0, DiscordErrors.RateLimited) { RetryAfter = wait };
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    /// <summary>Limits that are whole again and nobody waits for are as good as never met.</summary>
    private void Forget()
    {
        if (_buckets.Count < ForgetFrom)
        {
            return;
        }

        var now = time.GetUtcNow();
        foreach (var (key, bucket) in _buckets.Where(b => b.Value.Users == 0 && b.Value.IsWhole(now)).ToList())
        {
            _buckets.Remove(key);
            bucket.Gate.Dispose();
        }
    }
}
