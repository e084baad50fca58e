using CareerWriter.Posting.Sites;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Internal;

namespace CareerWriter.Host.Postings;

/// <summary>Answers of the last hour: a link that is looked at again is not asked for again. Bounded by the length of the kept texts.</summary>
internal sealed class PageCache(PostingsOptions options, TimeProvider time) : IDisposable
{
    // Forty of the largest answers, a thousand usual ones.
    private const long MostCharacters = 200L * 1024 * 1024;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MostCharacters, Clock = new Clock(time) });

    /// <summary>The kept answer to a request, or null.</summary>
    public FetchedPage? Find(PostingRequest request) => _pages.Get<FetchedPage>(KeyOf(request));

    /// <summary>Keeps a good answer.</summary>
    public void Keep(FetchedPage page)
    {
        if (page.IsOk && options.CacheFor > TimeSpan.Zero)
        {
            _pages.Set(KeyOf(page.Request), page, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = options.CacheFor, Size = 1024 + page.Text.Length });
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _pages.Dispose();

    /// <summary>What makes two requests the same: address without its fragment, body, headers.</summary>
    private static string KeyOf(PostingRequest request) => string.Join('\n',
        request.Address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped),
        request.JsonBody,
        string.Join('\n', (request.Headers ?? new Dictionary<string, string>(StringComparer.Ordinal)).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"{h.Key}: {h.Value}")));

    private sealed class Clock(TimeProvider time) : ISystemClock
    {
        public DateTimeOffset UtcNow => time.GetUtcNow();
    }
}
