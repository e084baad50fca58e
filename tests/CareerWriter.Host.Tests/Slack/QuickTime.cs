namespace CareerWriter.Host.Tests.Slack;

/// <summary>A clock that runs many times as fast, timers too: waits of a protocol are really waited for, and measured as long as they claim to be.</summary>
internal sealed class QuickTime(double speed) : TimeProvider
{
    private readonly DateTimeOffset _start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly long _started = TimeProvider.System.GetTimestamp();

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _start.AddTicks(GetTimestamp());

    public override long GetTimestamp() => (long)(TimeProvider.System.GetElapsedTime(_started).Ticks * speed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        TimeProvider.System.CreateTimer(callback, state, Quicker(dueTime), Quicker(period));

    // Rounded up, so that no wait ends before its time.
    private TimeSpan Quicker(TimeSpan time) => time <= TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(Math.Ceiling(time.TotalMilliseconds / speed) + 1);
}
