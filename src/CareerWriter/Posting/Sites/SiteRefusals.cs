namespace CareerWriter.Posting.Sites;

/// <summary>Why a site gave no posting, and what the user can do then.</summary>
internal static class SiteRefusals
{
    /// <summary>What an HTTP status means for the reader of a posting.</summary>
    public static JobPosting OfStatus(Uri link, int status) => Refused(link, status is 401 or 403 ? PostingStatus.Wall : PostingStatus.Unreachable, UnreadWords.OfStatus(status));

    /// <summary>The site says that the posting is over and gives no text of it.</summary>
    public static JobPosting Closed(Uri link) => Refused(link, PostingStatus.Closed, UnreadWords.TakenDown);

    /// <summary>A sign-in page stands where the posting should.</summary>
    public static JobPosting Wall(Uri link) => Refused(link, PostingStatus.Wall, UnreadWords.NotRead(UnreadWords.Wall, UnreadWords.Paste));

    /// <summary>The link leads to another page than the posting's.</summary>
    public static JobPosting LedElsewhere(Uri link) => Refused(link, PostingStatus.Closed, UnreadWords.LedElsewhere);

    /// <summary>The Notion page is not public.</summary>
    public static JobPosting PrivateNotion(Uri link) => Refused(link, PostingStatus.Wall, UnreadWords.PrivateNotion);

    /// <summary>The Notion page holds no posting, or did not come.</summary>
    public static JobPosting Notion(Uri link, PostingStatus status, Said reason) => Refused(link, status, UnreadWords.Notion(reason));

    private static JobPosting Refused(Uri link, PostingStatus status, Said message) =>
        new() { Status = status, Url = link.OriginalString, Message = message };
}
