using System.Text.Json;

namespace CareerWriter.Posting.Sites;

/// <summary>What sites share: reading a page with its HTTP status, and telling a posting from a reason for none.</summary>
internal static class SiteReading
{
    /// <summary>The posting of a page, or why there is none.</summary>
    /// <param name="link">The link as the user gave it.</param>
    /// <param name="answer">The page.</param>
    /// <param name="today">The date that a closing day is held against.</param>
    /// <param name="marks">Where the site's pages hold a posting, or null.</param>
    public static JobPosting Page(Uri link, FetchedPage answer, DateOnly today, PageMarks? marks = null)
    {
        var posting = new PageReader(link.OriginalString, today, marks).Read(PostingParser.Capped(answer.Text));
        return answer.IsOk || posting.Status is PostingStatus.Closed or PostingStatus.Wall || (HasText(posting) && answer.Status is not (404 or 410))
            ? posting
            : SiteRefusals.OfStatus(link, answer.Status);
    }

    /// <summary>Whether a posting came with its text, open or closed.</summary>
    public static bool HasText(JobPosting posting) =>
        posting.Status is PostingStatus.Read || (posting.Status is PostingStatus.Closed && posting.Duties.Count + posting.Requirements.Count + posting.Preferred.Count > 0);

    /// <summary>The JSON of an answer; null when it is something else.</summary>
    public static JsonElement? Json(FetchedPage answer) =>
        answer.Text.AsSpan().TrimStart() is ['{' or '[', ..] ? LenientJson.Read(PostingParser.Capped(answer.Text)) : null;

    /// <summary>
    /// The posting that an API's answer holds: read, closed, or with nothing but images as its body; null when it holds none.
    /// </summary>
    public static JobPosting? Content(Uri link, PostingContent content, JsonElement posting, DateOnly today)
    {
        var images = content.Sections.Found == 0 && posting.GetRawText() is var raw
            && (raw.Contains("<img", StringComparison.OrdinalIgnoreCase) || raw.Contains("u003cimg", StringComparison.OrdinalIgnoreCase) || raw.Contains("&lt;img", StringComparison.OrdinalIgnoreCase));
        var read = new PostingGate(link.OriginalString, today).Pass([content], new PageVerdict([], "", images ? 1 : 0));
        return read.Status is PostingStatus.Unreadable ? null : read;
    }
}
