using CareerWriter.Host.State;
using CareerWriter.Host.State.Redis;
using CareerWriter.Host.Telemetry;

namespace CareerWriter.Host.Engine;

/// <summary>
/// Takes conversations that have something waiting and works them off, so many at once, each in its own order. On a stop it begins nothing more and waits for what it has;
/// what is not done in time goes to another worker or the next start.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="turns">Works off a conversation.</param>
/// <param name="settings">How many, how long.</param>
/// <param name="metrics">Counts faults of the store.</param>
/// <param name="log">Gets ids and numbers.</param>
internal sealed partial class ConversationWorkers(IConversationStore store, ConversationTurns turns, WorkerSettings settings, BotMetrics metrics, ILogger<ConversationWorkers> log) : BackgroundService
{
    private static readonly TimeSpan _rest = TimeSpan.FromMilliseconds(500);

    /// <summary>When a worker last looked for work: the sign of life of this process.</summary>
    public DateTimeOffset LastLooked { get; private set; } = settings.Time.GetUtcNow();

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using CancellationTokenSource enough = new();
        await using var late = stoppingToken.Register(() => enough.CancelAfter(settings.StopTime));
        await Task.WhenAll(Enumerable.Range(0, settings.Conversations).Select(_ => Task.Run(() => WorkAsync(stoppingToken, enough.Token), CancellationToken.None)));
    }

    /// <summary>One worker: the edge where faults of others end. Each is logged once, and the conversation is tried again by whoever comes next.</summary>
    private async Task WorkAsync(CancellationToken stopping, CancellationToken enough)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                LastLooked = settings.Time.GetUtcNow();
                if (await store.TakeAsync(settings.Known, stopping) is { } taken)
                {
                    await RunAsync(taken, stopping, enough);
                }
                else
                {
                    await store.WaitAsync(stopping);
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException)
            {
                metrics.StoreError();
                Log.StoreUnavailable(log);
                await Task.Delay(_rest, settings.Time, CancellationToken.None);
            }
            catch (Exception fault)
            {
                // The type and the place tell enough; a message could hold words of people.
                Log.Failed(log, fault.GetType().Name, fault.StackTrace);
                await Task.Delay(_rest, settings.Time, CancellationToken.None);
            }
        }
    }

    private async Task RunAsync(TakenConversation taken, CancellationToken stopping, CancellationToken enough)
    {
        using var scope = Log.Working(log, taken.Key.Platform, RedisKeys.PartitionOf(taken.Key), taken.Version);
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(enough);
        var keeping = KeepAsync(taken, lost);
        try
        {
            await turns.RunAsync(taken, stopping, lost.Token);
        }
        catch (Exception over) when (over is ConversationLostException || (over is OperationCanceledException && lost.IsCancellationRequested))
        {
            Log.LetGo(log, taken.Key.Platform, taken.Version);
            // Where it is still this worker's, the next one need not wait.
            await store.SentAsync(taken, [], release: true, CancellationToken.None);
        }
        catch (NewerStateException newer)
        {
            // Kept until its time is over, so that a worker that knows the state gets it next.
            Log.Newer(log, newer.Message);
        }
        finally
        {
            await lost.CancelAsync();
            await keeping;
        }
    }

    /// <summary>Keeps the conversation while it is worked on; when that does not work, the work ends before another begins it.</summary>
    private async Task KeepAsync(TakenConversation taken, CancellationTokenSource lost)
    {
        var kept = settings.Time.GetTimestamp();
        while (!lost.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(settings.Lease / 3, settings.Time, lost.Token);
                if (!await store.RenewAsync(taken, lost.Token))
                {
                    await lost.CancelAsync();
                    return;
                }

                kept = settings.Time.GetTimestamp();
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (StoreUnavailableException)
            {
                if (settings.Time.GetElapsedTime(kept) > settings.Lease * 2 / 3)
                {
                    await lost.CancelAsync();
                    return;
                }
            }
        }
    }

    private static partial class Log
    {
        private static readonly Func<ILogger, string, int, long, IDisposable?> _working =
            LoggerMessage.DefineScope<string, int, long>("{Platform} partition {Partition} version {Version}");

        /// <summary>What every line of the work on a conversation carries: enough to find it, nothing that names people.</summary>
        public static IDisposable? Working(ILogger logger, string platform, int partition, long version) => _working(logger, platform, partition, version);

        [LoggerMessage(LogLevel.Warning, "The conversation store does not answer; trying again")]
        public static partial void StoreUnavailable(ILogger logger);

        [LoggerMessage(LogLevel.Error, "A conversation could not be worked on ({Failure}); it is tried again. {Place}")]
        public static partial void Failed(ILogger logger, string failure, string? place);

        [LoggerMessage(LogLevel.Information, "A conversation on {Platform} at version {Version} was let go before it was done")]
        public static partial void LetGo(ILogger logger, string platform, long version);

        [LoggerMessage(LogLevel.Warning, "A conversation is left to newer workers: {Reason}")]
        public static partial void Newer(ILogger logger, string reason);
    }
}

/// <summary>What workers go by.</summary>
/// <param name="Conversations">How many conversations at once.</param>
/// <param name="StopTime">How long a stop waits.</param>
/// <param name="Lease">How long a conversation is theirs without a sign of life.</param>
/// <param name="Known">The version that is remembered of a conversation.</param>
/// <param name="Time">The clock.</param>
internal sealed record WorkerSettings(int Conversations, TimeSpan StopTime, TimeSpan Lease, Func<CareerWriter.Conversation.ConversationKey, long> Known, TimeProvider Time);
