using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerWriter.Posting;

/// <summary>Reads a saved page: JSON-LD, then data for scripts, then the text a reader sees. The page is parsed once.</summary>
internal sealed class PageReader(string? url, DateOnly today)
{
    private const int LeastCharacters = 300;

    private readonly StructuredPosting _structured = new(today);

    /// <summary>The posting of a page; its status says what kept it from being read.</summary>
    public JobPosting Read(string html)
    {
        if (html.AsSpan().TrimStart() is ['{' or '[', ..] && LenientJson.Read(html) is { } json)
        {
            return Result([_structured.Read(json)], null, null, new PageVerdict("", "", 0));
        }

        if (MarkupDepth.IsHostile(html))
        {
            return new PageVerdict(html, "", 0).Refusal(url, company: null, title: null, closes: null, closed: false) with { Status = PostingStatus.Unreadable, Text = "" };
        }

        using var document = new HtmlParser().ParseDocument(html);
        var (lines, images) = MarkupLines.Read(document.Body);
        var seen = string.Join('\n', lines.Select(l => l.Text));
        var readable = new PostingContent { Lines = lines };
        var title = Meta(document, "og:title") ?? document.Title;
        var verdict = new PageVerdict(seen, $"{document.Title} {document.Body?.QuerySelector("noscript")?.TextContent}", images);
        return Result([.. Scripts(document), readable], title, Meta(document, "og:site_name"), verdict);
    }

    private IEnumerable<PostingContent?> Scripts(IHtmlDocument document)
    {
        var scripts = document.GetElementsByTagName("script").ToList();
        foreach (var script in scripts.Where(s => s.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true))
        {
            if (script.TextContent.Contains("JobPosting", StringComparison.Ordinal) && LenientJson.Read(script.TextContent) is { } json)
            {
                yield return _structured.Read(json);
            }
        }

        foreach (var json in EmbeddedData.In(scripts))
        {
            yield return _structured.Read(json);
        }
    }

    private JobPosting Result(IReadOnlyList<PostingContent?> all, string? pageTitle, string? siteName, PageVerdict verdict)
    {
        List<PostingContent> sources = [.. all.OfType<PostingContent>()];
        var body = sources.OrderByDescending(s => s.Sections.Found).ThenByDescending(s => s.Sections.Found == 0 ? s.Characters : 0).FirstOrDefault() ?? new PostingContent();
        var company = sources.Select(s => PostingNames.CleanCompany(s.Company)).FirstOrDefault(c => c is not null)
            ?? PostingNames.CleanCompany(siteName);
        company ??= PostingNames.OfTitle(pageTitle, null).Company;
        var (title, named) = ((string?[])[.. sources.Select(s => s.Title), pageTitle, .. Headlines(body.Lines)])
            .Select(t => PostingNames.OfTitle(t, company)).FirstOrDefault(t => t.Title is not null && !PageMarkers.IsSite(t.Title));
        company ??= named ?? PostingNames.CompanyIn(body.Lines);
        title = PostingNames.OfTitle(title, company).Title;
        var closes = sources.Select(s => s.Closes).FirstOrDefault(c => c is not null)
            ?? sources.Select(s => ClosingDate.FromLines(s.Lines, today)).FirstOrDefault(c => c is not null);
        var accepted = body.Sections.Found >= 2
            || (body.Characters >= LeastCharacters && (body.Sections.Found > 0 || PageMarkers.Signals(PostingAssembly.Text(body.Lines)) >= 2));
        var closed = sources.Exists(s => s.Closed);
        return accepted && !verdict.IsWallOver(body)
            ? PostingAssembly.Dated(PostingAssembly.Of(body) with { Url = url, Company = company, Title = title, Team = PostingNames.TeamIn(body.Lines), Closes = closes }, today, closed || verdict.SaysClosed)
            : verdict.Refusal(url, company, title, closes, closed);
    }

    /// <summary>The headings above the first section.</summary>
    private static IEnumerable<string> Headlines(IReadOnlyList<PostingLine> lines) =>
        lines.TakeWhile(l => l.Kind != LineKind.Heading || PostingHeadings.Named(l.Text) is null)
            .Where(l => l is { Kind: LineKind.Heading, Level: <= 3 or PostingLine.BoldLevel }).Take(3).Select(l => l.Text);

    private static string? Meta(IHtmlDocument document, string property) =>
        document.Head?.QuerySelectorAll("meta").FirstOrDefault(m => property.Equals(m.GetAttribute("property") ?? m.GetAttribute("name"), StringComparison.Ordinal))
            ?.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content) ? content : null;
}
