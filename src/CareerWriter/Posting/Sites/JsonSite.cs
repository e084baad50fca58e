namespace CareerWriter.Posting.Sites;

/// <summary>A site whose postings come as JSON: its links, its addresses, its fields. Paths are names joined with dots (see <see cref="JsonPath"/>).</summary>
internal sealed record JsonSite
{
    /// <summary>The site's links (see <see cref="LinkPattern"/>).</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Where its JSON is, the best first, with the names of <see cref="Links"/> in braces.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>Further headers of its requests; values may have names in braces.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Paths to the posting in an answer; one that leads to several is a list to choose from by <see cref="Id"/>.</summary>
    public IReadOnlyList<string> At { get; init; } = [""];

    /// <summary>The path of a posting's id, where an answer is a list; null where it holds one posting.</summary>
    public string? Id { get; init; }

    /// <summary>Paths of the title, in order.</summary>
    public string Title { get; init; } = "title";

    /// <summary>Paths of the employer, in order; empty where the answer does not name it.</summary>
    public string Company { get; init; } = "";

    /// <summary>The employer where the site is one employer's own.</summary>
    public string? Employer { get; init; }

    /// <summary>Paths of the closing day, in order.</summary>
    public string Closes { get; init; } = "";

    /// <summary>The path of a field that says so when the posting has no closing day, or null.</summary>
    public string? AlwaysOpen { get; init; }

    /// <summary>Paths of fields that say whether the posting is over.</summary>
    public IReadOnlyList<string> Closed { get; init; } = [];

    /// <summary>Error codes (<c>"code":"C003"</c>) by which an answer says that the posting is over.</summary>
    public IReadOnlyList<string> ClosedCodes { get; init; } = [];

    /// <summary>Whether HTTP 404 means a posting that is over.</summary>
    public bool MissingIsClosed { get; init; }

    /// <summary>The parts of the posting in reading order.</summary>
    public required IReadOnlyList<(string Path, SectionKind Kind)> Parts { get; init; }
}
