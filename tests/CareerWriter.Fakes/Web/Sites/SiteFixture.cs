using System.Globalization;
using System.Runtime.CompilerServices;

namespace CareerWriter.Fakes.Web.Sites;

/// <summary>One recorded shape of a recruiting site: the link a user gives, the answers to what is asked then, and what is to be read (<c>expected.json</c>).</summary>
/// <param name="Folder">The folder's full path.</param>
public sealed record SiteFixture(string Folder)
{
    /// <summary>The folder's name: the site, and which case of it.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>The link that a user gives.</summary>
    public Uri Link => new(File.ReadAllText(Path.Combine(Folder, "link.txt")).Trim());

    /// <summary>The fields of the posting that must match, as JSON.</summary>
    public string Expected => File.ReadAllText(Path.Combine(Folder, "expected.json"));

    /// <summary>What the site answers, in the order of <c>routes.tsv</c>: the first route that fits counts.</summary>
    public IReadOnlyList<SiteRoute> Routes =>
    [
        .. File.ReadLines(Path.Combine(Folder, "routes.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .Select(c => new SiteRoute(c[0], c[1], c[2], int.Parse(c[3], CultureInfo.InvariantCulture), c[4],
                c[5] is "-" ? "" : File.ReadAllText(Path.Combine(Folder, c[5])), c.Length > 6 && c[6].Length > 0 ? c[6] : null)),
    ];

    /// <summary>All fixtures, by name.</summary>
    public static IReadOnlyList<SiteFixture> All() =>
        [.. Directory.EnumerateDirectories(Beside()).Order(StringComparer.Ordinal).Select(folder => new SiteFixture(folder))];

    private static string Beside([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>One request that a site answers.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Host">The host asked.</param>
/// <param name="PathAndQuery">Path and query, escaped.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Text">Its body.</param>
/// <param name="BodyPart">What the request's body must hold, or null.</param>
public sealed record SiteRoute(string Method, string Host, string PathAndQuery, int Status, string MediaType, string Text, string? BodyPart)
{
    /// <summary>Whether a request is this one.</summary>
    /// <param name="method">GET or POST.</param>
    /// <param name="address">Where it goes.</param>
    /// <param name="body">Its body, or null.</param>
    public bool Fits(string method, Uri address, string? body)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Method.Equals(method, StringComparison.Ordinal) && Host.Equals(address.Host, StringComparison.OrdinalIgnoreCase)
            && PathAndQuery.Equals(address.PathAndQuery, StringComparison.Ordinal)
            && (BodyPart is null || body?.Contains(BodyPart, StringComparison.Ordinal) == true);
    }
}
