using System.Threading.RateLimiting;
using CareerWriter.Conversation;

namespace CareerWriter.Host.Engine;

/// <summary>Runs one turn: fetches files, keeps limits, lets the handler answer. Whatever happens, something is said and the state is a state.</summary>
/// <param name="handlers">Answer.</param>
/// <param name="files">Fetches files.</param>
/// <param name="limiter">Turns of each user.</param>
/// <param name="options">Time of a turn.</param>
/// <param name="time">The clock.</param>
internal sealed class TurnRunner(TurnHandlers handlers, ArrivedFiles files, PartitionedRateLimiter<string> limiter, EngineOptions options, TimeProvider time)
{
    // What a turn computes runs here, so that only so many compute at once; while it waits for a network others may.
    private readonly TaskScheduler _computing = new ConcurrentExclusiveSchedulerPair(
        TaskScheduler.Default, options.Computing > 0 ? options.Computing : Math.Max(1, Environment.ProcessorCount - 1)).ConcurrentScheduler;

    /// <summary>How often a message is tried.</summary>
    public int MostTries => options.MostTries;

    /// <summary>Answers a message.</summary>
    /// <exception cref="OperationCanceledException">The program stops, or the conversation was lost; nothing was decided.</exception>
    public async Task<TurnResult> RunAsync(ConversationState state, Arrival arrival, IChatPlatform platform, IProgress<View.Progress> progress, CancellationToken cancellationToken)
    {
        using var lease = limiter.AttemptAcquire($"{arrival.Conversation.Platform}:{arrival.Message.By}");
        if (!lease.IsAcquired)
        {
            return new TurnResult(state, [new View.Note(EngineWords.TooManyTurns(options.Limits.TurnsAMinute).In(arrival.Spoken ?? state.Language)) { Audience = Audience.Speaker }]);
        }

        using CancellationTokenSource limit = new(options.TurnTime, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await AnswerAsync(state, arrival, platform, progress, either.Token);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new TurnResult(state, [new View.Error(EngineWords.TooSlow.In(arrival.Spoken ?? state.Language))]);
        }
    }

    private async Task<TurnResult> AnswerAsync(ConversationState state, Arrival arrival, IChatPlatform platform, IProgress<View.Progress> progress, CancellationToken cancellationToken)
    {
        var message = arrival.Message;
        var language = arrival.Spoken ?? state.Language;
        IReadOnlyList<Said> wrong = [];
        if (message is IncomingMessage.Say say && arrival.Files.Count > 0)
        {
            progress.Report(new View.Progress(EngineWords.Fetching(arrival.Files.Count).In(language)));
            (var came, wrong) = await files.FetchAsync(platform, arrival, state.Files, cancellationToken);
            message = say with { Files = came };
        }

        IReadOnlyList<View> before = [.. wrong.Select(w => new View.Error(w.In(language)))];
        if (message is IncomingMessage.Say { Files.Count: 0 } empty && wrong.Count > 0 && string.IsNullOrWhiteSpace(empty.Text))
        {
            return new TurnResult(state, before);
        }

        var handler = handlers.Of(platform);
        var result = await Task.Factory.StartNew(() => handler.HandleAsync(state, message, progress, cancellationToken), cancellationToken, TaskCreationOptions.DenyChildAttach, _computing).Unwrap();
        return before.Count == 0 ? result : result with { Views = [.. before, .. result.Views] };
    }
}
