namespace CareerWriter.Posting.Sites;

/// <summary>A site whose page names the posting (title, employer, closing day) and shows its body in a frame of its own.</summary>
internal abstract class FramedSource(string name, FramedSite site) : IPostingSource
{
    private readonly LinkPattern[] _links = [.. site.Links.Select(l => new LinkPattern(l))];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public bool Recognises(Uri link) => Id(link) is not null;

    /// <inheritdoc/>
    public PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today)
    {
        var page = Address(site.Page, link);
        return answers.Count == 0 ? new PostingStep.Fetch(new(page))
            : answers.Count == 1 && answers[0].Status is not (404 or 410) ? new PostingStep.Fetch(new(Address(site.Frame, link), Headers: Referer(page)))
            : new PostingStep.Done(Joined(link, answers, today));
    }

    private JobPosting Joined(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today)
    {
        var page = SiteReading.Page(link, answers[0], today);
        if (answers.Count == 1)
        {
            return page;
        }

        var frame = SiteReading.Page(link, answers[1], today, site.Body);
        var named = frame with { Title = page.Title ?? frame.Title, Company = page.Company ?? frame.Company, Closes = page.Closes ?? frame.Closes };
        var over = page.Status is PostingStatus.Closed && !(page.Closes >= today);
        return SiteReading.HasText(frame) ? PostingAssembly.Dated(named with { Status = PostingStatus.Read, Message = null }, today, over || frame.Status is PostingStatus.Closed)
            : SiteReading.HasText(page) && page.Duties.Count + page.Requirements.Count > 0 ? page
            : over || (site.Gone is not null && answers[0].Text.Contains(site.Gone, StringComparison.Ordinal)) ? SiteRefusals.Closed(link) with { Title = page.Title, Company = page.Company, Closes = page.Closes }
            : frame.Status is PostingStatus.ImageOnly || page.Status is not PostingStatus.Wall ? named
            : page;
    }

    private Uri Address(string template, Uri link) => Id(link) is { } id ? new Uri(template.Replace("{id}", id, StringComparison.Ordinal)) : link;

    private string? Id(Uri link) => _links.Select(l => l.Match(link)).FirstOrDefault(v => v is not null)?["id"];

    private static Dictionary<string, string> Referer(Uri page) => new(StringComparer.Ordinal) { ["Referer"] = page.AbsoluteUri };
}

/// <summary>The shape of a site with frames; addresses have <c>{id}</c> in them.</summary>
internal sealed record FramedSite
{
    /// <summary>The site's links (see <see cref="LinkPattern"/>).</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>The page.</summary>
    public required string Page { get; init; }

    /// <summary>The body.</summary>
    public required string Frame { get; init; }

    /// <summary>Where the frame holds the body, or null where it is the whole frame.</summary>
    public PageMarks? Body { get; init; }

    /// <summary>A text in the page of a posting that is gone, or null.</summary>
    public string? Gone { get; init; }
}
