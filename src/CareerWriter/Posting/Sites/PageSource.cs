namespace CareerWriter.Posting.Sites;

/// <summary>A site whose pages hold the posting in a known place.</summary>
/// <param name="name">Its name.</param>
/// <param name="links">Its links (see <see cref="LinkPattern"/>).</param>
/// <param name="marks">Where its pages hold a posting.</param>
internal abstract class PageSource(string name, IReadOnlyList<string> links, PageMarks marks) : IPostingSource
{
    private readonly LinkPattern[] _links = [.. links.Select(l => new LinkPattern(l))];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public bool Recognises(Uri link) => AddressOf(link) is not null;

    /// <inheritdoc/>
    public PostingStep Next(Uri link, IReadOnlyList<FetchedPage> answers, DateOnly today) => answers.Count == 0
        ? new PostingStep.Fetch(new(AddressOf(link) ?? link))
        : new PostingStep.Done(Read(link, answers[^1], today));

    /// <summary>Where the page of a link is; null when the link is not the site's.</summary>
    protected virtual Uri? AddressOf(Uri link) => ValuesOf(link) is null ? null : link;

    /// <summary>What a link's names are; null when it is not the site's.</summary>
    protected IReadOnlyDictionary<string, string>? ValuesOf(Uri link) => _links.Select(l => l.Match(link)).FirstOrDefault(v => v is not null);

    /// <summary>The posting in a page, or why there is none.</summary>
    protected virtual JobPosting Read(Uri link, FetchedPage answer, DateOnly today) => SiteReading.Page(link, answer, today, marks);
}
