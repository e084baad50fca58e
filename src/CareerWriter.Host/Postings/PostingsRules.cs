namespace CareerWriter.Host.Postings;

/// <summary>Which settings can be used.</summary>
internal static class PostingsRules
{
    // A timer takes no longer time.
    private static readonly TimeSpan s_longest = TimeSpan.FromHours(1);

    /// <summary>The key of the first setting that cannot be used, below <c>Postings</c>; or null.</summary>
    public static string? Wrong(PostingsOptions options)
    {
        if (!IsPatience(options.Timeout))
        {
            return nameof(options.Timeout);
        }

        if (options.MostBytes <= 0)
        {
            return nameof(options.MostBytes);
        }

        if (options.CacheFor < TimeSpan.Zero)
        {
            return nameof(options.CacheFor);
        }

        if (string.IsNullOrWhiteSpace(options.UserAgent) || options.UserAgent.Any(c => c is < ' ' or > '~'))
        {
            return nameof(options.UserAgent);
        }

        var port = options.ExtraPorts.ToList().FindIndex(p => p is <= 0 or > 65535);
        return port >= 0 ? $"{nameof(options.ExtraPorts)}:{port}" : WrongOrigin(options.Origins);
    }

    private static string? WrongOrigin(IReadOnlyList<PostingOrigin> origins)
    {
        for (var i = 0; i < origins.Count; i++)
        {
            var origin = origins[i];
            if (Uri.CheckHostName(origin.Host) == UriHostNameType.Unknown)
            {
                return $"{nameof(PostingsOptions.Origins)}:{i}:{nameof(origin.Host)}";
            }

            if (origin.Address is not { IsAbsoluteUri: true, Scheme: "http" or "https", UserInfo: "", PathAndQuery: "/" })
            {
                return $"{nameof(PostingsOptions.Origins)}:{i}:{nameof(origin.Address)}";
            }
        }

        return null;
    }

    private static bool IsPatience(TimeSpan time) => time > TimeSpan.Zero && time <= s_longest;
}
