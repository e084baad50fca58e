using System.Globalization;
using System.Net;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>An answer, whatever it says.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">Its body; null: too large.</param>
/// <param name="Limit">What it says of limits.</param>
internal sealed record DiscordReply(HttpStatusCode Status, byte[]? Body, DiscordLimit Limit)
{
    /// <summary>Whether it says yes.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}

/// <summary>Whose limit a refused call ran into.</summary>
internal enum DiscordLimitScope
{
    /// <summary>The bot's, on this kind of call; also where the answer is none of a limit.</summary>
    User,

    /// <summary>The bot's, on all calls together.</summary>
    Global,

    /// <summary>One that others use up too; it is not held against the bot.</summary>
    Shared,

    /// <summary>The address's: what stands before Discord refuses everything from it.</summary>
    Address,
}

/// <summary>What an answer says of limits; what it does not say is null.</summary>
internal sealed record DiscordLimit
{
    // Discord's own clients wait a little longer than they are told.
    private static readonly TimeSpan s_margin = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_unsaid = TimeSpan.FromMinutes(1);

    /// <summary>Which limit; the same for all calls that share it.</summary>
    public string? Bucket { get; init; }

    /// <summary>Calls that are left.</summary>
    public int? Remaining { get; init; }

    /// <summary>Until there are new ones.</summary>
    public TimeSpan? ResetAfter { get; init; }

    /// <summary>How long to wait after a refusal, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whose limit it is.</summary>
    public DiscordLimitScope Scope { get; init; }

    /// <summary>Reads what an answer says.</summary>
    public static DiscordLimit Read(HttpResponseMessage response, byte[]? body)
    {
        var isRefusal = response.StatusCode == HttpStatusCode.TooManyRequests;
        var json = isRefusal ? DiscordAnswers.TryReadError(body) : null;
        return new DiscordLimit
        {
            Bucket = Header(response, "X-RateLimit-Bucket"),
            Remaining = int.TryParse(Header(response, "X-RateLimit-Remaining"), NumberStyles.None, CultureInfo.InvariantCulture, out var remaining) ? remaining : null,
            ResetAfter = Seconds(Header(response, "X-RateLimit-Reset-After")) + s_margin,
            RetryAfter = isRefusal ? Later(Seconds(Header(response, "Retry-After")), json?.RetryAfter is { } wait ? Clamped(wait) : null) + s_margin ?? s_unsaid : null,
            Scope = isRefusal ? ScopeOf(response, json) : DiscordLimitScope.User,
        };
    }

    private static DiscordLimitScope ScopeOf(HttpResponseMessage response, DiscordErrorBody? json) => Header(response, "X-RateLimit-Scope") switch
    {
        _ when json is null => DiscordLimitScope.Address,
        "shared" => DiscordLimitScope.Shared,
        "global" => DiscordLimitScope.Global,
        _ => json.Global == true || Header(response, "X-RateLimit-Global") is not null ? DiscordLimitScope.Global : DiscordLimitScope.User,
    };

    private static TimeSpan? Later(TimeSpan? a, TimeSpan? b) => a is null || b > a ? b : a;

    private static TimeSpan? Seconds(string? header) =>
        double.TryParse(header, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) ? Clamped(seconds) : null;

    private static TimeSpan Clamped(double seconds) => TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.SecondsPerDay * 7));

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
