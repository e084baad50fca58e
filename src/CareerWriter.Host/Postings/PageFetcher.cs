using CareerWriter.Posting.Sites;
using Polly;
using Polly.Retry;

namespace CareerWriter.Host.Postings;

/// <summary>Fetches one page: follows redirects and holds each of them to the rules, repeats what may pass, keeps what it got.</summary>
internal sealed class PageFetcher : IDisposable
{
    private const int MostRedirects = 5;
    private const int MostRepeats = 2;

    private readonly SiteConnections _sites;
    private readonly PageCache _cache;
    private readonly PostingsOptions _options;
    private readonly TimeProvider _time;
    private readonly ResiliencePipeline<SiteAnswer> _repeats;

    public PageFetcher(PostingsOptions options, Network network, TimeProvider time)
    {
        (_options, _time) = (options, time);
        _sites = new(options, network, time);
        _cache = new(options, time);
        _repeats = new ResiliencePipelineBuilder<SiteAnswer> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<SiteAnswer>
            {
                MaxRetryAttempts = MostRepeats,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromMilliseconds(300),
                ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { MayPass: true }),
                DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result?.RetryAfter),
            })
            .Build();
    }

    /// <summary>Whether a link may be asked as far as its text tells.</summary>
    public bool Allow(Uri link) => _sites.Allow(link);

    /// <summary>Fetches a page, within <see cref="PostingsOptions.Timeout"/> with everything that this takes.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<FetchOutcome> FetchAsync(PostingRequest request, CancellationToken cancellationToken)
    {
        if (_cache.Find(request) is { } kept)
        {
            return new FetchOutcome.Answered(kept with { Request = request });
        }

        using CancellationTokenSource limit = new(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var outcome = await FollowAsync(request, _time.GetUtcNow() + _options.Timeout, either.Token);
            if (outcome is FetchOutcome.Answered { Page: var page })
            {
                _cache.Keep(page);
            }

            return outcome;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new FetchOutcome.Failed(FetchFailure.TooSlow);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sites.Dispose();
        _cache.Dispose();
    }

    private async Task<FetchOutcome> FollowAsync(PostingRequest request, DateTimeOffset deadline, CancellationToken cancellationToken)
    {
        var next = request;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            if (!_sites.Allow(next.Address))
            {
                return new FetchOutcome.Failed(FetchFailure.NotAllowed);
            }

            var answer = await AskAsync(next, deadline, cancellationToken);
            if (answer.Failure is { } failure)
            {
                return new FetchOutcome.Failed(failure);
            }

            if (answer.Location is null)
            {
                return new FetchOutcome.Answered(new(request, next.Address, (int)answer.Status, answer.MediaType, answer.Text));
            }

            if (!Uri.TryCreate(next.Address, answer.Location, out var target))
            {
                return new FetchOutcome.Failed(FetchFailure.NotAllowed);
            }

            next = Redirected(next, target, (int)answer.Status);
        }

        return new FetchOutcome.Failed(FetchFailure.TooManyRedirects);
    }

    /// <summary>Asks, and asks again what may pass, unless the site wants a longer wait than there is time.</summary>
    private async Task<SiteAnswer> AskAsync(PostingRequest request, DateTimeOffset deadline, CancellationToken cancellationToken) =>
        await _repeats.ExecuteAsync(
            async token =>
            {
                var answer = await _sites.AskAsync(request, token);
                return answer.RetryAfter > deadline - _time.GetUtcNow() ? answer with { MayPass = false } : answer;
            },
            cancellationToken);

    /// <summary>307 and 308 repeat the body, the others do not (RFC 9110, 15.4); what was meant for one site is not told to another.</summary>
    private static PostingRequest Redirected(PostingRequest request, Uri target, int status) => new(
        target,
        status is 307 or 308 ? request.JsonBody : null,
        LinkRules.HostOf(target) == LinkRules.HostOf(request.Address) ? request.Headers : null);
}
