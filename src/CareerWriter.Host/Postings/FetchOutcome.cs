using CareerWriter.Posting.Sites;

namespace CareerWriter.Host.Postings;

/// <summary>A page, or why there is none.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>The site answered, with any status.</summary>
    public sealed record Answered(FetchedPage Page) : FetchOutcome;

    /// <summary>No answer that could be read.</summary>
    public sealed record Failed(FetchFailure Reason) : FetchOutcome;
}
