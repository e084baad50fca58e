using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Posting;

/// <summary>What a user is told of the postings behind links, with the line of the link where it stands in a file.</summary>
public static class PostingNotices
{
    private const int LongestLink = 100;

    /// <summary>Pages that gave nothing, that belong to another position, or whose posting is over.</summary>
    public static IEnumerable<Notice> Of(PostingPages pages, FactBook career)
    {
        foreach (var page in pages.Unread)
        {
            var pasted = career.EmployerText.Length > 0 ? UnreadWords.PastedTextIsUsed : Said.Alike("");
            yield return Notice(page.Url, (page.Message ?? UnreadWords.Unread) + pasted, career);
        }

        foreach (var page in pages.Others)
        {
            yield return Notice(page.Url, UnreadWords.OtherPosition, career);
        }

        if (pages.Posting is { Status: PostingStatus.Closed, Message: { } message } closed)
        {
            yield return Notice(closed.Url, message, career);
        }
    }

    /// <summary>Links beyond those that are followed for one text.</summary>
    public static IEnumerable<Notice> NotLookedAt(IReadOnlyList<string> links, FactBook career) => links.Count == 0
        ? []
        : [Notice(links[0], UnreadWords.NotLookedAt(links.Count), career)];

    private static Notice Notice(string? link, Said message, FactBook career) =>
        new(NoticeKind.PostingUnread, link is null ? message : Said.Alike($"{Short(link)} — ") + message, link is null ? null : Place(link, career));

    private static string Short(string link) => link.Length <= LongestLink ? link : $"{link[..LongestLink]}…";

    private static SourceSpan? Place(string link, FactBook career)
    {
        foreach (var document in career.Documents.Select(d => d.Document))
        {
            if (document.Text.IndexOf(link, StringComparison.Ordinal) is >= 0 and var start)
            {
                return new(document.Name, document.Text.AsSpan(0, start).Count('\n') + 1, link);
            }
        }

        return null;
    }
}
