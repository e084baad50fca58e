namespace CareerWriter.Fakes.Slack;

/// <summary>A call is refused, as Slack would.</summary>
/// <param name="code">The error code.</param>
/// <param name="details">What Slack says about the arguments.</param>
internal sealed class FakeSlackRefusal(string code, params string[] details) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyList<string> Details { get; } = details;

    /// <summary>Whether a bot that keeps to the rules never runs into it.</summary>
    public bool IsFaultOfTheBot => Code.StartsWith("invalid_", StringComparison.Ordinal)
        || Code.StartsWith("msg_", StringComparison.Ordinal)
        || Code is "no_text" or "missing_argument" or "unknown_method" or "not_allowed_token_type" or "metadata_too_large" or "user_not_in_channel" or "view_too_large";
}
