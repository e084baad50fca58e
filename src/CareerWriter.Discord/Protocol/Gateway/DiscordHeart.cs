namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>The beats of a connection: one each interval, and an end to it when one was not answered before the next is due.</summary>
/// <param name="connection">The connection.</param>
/// <param name="sequence">Up to where dispatches were accepted.</param>
/// <param name="time">The clock.</param>
internal sealed class DiscordHeart(DiscordConnection connection, Func<long?> sequence, TimeProvider time)
{
    private volatile bool _isHeard = true;
    private long _sent;
    private long _latency = -1;

    /// <summary>How long the last beat took to be answered; null: none was.</summary>
    public TimeSpan? Latency => Interlocked.Read(ref _latency) is >= 0 and var ticks ? TimeSpan.FromTicks(ticks) : null;

    /// <summary>Beats until the connection ends; the first beat comes at some time within the interval, so that not all clients of Discord beat at once.</summary>
    public async Task BeatAsync(TimeSpan interval, Random random, CancellationToken ended)
    {
        try
        {
            await Task.Delay(interval * random.NextDouble(), time, ended);
            while (!connection.Leaving.IsCompleted)
            {
                if (!_isHeard)
                {
                    connection.Leave(DiscordFarewell.Silent);
                    return;
                }

                _isHeard = false;
                Interlocked.Exchange(ref _sent, time.GetTimestamp());
                // Not waited for: a stuck sending must not keep the silence from being noticed.
                _ = BeatOnceAsync(vital: true);
                await Task.Delay(interval, time, ended);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }

    /// <summary>Sends a beat beside those of the interval; whether it is answered is not watched.</summary>
    public Task<bool> BeatOnceAsync(bool vital) => connection.SendAsync(DiscordOutbound.BeatOf(sequence()), vital);

    /// <summary>A beat was answered.</summary>
    public void Heard()
    {
        if (!_isHeard)
        {
            Interlocked.Exchange(ref _latency, time.GetElapsedTime(Interlocked.Read(ref _sent)).Ticks);
        }

        _isHeard = true;
    }
}
