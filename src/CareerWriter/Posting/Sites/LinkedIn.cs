namespace CareerWriter.Posting.Sites;

/// <summary>LinkedIn, as it shows a posting to guests. Only the posting's own block counts: what else it answers asks to sign in.</summary>
internal sealed class LinkedIn() : PageSource("LinkedIn", ["linkedin.com/jobs/view/{id}", "linkedin.com/*?currentJobId={id}"], new(Block)
{
    Title = ".top-card-layout__title",
    Company = ".topcard__org-name-link, .topcard__flavor",
    Closed = ".closed-job",
})
{
    private const string Block = ".show-more-less-html__markup";

    /// <inheritdoc/>
    protected override Uri? AddressOf(Uri link) =>
        ValuesOf(link) is { } values && values["id"].Split('-')[^1] is { Length: > 5 } id && id.All(char.IsAsciiDigit)
            ? new Uri($"https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/{id}")
            : null;

    /// <inheritdoc/>
    protected override JobPosting Read(Uri link, FetchedPage answer, DateOnly today) =>
        answer.IsOk && !answer.Text.Contains(Block[1..], StringComparison.Ordinal) ? SiteRefusals.Wall(link) : base.Read(link, answer, today);
}
