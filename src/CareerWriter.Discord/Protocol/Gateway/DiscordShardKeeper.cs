using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>Waits until a shard is this process's, keeps it as long as it is, and waits again.</summary>
/// <param name="shard">The shard.</param>
/// <param name="intents">What its sessions hear of.</param>
/// <param name="context">What it works with.</param>
/// <param name="settings">Numbers and time limits.</param>
/// <param name="run">What it is run for.</param>
internal sealed partial class DiscordShardKeeper(DiscordShard shard, DiscordIntents intents, DiscordGatewayContext context, DiscordGatewaySettings settings, DiscordGatewayRun run)
{
    private volatile DiscordShardLife? _life;

    /// <summary>What the shard is doing.</summary>
    public DiscordShardStatus Status => _life?.Status ?? new(shard, DiscordShardState.Elsewhere);

    /// <summary>Keeps the shard until it is stopped.</summary>
    /// <exception cref="DiscordStoppedException">Discord will have no more connections until a person does something.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (await AcquireAsync(cancellationToken) is { } lease)
            {
                await HoldAsync(lease, cancellationToken);
                _life = null;
            }

            await Task.Delay(context.Spread(context.Leases.Life / 2), context.Time, cancellationToken);
        }
    }

    private async Task HoldAsync(DiscordLease lease, CancellationToken cancellationToken)
    {
        Log.Holds(run.Log, shard.Id, shard.Count);
        using var held = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var renewing = RenewAsync(lease, held);
        try
        {
            _life = new(lease, intents, context, settings, run);
            await _life.RunAsync(held.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Lost(run.Log, shard.Id);
        }
        // What keeps sessions is away: without the session nothing is begun, since that would lose what it missed.
        catch (Exception away) when (away is not (OperationCanceledException or DiscordStoppedException))
        {
            Log.NoLeases(run.Log, shard.Id, away.GetType().Name);
        }
        finally
        {
            await held.CancelAsync();
            await renewing;
            await TryAsync(() => context.Leases.ReleaseAsync(lease, CancellationToken.None));
        }
    }

    private async Task<DiscordLease?> AcquireAsync(CancellationToken cancellationToken)
    {
        DiscordLease? lease = null;
        await TryAsync(async () => lease = await context.Leases.AcquireAsync(shard, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        return lease;
    }

    /// <summary>Renews the lease in time, and ends what holds it when it cannot be renewed: another process may have it then.</summary>
    private async Task RenewAsync(DiscordLease lease, CancellationTokenSource held)
    {
        var renewed = context.Time.GetTimestamp();
        try
        {
            while (true)
            {
                await Task.Delay(context.Leases.Life / 4, context.Time, held.Token);
                var asked = context.Time.GetTimestamp();
                bool? isOurs = null;
                await TryAsync(async () => isOurs = await context.Leases.RenewAsync(lease, held.Token));
                if (isOurs == true)
                {
                    renewed = asked;
                }
                else if (isOurs == false || context.Time.GetElapsedTime(renewed) >= context.Leases.Life * 3 / 4)
                {
                    await held.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Held no more.
        }
    }

    /// <summary>Does something with what keeps leases, which may be away for a while; whatever it throws then, the next time may be better.</summary>
    private async Task TryAsync(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception away)
        {
            if (away is not OperationCanceledException)
            {
                Log.NoLeases(run.Log, shard.Id, away.GetType().Name);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Shard {Shard} of {Count} is this process's")]
        public static partial void Holds(ILogger logger, int shard, int count);

        [LoggerMessage(LogLevel.Warning, "Shard {Shard} is not this process's any more")]
        public static partial void Lost(ILogger logger, int shard);

        [LoggerMessage(LogLevel.Warning, "Leases cannot be reached for shard {Shard}: {Fault}")]
        public static partial void NoLeases(ILogger logger, int shard, string fault);
    }
}
