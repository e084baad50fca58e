using System.Globalization;

namespace CareerWriter.Discord.Protocol;

/// <summary>Discord refused a call, or no usable answer came.</summary>
/// <param name="call">The call, without ids and tokens (<c>POST channels/{channel}/messages</c>).</param>
/// <param name="status">HTTP status; 0 when there was no answer.</param>
/// <param name="code">Discord's error code, or one of <see cref="DiscordErrors"/>; 0 where it gave none.</param>
/// <param name="where">Which part of what was sent is wrong, and how (<c>components.0.label: BASE_TYPE_BAD_LENGTH</c>).</param>
/// <param name="inner">What it came from, or null.</param>
internal sealed class DiscordException(string call, int status, int code, IReadOnlyList<string>? where = null, Exception? inner = null)
    : Exception(Describe(call, status, code, where ?? []), inner)
{
    /// <summary>The call.</summary>
    public string Call { get; } = call;

    /// <summary>HTTP status; 0 when there was no answer.</summary>
    public int Status { get; } = status;

    /// <summary>The error code.</summary>
    public int Code { get; } = code;

    /// <summary>Which part of what was sent is wrong; no words of people.</summary>
    public IReadOnlyList<string> Where { get; } = where ?? [];

    /// <summary>How long Discord wants to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether Discord may have done what was asked although it did not say so; a repeat could do it twice.</summary>
    public bool MayHaveTakenEffect { get; init; }

    /// <summary>Whether the same call may work later.</summary>
    public bool MayPass => MayHaveTakenEffect || Code is DiscordErrors.NotConnected or DiscordErrors.RateLimited or DiscordErrors.TooManyRefused;

    /// <summary>Whether no call with this token will ever work again. A call that carries no token of the bot (an interaction's) is never so.</summary>
    public bool IsFatal { get; init; }

    /// <summary>Whether what the call is about is gone: the message, the channel, or the interaction.</summary>
    public bool IsGone => Code is DiscordErrors.UnknownChannel or DiscordErrors.UnknownMessage or DiscordErrors.UnknownWebhook or DiscordErrors.UnknownInteraction
        or DiscordErrors.InvalidWebhookToken or DiscordErrors.InteractionOver;

    private static string Describe(string call, int status, int code, IReadOnlyList<string> where)
    {
        var what = status > 0 ? string.Create(CultureInfo.InvariantCulture, $"{call}: HTTP {status}") : call;
        var why = code == 0 ? what : $"{what}{(status > 0 ? ", " : ": ")}{DiscordErrors.Name(code)}";
        return where.Count == 0 ? why : $"{why} ({string.Join("; ", where)})";
    }
}
