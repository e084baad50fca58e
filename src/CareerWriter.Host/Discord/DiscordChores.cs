using System.Threading.Channels;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Host.Discord;

/// <summary>What a delivery asks for that no acknowledgement waits for and nobody misses when the process ends: a line to show, a thread to name.</summary>
/// <param name="log">Gets codes.</param>
internal sealed partial class DiscordChores(ILogger<DiscordChores> log)
{
    private const int AtOnce = 8;
    private static readonly TimeSpan _stopTime = TimeSpan.FromSeconds(2);

    // Whoever pressed a button that long ago looks elsewhere by now.
    private readonly Channel<(string Name, Func<CancellationToken, Task> Work)> _waiting =
        Channel.CreateBounded<(string, Func<CancellationToken, Task>)>(new BoundedChannelOptions(200) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Has something done soon.</summary>
    public void Add(string name, Func<CancellationToken, Task> work) => _waiting.Writer.TryWrite((name, work));

    /// <summary>Does what is asked for until it is stopped; what is being done then has two seconds.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using CancellationTokenSource enough = new();
        await using var late = stopping.Register(() =>
        {
            _waiting.Writer.TryComplete();
            enough.CancelAfter(_stopTime);
        });
        await Parallel.ForEachAsync(
            _waiting.Reader.ReadAllAsync(CancellationToken.None),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (chore, _) => await DoAsync(chore.Name, chore.Work, enough.Token));
    }

    private async Task DoAsync(string name, Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        try
        {
            await work(cancellationToken);
        }
        catch (DiscordException refused)
        {
            Log.Failed(log, name, $"code {refused.Code}");
        }
        catch (Exception fault) when (fault is DiscordLimitException or State.StoreUnavailableException or OperationCanceledException)
        {
            Log.Failed(log, name, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Chore} was not done: {Reason}")]
        public static partial void Failed(ILogger logger, string chore, string reason);
    }
}
