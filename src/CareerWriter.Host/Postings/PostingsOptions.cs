namespace CareerWriter.Host.Postings;

/// <summary>Settings of reading posting links: section <c>Postings</c>.</summary>
public sealed class PostingsOptions
{
    /// <summary>How long one link may take in all, with every request of its site, redirects, repeats and waiting for the site's turn.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest answer in bytes, after decompression.</summary>
    public int MostBytes { get; init; } = 5 * 1024 * 1024;

    /// <summary>How long an answer is kept; zero keeps none.</summary>
    public TimeSpan CacheFor { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What the program calls itself to the sites.</summary>
    public string UserAgent { get; init; } = "Mozilla/5.0 (compatible; CareerWriter/0.1)";

    /// <summary>Ports that a link may name besides 80 and 443.</summary>
    public IReadOnlyList<int> ExtraPorts { get; init; } = [];

    /// <summary>Hosts that are asked at an address of our own (a mirror, a proxy, a test); only these addresses may be private.</summary>
    public IReadOnlyList<PostingOrigin> Origins { get; init; } = [];
}

/// <summary>Where the requests to a host go instead; the host's name stays in the request.</summary>
public sealed record PostingOrigin
{
    /// <summary>The host as links name it, without a port.</summary>
    public string Host { get; init; } = "";

    /// <summary>The address that is asked: scheme, host and port (<c>http://127.0.0.1:8080</c>).</summary>
    public Uri? Address { get; init; }
}
