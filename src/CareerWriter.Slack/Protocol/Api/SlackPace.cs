namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Keeps calls within Slack's limits before Slack has to refuse them: per method, and per channel or message. One for the process and workspace.</summary>
/// <param name="time">The clock.</param>
internal sealed class SlackPace(TimeProvider time)
{
    /// <summary>A call that would have to wait longer is refused at once.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private const int ForgetFrom = 1_000;

    // A fifth of a minute's calls may come at once; what follows comes evenly.
    private const int BurstShare = 5;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Method, string? Place), DateTimeOffset> _free = [];

    /// <summary>Waits for a method's turn.</summary>
    /// <param name="method">The method.</param>
    /// <param name="place">The channel or message that it is called for, or null.</param>
    /// <param name="cancellationToken">Ends the wait; the turn is used up.</param>
    /// <exception cref="SlackException">The turn is more than <see cref="LongestWait"/> away (<see cref="SlackErrors.RateLimited"/>).</exception>
    public async Task WaitAsync(SlackMethod method, string? place, CancellationToken cancellationToken)
    {
        var wait = Reserve(method, place);
        if (wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>Keeps a method still after Slack asked for it; other methods go on.</summary>
    public void HoldBack(SlackMethod method, TimeSpan wait)
    {
        lock (_lock)
        {
            var (interval, burst) = Evenly(method);
            var until = time.GetUtcNow() + wait + burst - interval;
            var key = (method.Name, (string?)null);
            _free[key] = _free.TryGetValue(key, out var free) && free > until ? free : until;
        }
    }

    private TimeSpan Reserve(SlackMethod method, string? place)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            Forget(now);
            var (interval, burst) = Evenly(method);
            (string, string?) everywhere = (method.Name, null);
            (string, string?) here = (method.Name, place);
            var free = Later(_free.GetValueOrDefault(everywhere), now);
            var freeHere = place is null || method.ApartInOnePlace == TimeSpan.Zero ? now : Later(_free.GetValueOrDefault(here), now);
            // The theoretical arrival of the generic cell rate algorithm: early by no more than the burst.
            var turn = Later(Later(free + interval - burst, freeHere), now);
            if (turn - now > LongestWait)
            {
                throw new SlackException(method.Name, SlackErrors.RateLimited) { RetryAfter = turn - now };
            }

            _free[everywhere] = Later(free, turn) + interval;
            if (place is not null && method.ApartInOnePlace > TimeSpan.Zero)
            {
                _free[here] = turn + method.ApartInOnePlace;
            }

            return turn - now;
        }
    }

    private static (TimeSpan Interval, TimeSpan Burst) Evenly(SlackMethod method)
    {
        var interval = TimeSpan.FromMinutes(1) / method.PerMinute;
        return (interval, interval * Math.Max(1, method.PerMinute / BurstShare));
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    /// <summary>Places that may be called again are as good as never called.</summary>
    private void Forget(DateTimeOffset now)
    {
        if (_free.Count < ForgetFrom)
        {
            return;
        }

        foreach (var key in _free.Where(f => f.Value <= now).Select(f => f.Key).ToList())
        {
            _free.Remove(key);
        }
    }
}
