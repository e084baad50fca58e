using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Posting;

/// <summary>What a user is told of the postings behind links, with the line of the link where it stands in a file.</summary>
public static class PostingNotices
{
    private const int LongestLink = 100;
    private const string PastedTextIsUsed = " 함께 적어 주신 회사 글은 읽었습니다.";

    /// <summary>Pages that gave nothing, that belong to another position, or whose posting is over.</summary>
    public static IEnumerable<Notice> Of(PostingPages pages, FactBook career)
    {
        foreach (var page in pages.Unread)
        {
            var pasted = career.EmployerText.Length > 0 ? PastedTextIsUsed : "";
            yield return Notice(page.Url, (page.Message ?? "공고를 읽지 못했습니다. 공고 본문을 붙여 주세요.") + pasted, career);
        }

        foreach (var page in pages.Others)
        {
            yield return Notice(page.Url, "다른 직무의 공고라 이번 글에는 쓰지 않았습니다. 이 공고로 쓰려면 따로 요청해 주세요.", career);
        }

        if (pages.Posting is { Status: PostingStatus.Closed, Message: { } message } closed)
        {
            yield return Notice(closed.Url, message, career);
        }
    }

    /// <summary>Links beyond those that are followed for one text.</summary>
    public static IEnumerable<Notice> NotLookedAt(IReadOnlyList<string> links, FactBook career) => links.Count == 0
        ? []
        : [Notice(links[0], $"링크가 많아 여기부터 {links.Count}개는 읽지 않았습니다. 필요한 본문을 붙여 주세요.", career)];

    private static Notice Notice(string? link, string message, FactBook career) =>
        new(NoticeKind.PostingUnread, link is null ? message : $"{Short(link)} — {message}", link is null ? null : Place(link, career));

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
