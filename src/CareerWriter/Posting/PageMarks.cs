using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CareerWriter.Posting;

/// <summary>Where a known site's pages hold a posting, as CSS selectors.</summary>
/// <param name="Body">What the posting stands in; all matches are read in order.</param>
internal sealed record PageMarks(string Body)
{
    /// <summary>The title of the position, or null where the page's own is to be read.</summary>
    public string? Title { get; init; }

    /// <summary>The employer, or null where only the title may name it (<c>[이름] …</c>).</summary>
    public string? Company { get; init; }

    /// <summary>What is there only when the posting is over, or null.</summary>
    public string? Closed { get; init; }

    /// <summary>Terms of the posting (접수기간) beside its body, or null; only the closing day is read from them.</summary>
    public string? Terms { get; init; }

    /// <summary>The posting in a page and the number of images in it; null when the page has no such place.</summary>
    public (PostingContent Content, int Images)? In(IHtmlDocument document, DateOnly today)
    {
        var parts = document.QuerySelectorAll(Body).Select(e => MarkupLines.Read(e)).ToList();
        return parts.Count == 0 ? null : (new PostingContent
        {
            Title = Text(document, Title),
            Company = Company is null ? PostingNames.OfTitle(Text(document, Title), null).Company : Text(document, Company),
            Closed = Closed is not null && document.QuerySelector(Closed) is not null,
            Closes = Terms is null ? null : ClosingDate.FromLines([.. document.QuerySelectorAll(Terms).SelectMany(e => MarkupLines.Read(e).Lines)], today),
            Lines = [.. parts.SelectMany(p => p.Lines)],
        }, parts.Sum(p => p.Images));
    }

    private static string? Text(IParentNode document, string? selector) =>
        selector is not null && document.QuerySelector(selector)?.TextContent is { } text && PlainWords.Folded(text) is { Length: > 0 } words ? words : null;
}
