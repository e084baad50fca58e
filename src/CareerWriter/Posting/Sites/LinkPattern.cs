namespace CareerWriter.Posting.Sites;

/// <summary>
/// A site's links, written as one: <c>jobs.lever.co/{board}/{id}</c>, <c>toss.im/career/job-detail?gh_jid={id}</c>,
/// <c>myworkdayjobs.com/{site}/job/{rest*}</c>. The host covers its subdomains; <c>*</c> stands for any host, or at the end of a path for any path; what
/// follows the pattern's path in a link is ignored. Names in braces are read out of the link, as letters, digits, <c>- _ . %</c> only.
/// </summary>
internal sealed class LinkPattern
{
    private readonly string _host;
    private readonly string[] _path;
    private readonly (string Name, string Part)[] _query;

    /// <summary>Reads a pattern.</summary>
    public LinkPattern(string pattern)
    {
        var (address, query) = Cut(pattern, '?');
        var (host, path) = Cut(address, '/');
        _host = host;
        _path = Segments(path);
        _query = [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => Cut(p, '='))];
    }

    /// <summary>The names and their values in a link, with <c>host</c> and <c>subdomain</c> (its first label); null when the link is not of this site.</summary>
    public IReadOnlyDictionary<string, string>? Match(Uri link)
    {
        if (!link.IsAbsoluteUri || link.Scheme is not ("http" or "https") || !IsHost(link.Host))
        {
            return null;
        }

        Dictionary<string, string> values = new(StringComparer.Ordinal) { ["host"] = link.Host, ["subdomain"] = Cut(link.Host, '.').Before };
        return MatchesPath(Segments(link.AbsolutePath), values) && Array.TrueForAll(_query, q => Takes(q.Part, Parameter(link, q.Name), values)) ? values : null;
    }

    /// <summary>The value of a parameter of a link's query, or null.</summary>
    public static string? Parameter(Uri link, string name) =>
        link.Query.TrimStart('?').Split('&').Select(p => Cut(p, '=')).FirstOrDefault(p => p.Before.Equals(name, StringComparison.OrdinalIgnoreCase)).After;

    private bool IsHost(string host) => _host is "*" || host.Equals(_host, StringComparison.OrdinalIgnoreCase)
        || (host.Length > _host.Length && host[^(_host.Length + 1)] == '.' && host.EndsWith(_host, StringComparison.OrdinalIgnoreCase));

    private bool MatchesPath(string[] segments, Dictionary<string, string> values)
    {
        for (var i = 0; i < _path.Length; i++)
        {
            if (_path[i] is "*")
            {
                return true;
            }

            if (_path[i].EndsWith("*}", StringComparison.Ordinal))
            {
                values[_path[i][1..^2]] = string.Join('/', segments.Skip(i));
                return i < segments.Length;
            }

            if (i >= segments.Length || !Takes(_path[i], segments[i], values))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Takes(string part, string? given, Dictionary<string, string> values)
    {
        if (string.IsNullOrEmpty(given))
        {
            return false;
        }

        if (part is not ['{', .., '}'])
        {
            return part.Equals(given, StringComparison.OrdinalIgnoreCase);
        }

        values[part[1..^1]] = given;
        return given.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '%');
    }

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var i and >= 0 ? (text[..i], text[(i + 1)..]) : (text, "");
}
