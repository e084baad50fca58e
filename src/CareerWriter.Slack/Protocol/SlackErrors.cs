using System.Collections.Frozen;

namespace CareerWriter.Slack.Protocol;

/// <summary>Error codes that are treated alike.</summary>
internal static class SlackErrors
{
    /// <summary>Too many calls; also the body of HTTP 429.</summary>
    public const string RateLimited = "ratelimited";

    /// <summary>Our own: no connection could be opened, so nothing was received.</summary>
    public const string NotConnected = "client_not_connected";

    /// <summary>Our own: the connection ended, or time ran out, before an answer came.</summary>
    public const string NoAnswer = "client_no_answer";

    /// <summary>Our own: the answer is not JSON of the expected shape (an error page, a proxy).</summary>
    public const string NotUnderstood = "client_answer_not_understood";

    private static readonly FrozenSet<string> s_fatal = FrozenSet.Create(
        StringComparer.Ordinal,
        "not_authed", "invalid_auth", "account_inactive", "token_revoked", "token_expired", "user_removed_from_team", "team_disabled", "not_allowed_token_type");

    // fatal_error and internal_error may have taken effect all the same.
    private static readonly FrozenSet<string> s_unsure = FrozenSet.Create(
        StringComparer.Ordinal, "fatal_error", "internal_error", "request_timeout", "service_unavailable", NoAnswer, NotUnderstood);

    private static readonly FrozenSet<string> s_notDone = FrozenSet.Create(
        StringComparer.Ordinal, RateLimited, "rate_limited", "message_limit_exceeded", "team_added_to_org", NotConnected);

    /// <summary>Whether the token is worth nothing: the operator must act.</summary>
    public static bool IsFatal(string code) => s_fatal.Contains(code);

    /// <summary>Whether the call was certainly not carried out and may work later.</summary>
    public static bool WasNotDone(string code) => s_notDone.Contains(code);

    /// <summary>Whether it is not known if the call was carried out.</summary>
    public static bool IsUnsure(string code) => s_unsure.Contains(code);

    /// <summary>Whether the same call may work later.</summary>
    public static bool MayPass(string code) => WasNotDone(code) || IsUnsure(code);
}
