namespace CareerWriter.Posting.Sites;

/// <summary>What a site needs next: one more answer, or nothing because the posting is read (or known not to be readable).</summary>
public abstract record PostingStep
{
    private PostingStep()
    {
    }

    /// <summary>Fetch this and call again.</summary>
    /// <param name="Request">What to fetch.</param>
    public sealed record Fetch(PostingRequest Request) : PostingStep;

    /// <summary>The end: the posting in any status.</summary>
    /// <param name="Posting">What was read, or why not.</param>
    public sealed record Done(JobPosting Posting) : PostingStep;
}

/// <summary>A request to a site. It is subject to the same limits as a link that a user gave.</summary>
/// <param name="Address">Where.</param>
/// <param name="JsonBody">A body of JSON, which makes it a POST; null for a GET.</param>
/// <param name="Headers">Further headers (Referer, a site's own); never cookies or secrets.</param>
public sealed record PostingRequest(Uri Address, string? JsonBody = null, IReadOnlyDictionary<string, string>? Headers = null);

/// <summary>What came back for a request. An answer that never came (refused address, time-out, no connection) ends the reading in the host and is no page.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Address">Where the answer came from, after redirects.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="MediaType">The media type without parameters, in lower case, or empty.</param>
/// <param name="Text">The decoded text.</param>
public sealed record FetchedPage(PostingRequest Request, Uri Address, int Status, string MediaType, string Text)
{
    /// <summary>Whether the status is 2xx.</summary>
    public bool IsOk => Status is >= 200 and < 300;
}
