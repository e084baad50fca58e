using CareerWriter.Discord.Protocol.Events;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>The gateway: keeps the shards of this process connected and hands over what Discord delivers by them.</summary>
/// <param name="context">What it works with.</param>
/// <param name="settings">Numbers and time limits.</param>
/// <param name="log">Gets states, reasons and numbers.</param>
internal sealed partial class DiscordGateway(DiscordGatewayContext context, DiscordGatewaySettings settings, ILogger<DiscordGateway> log)
{
    private volatile IReadOnlyList<DiscordShardKeeper> _shards = [];
    private volatile bool _seesContent;

    /// <summary>What each shard is doing; none before the first answer of Discord.</summary>
    public IReadOnlyList<DiscordShardStatus> Status => [.. _shards.Select(s => s.Status)];

    /// <summary>Whether the content of messages is seen that neither mention the bot nor come by direct message.</summary>
    public bool SeesContent => _seesContent;

    /// <summary>Keeps shards connected until it is stopped. On a stop, dispatches that were taken are still accepted, and the sessions are left for the next process to take up.</summary>
    /// <param name="accept">
    /// Stores a dispatch; when it returns, the dispatch is accepted. It may be slow. It is called for several channels at a time, in order within one, and again for what
    /// was delivered before.
    /// </param>
    /// <param name="cancellationToken">The stop.</param>
    /// <exception cref="DiscordStoppedException">Discord will have no more connections until a person does something.</exception>
    public async Task RunAsync(Func<DiscordDispatch, CancellationToken, ValueTask> accept, CancellationToken cancellationToken)
    {
        try
        {
            _seesContent = await AskAsync(SeesContentAsync, cancellationToken);
            while (true)
            {
                try
                {
                    await RunShardsAsync(accept, cancellationToken);
                    return;
                }
                catch (DiscordStoppedException refused) when (
                    refused.Code == DiscordFarewell.DisallowedIntents && _seesContent && settings.MessageContent == DiscordMessageContent.Auto)
                {
                    Log.ContentRefused(log);
                    _seesContent = false;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Log.Stops(log);
        }
    }

    private async Task RunShardsAsync(Func<DiscordDispatch, CancellationToken, ValueTask> accept, CancellationToken cancellationToken)
    {
        var count = settings.Shards > 0 ? settings.Shards : (await AskAsync(context.Api.GatewayAsync, cancellationToken)).Shards;
        var intents = _seesContent ? settings.Intents | DiscordIntents.MessageContent : settings.Intents & ~DiscordIntents.MessageContent;
        DiscordGatewayRun run = new(accept, log);
        _shards = [.. Enumerable.Range(0, Math.Max(1, count)).Select(id => new DiscordShardKeeper(new DiscordShard(id, Math.Max(1, count)), intents, context, settings, run))];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        List<Task> running = [.. _shards.Select(s => s.RunAsync(stop.Token))];
        try
        {
            await await Task.WhenAny(running);
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(running).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private async Task<bool> SeesContentAsync(CancellationToken cancellationToken) => settings.MessageContent switch
    {
        DiscordMessageContent.On => true,
        DiscordMessageContent.Off => false,
        DiscordMessageContent.Auto => (await context.Api.ApplicationAsync(cancellationToken)).HasMessageContent,
    };

    /// <summary>Asks Discord until it answers.</summary>
    private async Task<T> AskAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await ask(cancellationToken);
            }
            catch (DiscordException refused) when (refused.IsFatal)
            {
                throw DiscordStoppedException.Of(DiscordFarewell.AuthenticationFailed);
            }
            catch (DiscordException refused)
            {
                Log.NoAnswer(log, failures, refused.Status, refused.Code);
                await Task.Delay((refused.RetryAfter ?? TimeSpan.Zero) + context.Wait(settings, failures), context.Time, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Discord gives no answer, failure {Failures}: HTTP {Status}, code {Code}")]
        public static partial void NoAnswer(ILogger logger, int failures, int status, int code);

        [LoggerMessage(LogLevel.Warning, "Discord does not let the bot see the content of all messages; it goes on without")]
        public static partial void ContentRefused(ILogger logger);

        [LoggerMessage(LogLevel.Information, "The gateway stops")]
        public static partial void Stops(ILogger logger);
    }
}
