using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using System.Threading.RateLimiting;
using CareerWriter.Posting.Sites;

namespace CareerWriter.Host.Postings;

/// <summary>
/// One exchange with a site at a time for each host: no cookies, no proxy, no redirects, public addresses only. Hosts with a configured origin are asked there
/// over connections of their own, so that nothing else ever reaches those addresses.
/// </summary>
internal sealed class SiteConnections : IDisposable
{
    // Politeness: the rest wait for their turn within their own time.
    private const int MostWaiting = 64;

    private static readonly string[] s_ownHeaders = ["Host", "Cookie", "Authorization", "Proxy-Authorization", "Connection", "Transfer-Encoding", "Content-Length", "Expect", "Upgrade"];

    private readonly PostingsOptions _options;
    private readonly LinkRules _rules;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _public;
    private readonly HttpMessageInvoker _configured;
    private readonly PartitionedRateLimiter<string> _turns = PartitionedRateLimiter.Create<string, string>(host =>
        RateLimitPartition.GetConcurrencyLimiter(host, _ => new() { PermitLimit = 1, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst }));

    public SiteConnections(PostingsOptions options, Network network, TimeProvider time)
    {
        (_options, _rules, _time) = (options, new(options), time);
        _public = new(Handler(new GuardedConnector(network, options, time).ConnectAsync));
        _configured = new(Handler(connect: null));
    }

    /// <summary>Whether a link may be asked as far as its text tells.</summary>
    public bool Allow(Uri link) => _rules.Allow(link);

    /// <summary>Asks once.</summary>
    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public async Task<SiteAnswer> AskAsync(PostingRequest request, CancellationToken cancellationToken)
    {
        using var turn = await _turns.AcquireAsync(LinkRules.HostOf(request.Address), permitCount: 1, cancellationToken);
        if (!turn.IsAcquired)
        {
            return SiteAnswer.Failed(FetchFailure.TooSlow);
        }

        try
        {
            using var message = Message(request, _rules.OriginOf(request.Address), out var connections);
            using var response = await connections.SendAsync(message, cancellationToken);
            return await AnswerAsync(response, cancellationToken);
        }
        catch (InvalidDataException)
        {
            return SiteAnswer.Failed(FetchFailure.NotUnderstood);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return Broken(failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _public.Dispose();
        _configured.Dispose();
        _turns.Dispose();
    }

    private async Task<SiteAnswer> AnswerAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var answer = new SiteAnswer
        {
            Status = response.StatusCode,
            MediaType = response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "",
            RetryAfter = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - _time.GetUtcNow() : null,
            MayPass = (int)response.StatusCode is 429 or >= 500,
        };
        if (response.StatusCode is HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            && response.Headers.NonValidated.Contains("Location"))
        {
            return response.Headers.Location is { } location ? answer with { Location = location } : SiteAnswer.Failed(FetchFailure.NotAllowed);
        }

        var (text, failure) = await PageBody.ReadAsync(response, _options.MostBytes, cancellationToken);
        return answer with { Text = text, Failure = failure };
    }

    private HttpRequestMessage Message(PostingRequest request, PostingOrigin? origin, out HttpMessageInvoker connections)
    {
        var address = request.Address;
        HttpRequestMessage message = new(request.JsonBody is null ? HttpMethod.Get : HttpMethod.Post, address);
        connections = _public;
        if (origin is { Address: { } own })
        {
            message.RequestUri = new(own, address.GetComponents(UriComponents.PathAndQuery, UriFormat.UriEscaped));
            message.Headers.Host = LinkRules.HostOf(address) + (address.IsDefaultPort ? "" : $":{address.Port}");
            connections = _configured;
        }

        if (request.JsonBody is { } json)
        {
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        foreach (var (name, value) in request.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (!s_ownHeaders.Contains(name, StringComparer.OrdinalIgnoreCase) && !value.Any(char.IsControl))
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }
        }

        AddUnlessSaid(message, "User-Agent", _options.UserAgent);
        AddUnlessSaid(message, "Accept", "text/html,application/xhtml+xml,application/json;q=0.9,text/*;q=0.8");
        AddUnlessSaid(message, "Accept-Language", "ko-KR,ko;q=0.9,en;q=0.5");
        return message;
    }

    private static void AddUnlessSaid(HttpRequestMessage message, string name, string value)
    {
        if (!message.Headers.Contains(name))
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private static SiteAnswer Broken(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case AddressNotAllowedException:
                    return SiteAnswer.Failed(FetchFailure.NotAllowed);
                // The resolver has asked more than once by itself; a certificate stays what it is.
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain or SocketError.NoRecovery } or AuthenticationException:
                    return SiteAnswer.Failed(FetchFailure.NoConnection);
                default:
                    break;
            }
        }

        return SiteAnswer.Failed(FetchFailure.NoConnection, mayPass: true);
    }

    private SocketsHttpHandler Handler(Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>>? connect) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate | DecompressionMethods.Brotli,
        ConnectCallback = connect,
        ConnectTimeout = _options.Timeout,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        // What is left of an answer that is too large is not waited for.
        MaxResponseDrainSize = 0,
        ActivityHeadersPropagator = null,
    };
}
