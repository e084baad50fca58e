using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Calls methods of the Web API: within their limits, again where that is safe, with every failure as a <see cref="SlackException"/>.</summary>
/// <param name="http">Sends one request.</param>
/// <param name="pace">Keeps the limits.</param>
/// <param name="time">The clock of waits.</param>
/// <param name="random">Spreads the waits of repeats.</param>
/// <param name="log">Gets methods, codes and numbers.</param>
internal sealed partial class SlackCaller(SlackHttp http, SlackPace pace, TimeProvider time, Random random, ILogger<SlackCaller> log)
{
    private static readonly TimeSpan s_firstWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestBackoff = TimeSpan.FromSeconds(30);

    /// <summary>The time now.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>What sends single requests.</summary>
    public SlackHttp Http { get; } = http;

    /// <summary>Calls a method and waits for its answer.</summary>
    /// <typeparam name="T">The part of the answer that is used.</typeparam>
    /// <exception cref="SlackException">Slack refused, or no answer came; see <see cref="SlackException.MayHaveTakenEffect"/>.</exception>
    public async Task<T> CallAsync<T>(SlackCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        (await AnswerAsync(call, type, cancellationToken)).Value;

    /// <summary>Calls a method and gives the scopes of the token with its answer.</summary>
    /// <typeparam name="T">The part of the answer that is used.</typeparam>
    /// <exception cref="SlackException">As <see cref="CallAsync"/>.</exception>
    public async Task<SlackAnswer<T>> AnswerAsync<T>(SlackCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await pace.WaitAsync(call.Method, call.Place, cancellationToken);
            SlackException failure;
            try
            {
                return await Http.SendAsync(call, type, cancellationToken);
            }
            catch (SlackException refused)
            {
                failure = refused;
            }

            Log.Refused(log, call.Method.Name, failure.Code, failure.Status, failure.RequestId, attempt);
            if (WaitBeforeRepeat(call, failure, attempt) is not { } wait)
            {
                throw failure;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>How long to wait before the next attempt; null: there is none.</summary>
    private TimeSpan? WaitBeforeRepeat(SlackCall call, SlackException failure, int attempt)
    {
        var wait = failure.RetryAfter ?? Backoff(attempt);
        if (failure.Code == SlackErrors.RateLimited)
        {
            pace.HoldBack(call.Method, wait);
        }

        var safe = SlackErrors.WasNotDone(failure.Code) || (SlackErrors.IsUnsure(failure.Code) && call.Method.MayRepeat);
        return safe && attempt < call.Attempts && wait <= SlackPace.LongestWait ? wait : null;
    }

    private TimeSpan Backoff(int attempt)
    {
        var wait = s_firstWait * Math.Pow(2, attempt - 1);
        return (wait < s_longestBackoff ? wait : s_longestBackoff) * (0.75 + (0.5 * random.NextDouble()));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Method} refused: {Code}, HTTP {Status}, request {RequestId}, attempt {Attempt}")]
        public static partial void Refused(ILogger logger, string method, string code, int status, string? requestId, int attempt);
    }
}
