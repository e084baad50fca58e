namespace CareerWriter.Posting;

/// <summary>Decides whether what was found is a posting, and puts it together; otherwise says what was found instead.</summary>
/// <param name="Url">The posting's address, or null.</param>
/// <param name="Today">The date that a closing day is held against.</param>
internal sealed record PostingGate(string? Url, DateOnly Today)
{
    private const int LeastCharacters = 300;

    /// <summary>The title of the page around it, or null.</summary>
    public string? PageTitle { get; init; }

    /// <summary>The name of the site around it, or null.</summary>
    public string? SiteName { get; init; }

    /// <summary>The closing day that the page around it names, or null.</summary>
    public DateOnly? Closes { get; init; }

    /// <summary>The posting that stands in the sources (the best first named), or a refusal with its reason.</summary>
    public JobPosting Pass(IReadOnlyList<PostingContent> sources, PageVerdict verdict)
    {
        var body = sources.OrderByDescending(s => s.Sections.Found).ThenByDescending(s => s.Sections.Found == 0 ? s.Characters : 0).FirstOrDefault() ?? new PostingContent();
        var company = sources.Select(s => PostingNames.CleanCompany(s.Company)).FirstOrDefault(c => c is not null)
            ?? PostingNames.CleanCompany(SiteName);
        company ??= PostingNames.OfTitle(PageTitle, null).Company;
        var (title, named) = ((string?[])[.. sources.Select(s => s.Title), PageTitle, .. Headlines(body.Lines)])
            .Select(t => PostingNames.OfTitle(t, company)).FirstOrDefault(t => t.Title is not null && !PageMarkers.IsSite(t.Title));
        company ??= named ?? PostingNames.CompanyIn(body.Lines);
        title = PostingNames.OfTitle(title, company).Title;
        var closes = sources.Select(s => s.Closes).FirstOrDefault(c => c is not null)
            ?? sources.Select(s => ClosingDate.FromLines(s.Lines, Today)).FirstOrDefault(c => c is not null)
            ?? Closes;
        var closed = sources.Any(s => s.Closed);
        return IsPosting(body) && !verdict.IsWallOver(body)
            ? PostingAssembly.Dated(PostingAssembly.Of(body) with { Url = Url, Company = company, Title = title, Team = PostingNames.TeamIn(body.Lines), Closes = closes }, Today, closed || verdict.SaysClosed)
            : verdict.Refusal(Url, company, title, closes, closed);
    }

    /// <summary>Enough text, and signs of a posting.</summary>
    private static bool IsPosting(PostingContent body) => body.Sections.Found >= 2
        || (body.Characters >= LeastCharacters && (body.Sections.Found > 0 || PageMarkers.HasSignals(PostingAssembly.Text(body.Lines), 2)));

    /// <summary>The headings above the first section.</summary>
    private static IEnumerable<string> Headlines(IReadOnlyList<PostingLine> lines) =>
        lines.TakeWhile(l => l.Kind != LineKind.Heading || PostingHeadings.Named(l.Text) is null)
            .Where(l => l is { Kind: LineKind.Heading, Level: <= 3 or PostingLine.BoldLevel }).Take(3).Select(l => l.Text);
}
