using CareerWriter.Posting;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Host.Postings;

/// <summary>Reads the posting behind a link: asks the link's site what to fetch, fetches it, and gives the answers back until the site has read the posting.</summary>
/// <param name="fetcher">Fetches pages.</param>
/// <param name="siteOf">The site that a link belongs to (<see cref="PostingSources.For"/>).</param>
/// <param name="options">Limits.</param>
/// <param name="time">The clock of the limits.</param>
/// <param name="log">Gets hosts and numbers, never words of a page or a whole link.</param>
internal sealed partial class PostingReader(PageFetcher fetcher, Func<Uri, IPostingSource> siteOf, PostingsOptions options, TimeProvider time, ILogger<PostingReader> log)
{
    // The longest way of a known site is a page, its data and a few parts; more is a site that goes in circles.
    private const int MostRequests = 12;

    /// <summary>Reads the posting behind a link as typed; one that is no address is blocked.</summary>
    public Task<JobPosting> ReadAsync(string link, DateOnly today, CancellationToken cancellationToken) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) ? ReadAsync(address, today, cancellationToken) : Task.FromResult(UnreadPosting.OfNoAddress(link));

    /// <summary>Reads a posting; what cannot be read is a posting with a status and a message that say why and what to do.</summary>
    /// <param name="link">The link as the user gave it.</param>
    /// <param name="today">The date that a closing day is held against (KST).</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<JobPosting> ReadAsync(Uri link, DateOnly today, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!fetcher.Allow(link))
        {
            return UnreadPosting.Of(FetchFailure.NotAllowed, link);
        }

        var started = time.GetTimestamp();
        using CancellationTokenSource limit = new(options.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        List<FetchedPage> answers = [];
        JobPosting posting;
        try
        {
            posting = await AskAsync(link, answers, today, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            posting = UnreadPosting.Of(FetchFailure.TooSlow, link);
        }

        Log.Read(log, LinkRules.HostOf(link), posting.Status, answers.Count, (long)time.GetElapsedTime(started).TotalMilliseconds);
        return posting.Url is null ? posting with { Url = link.OriginalString } : posting;
    }

    private async Task<JobPosting> AskAsync(Uri link, List<FetchedPage> answers, DateOnly today, CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (NextStep(link, answers, today))
            {
                case PostingStep.Done done:
                    return Judged(done.Posting, answers, link);
                case PostingStep.Fetch fetch when answers.Count < MostRequests:
                    switch (await fetcher.FetchAsync(fetch.Request, cancellationToken))
                    {
                        case FetchOutcome.Answered answered:
                            answers.Add(answered.Page);
                            break;
                        case FetchOutcome.Failed failed:
                            return UnreadPosting.Of(failed.Reason, link);
                    }

                    break;
                default:
                    return UnreadPosting.Of(FetchFailure.NotUnderstood, link);
            }
        }
    }

    /// <summary>What the site wants next; null when it failed over its answers, which are strangers' text.</summary>
    private PostingStep? NextStep(Uri link, List<FetchedPage> answers, DateOnly today)
    {
        try
        {
            return siteOf(link).Next(link, answers, today);
        }
        // Whatever a page makes of its reader, one link must not end the work on the rest.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Log.SiteFailed(log, LinkRules.HostOf(link), failure.GetType().Name, answers.Count);
            return null;
        }
    }

    /// <summary>An answer that is an error holds no posting: the reason is the error, and its text is nobody's description.</summary>
    private static JobPosting Judged(JobPosting posting, List<FetchedPage> answers, Uri link)
    {
        if (posting.Status != PostingStatus.Unreadable || answers is not [.., { IsOk: false } last])
        {
            return posting;
        }

        return last.Status is 429 or >= 500 ? UnreadPosting.Of(FetchFailure.Refused, link) : posting with { Text = "" };
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Posting of {Host}: {Status} after {Requests} answers in {Milliseconds} ms")]
        public static partial void Read(ILogger logger, string host, PostingStatus status, int requests, long milliseconds);

        [LoggerMessage(LogLevel.Warning, "Reader of {Host} failed with {Failure} after {Requests} answers")]
        public static partial void SiteFailed(ILogger logger, string host, string failure, int requests);
    }
}
