namespace CareerWriter.Slack.Protocol;

/// <summary>Slack refused a call, or no usable answer came.</summary>
/// <param name="method">The method of the Web API.</param>
/// <param name="code">Slack's error code (<c>channel_not_found</c>), or one of <see cref="SlackErrors"/> for what happened on the way.</param>
/// <param name="inner">What it came from, or null.</param>
internal sealed class SlackException(string method, string code, Exception? inner = null) : Exception($"{method}: {code}", inner)
{
    /// <summary>The method of the Web API.</summary>
    public string Method { get; } = method;

    /// <summary>The error code.</summary>
    public string Code { get; } = code;

    /// <summary>HTTP status; 0 when there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>Slack's own id of the request, for its support; or null.</summary>
    public string? RequestId { get; init; }

    /// <summary>What Slack says about the arguments (which block is wrong); no words of people.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>The scope that is missing, or null.</summary>
    public string? NeededScope { get; init; }

    /// <summary>How long Slack wants to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether Slack may have done what was asked although it did not say so; a repeat could do it twice.</summary>
    public bool MayHaveTakenEffect { get; init; }

    /// <summary>Whether the same call may work later.</summary>
    public bool MayPass => MayHaveTakenEffect || SlackErrors.MayPass(Code);

    /// <summary>Whether no call with this token will ever work again.</summary>
    public bool IsFatal => SlackErrors.IsFatal(Code);
}
