using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareerWriter.Posting;

/// <summary>Reads a saved page: JSON-LD, then data for scripts, then the text a reader sees. The page is parsed once.</summary>
/// <param name="url">Its address, or null.</param>
/// <param name="today">The date that a closing day is held against.</param>
/// <param name="marks">Where this site's pages hold a posting; a page without that place is read like any other.</param>
internal sealed partial class PageReader(string? url, DateOnly today, PageMarks? marks = null)
{
    private const int LittleText = 300;

    private readonly StructuredPosting _structured = new(today);

    /// <summary>The posting of a page; its status says what kept it from being read.</summary>
    public JobPosting Read(string html)
    {
        var gate = new PostingGate(url, today);
        if (html.AsSpan().TrimStart() is ['{' or '[', ..] && LenientJson.Read(html) is { } json)
        {
            return gate.Pass([.. Found(_structured.Read(json))], new PageVerdict([], "", 0));
        }

        if (MarkupDepth.IsHostile(html))
        {
            return new PageVerdict([html], "", 0).Refusal(url, company: null, title: null, closes: null, closed: false) with { Status = PostingStatus.Unreadable, Text = "" };
        }

        using var document = new HtmlParser().ParseDocument(html);
        gate = gate with { PageTitle = Meta(document, "og:title") ?? document.Title, SiteName = Meta(document, "og:site_name"), Closes = DescribedEnd(document) };
        if (marks?.In(document, today) is { } marked)
        {
            return gate.Pass([marked.Content], new PageVerdict(PostingAssembly.Text(marked.Content.Lines).Split('\n'), "", marked.Images));
        }

        var (lines, images) = MarkupLines.Read(document.Body);
        var seen = lines.Select(l => l.Text).ToList();
        var scripts = document.GetElementsByTagName("script").ToList();
        var around = $"{document.Title} {document.Body?.QuerySelector("noscript")?.TextContent} {(seen.Sum(l => l.Length) < LittleText ? Alerts(scripts) : "")}";
        return gate.Pass([.. Data(scripts), new PostingContent { Lines = lines }], new PageVerdict(seen, around, images));
    }

    private IEnumerable<PostingContent> Data(IReadOnlyList<IElement> scripts)
    {
        var linked = scripts.Where(s => s.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(s => s.TextContent).Where(text => text.Contains("JobPosting", StringComparison.Ordinal))
            .Select(text => LenientJson.Read(text)).OfType<JsonElement>();
        return linked.Concat(EmbeddedData.In(scripts)).SelectMany(json => Found(_structured.Read(json)));
    }

    private static IEnumerable<PostingContent> Found(PostingContent? content) => content is null ? [] : [content];

    /// <summary>The closing day that only the page's description names (사람인: "…, 마감일:2026-12-31, …").</summary>
    private DateOnly? DescribedEnd(IHtmlDocument document) =>
        Meta(document, "description") is { } description && Deadline().Match(description) is { Success: true } deadline
            ? ClosingDate.FromValue(deadline.Groups["day"].Value, today)
            : null;

    /// <summary>What a page without text tells its reader in a box (<c>alert('마감된 공고입니다')</c>).</summary>
    private static string Alerts(IEnumerable<IElement> scripts) =>
        string.Join(' ', scripts.SelectMany(s => Alert().Matches(s.TextContent)).Take(3).Select(m => m.Groups["text"].Value));

    private static string? Meta(IHtmlDocument document, string property) =>
        document.Head?.QuerySelectorAll("meta").FirstOrDefault(m => property.Equals(m.GetAttribute("property") ?? m.GetAttribute("name"), StringComparison.Ordinal))
            ?.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content) ? content : null;

    [GeneratedRegex(@"\balert\(\s*['""](?<text>[^'""]{2,300})['""]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Alert();

    [GeneratedRegex(@"마감일?\s*[:：]\s*(?<day>20\d{2}[-./]\d{1,2}[-./]\d{1,2})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Deadline();
}
