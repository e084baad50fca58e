using System.Diagnostics;
using System.Globalization;
using CareerWriter.Fakes.Redis;

namespace CareerWriter.Load;

/// <summary>Counts the commands that clients send to Redis, by MONITOR; what a script does inside is not a round trip.</summary>
internal sealed class RoundTrips : IAsyncDisposable
{
    private readonly Process _monitor;
    private readonly Task _counting;
    private long _count;

    private RoundTrips(Process monitor)
    {
        _monitor = monitor;
        _counting = CountAsync();
    }

    /// <summary>Commands since the start.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>Starts to count.</summary>
    public static async Task<RoundTrips> StartAsync(RedisProcess redis)
    {
        ProcessStartInfo start = new("redis-cli", ["-p", redis.Port.ToString(CultureInfo.InvariantCulture), "monitor"]) { UseShellExecute = false, RedirectStandardOutput = true };
        var monitor = Process.Start(start)!;
        await monitor.StandardOutput.ReadLineAsync();
        return new RoundTrips(monitor);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _monitor.Kill();
        await _counting;
        _monitor.Dispose();
    }

    private async Task CountAsync()
    {
        while (await _monitor.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains('[', StringComparison.Ordinal) && !line.Contains(" lua] ", StringComparison.Ordinal))
            {
                Interlocked.Increment(ref _count);
            }
        }
    }
}
