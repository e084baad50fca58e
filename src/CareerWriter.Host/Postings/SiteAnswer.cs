using System.Net;

namespace CareerWriter.Host.Postings;

/// <summary>What came of one exchange with a site, without redirects and repeats.</summary>
internal sealed record SiteAnswer
{
    /// <summary>Why there is no answer, or null.</summary>
    public FetchFailure? Failure { get; init; }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; init; }

    /// <summary>The media type in lower case, or empty.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>The decoded text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where a redirect leads, or null.</summary>
    public Uri? Location { get; init; }

    /// <summary>How long the site asks to wait, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the same exchange may go better a moment later: too many requests, a fault of the site, a broken connection.</summary>
    public bool MayPass { get; init; }

    /// <summary>An exchange without an answer.</summary>
    public static SiteAnswer Failed(FetchFailure failure, bool mayPass = false) => new() { Failure = failure, MayPass = mayPass };
}
