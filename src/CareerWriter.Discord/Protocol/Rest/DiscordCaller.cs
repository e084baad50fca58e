using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Makes calls: within their limits, again where that is safe, with every failure as a <see cref="DiscordException"/>.</summary>
/// <param name="http">Sends one request.</param>
/// <param name="time">The clock of limits and waits.</param>
/// <param name="random">Spreads the waits of repeats.</param>
/// <param name="log">Gets routes, codes and numbers.</param>
internal sealed partial class DiscordCaller(DiscordHttp http, TimeProvider time, Random random, ILogger<DiscordCaller> log)
{
    private static readonly TimeSpan s_firstBackoff = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_longestBackoff = TimeSpan.FromSeconds(30);

    private readonly DiscordPace _pace = new(time);
    private readonly DiscordRefusals _refusals = new(time);

    /// <summary>The time now.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>What sends single requests.</summary>
    public DiscordHttp Http { get; } = http;

    /// <summary>Makes a call and reads its answer.</summary>
    /// <typeparam name="T">The part of the answer that is used.</typeparam>
    /// <exception cref="DiscordException">Discord refused, or no answer came; see <see cref="DiscordException.MayHaveTakenEffect"/>.</exception>
    public async Task<T> CallAsync<T>(DiscordCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class =>
        DiscordAnswers.Read(call.Route, await SendAsync(call, cancellationToken), type);

    /// <summary>Makes a call of whose answer nothing is used.</summary>
    /// <exception cref="DiscordException">As <see cref="CallAsync"/>.</exception>
    public Task CallAsync(DiscordCall call, CancellationToken cancellationToken) => SendAsync(call, cancellationToken);

    /// <summary>Waits before another attempt at something that is no call.</summary>
    public Task WaitAsync(int attempt, CancellationToken cancellationToken) => Task.Delay(Backoff(s_firstBackoff, attempt), time, cancellationToken);

    private async Task<DiscordReply> SendAsync(DiscordCall call, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            DiscordException failure;
            try
            {
                var reply = await SendOnceAsync(call, cancellationToken);
                DiscordAnswers.ThrowIfRefused(call.Route, reply);
                return reply;
            }
            catch (DiscordException refused) when (attempt > 1 && refused.Code == call.DoneBefore && call.DoneBefore != 0)
            {
                return new DiscordReply(System.Net.HttpStatusCode.NoContent, [], new DiscordLimit());
            }
            catch (DiscordException refused)
            {
                failure = refused;
            }

            Log.Refused(log, call.Route.Name, failure.Status, failure.Code, attempt);
            if (WaitBeforeRepeat(call, failure, attempt) is not { } wait)
            {
                throw failure;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<DiscordReply> SendOnceAsync(DiscordCall call, CancellationToken cancellationToken)
    {
        _refusals.ThrowIfHeld(call.Route);
        using var turn = await _pace.WaitAsync(call.Route, cancellationToken);
        // Others may have been refused while this one waited.
        _refusals.ThrowIfHeld(call.Route);
        var reply = await Http.SendAsync(call, cancellationToken);
        turn.Learn(reply.Limit);
        _refusals.Count(call.Route, reply);
        return reply;
    }

    /// <summary>How long to wait before the next attempt; null: there is none. After a limit there is none here: the turn is waited for.</summary>
    private TimeSpan? WaitBeforeRepeat(DiscordCall call, DiscordException failure, int attempt)
    {
        if (attempt >= call.Attempts || failure.Code == DiscordErrors.TooManyRefused || failure.RetryAfter > DiscordPace.LongestWait)
        {
            return null;
        }

        var safe = failure.Code is DiscordErrors.RateLimited or DiscordErrors.NotConnected || (failure.MayHaveTakenEffect && call.Route.MayRepeat);
        var wait = failure.Code == DiscordErrors.RateLimited ? TimeSpan.Zero : Backoff(call.FirstWait, attempt);
        return safe && !(Now + (failure.RetryAfter ?? wait) > call.Until) ? wait : null;
    }

    private TimeSpan Backoff(TimeSpan first, int attempt)
    {
        var wait = first * Math.Pow(2, attempt - 1);
        return (wait < s_longestBackoff ? wait : s_longestBackoff) * (0.75 + (0.5 * random.NextDouble()));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Call} refused: HTTP {Status}, code {Code}, attempt {Attempt}")]
        public static partial void Refused(ILogger logger, string call, int status, int code, int attempt);
    }
}
