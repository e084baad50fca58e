namespace CareerWriter.Posting.Sites;

/// <summary>Why a site gave no posting, and what the user can do then.</summary>
internal static class SiteRefusals
{
    private const string Paste = "본문을 붙여 주세요.";

    /// <summary>What an HTTP status means for the reader of a posting.</summary>
    public static JobPosting OfStatus(Uri link, int status) => status switch
    {
        404 or 410 => Refused(link, PostingStatus.Unreachable, $"사이트에 이 공고가 없습니다(HTTP {status}). 주소를 확인하거나 {Paste}"),
        401 or 403 => Refused(link, PostingStatus.Wall, $"사이트가 공고를 보여 주지 않습니다(HTTP {status}). {Paste}"),
        429 => Refused(link, PostingStatus.Unreachable, $"사이트가 요청이 많다며 답하지 않습니다(HTTP {status}). 잠시 뒤에 다시 시도하거나 {Paste}"),
        _ => Refused(link, PostingStatus.Unreachable, $"사이트가 지금 공고를 주지 못합니다(HTTP {status}). 잠시 뒤에 다시 시도하거나 {Paste}"),
    };

    /// <summary>The site says that the posting is over and gives no text of it.</summary>
    public static JobPosting Closed(Uri link) => Refused(link, PostingStatus.Closed, $"마감되었거나 내려간 공고입니다. {Paste}");

    /// <summary>A sign-in page stands where the posting should.</summary>
    public static JobPosting Wall(Uri link) => Refused(link, PostingStatus.Wall, $"공고 본문을 읽지 못했습니다(로그인이나 보안 확인 화면). {Paste}");

    /// <summary>The link leads to another page than the posting's.</summary>
    public static JobPosting LedElsewhere(Uri link) => Refused(link, PostingStatus.Closed, $"이 주소가 다른 화면으로 넘어갑니다. 내려간 공고로 보입니다. {Paste}");

    /// <summary>The Notion page is not public.</summary>
    public static JobPosting PrivateNotion(Uri link) =>
        Refused(link, PostingStatus.Wall, $"공개되지 않은 Notion 페이지입니다. {Export}");

    /// <summary>The Notion page holds no posting, or did not come.</summary>
    public static JobPosting Notion(Uri link, PostingStatus status, string reason) =>
        Refused(link, status, $"Notion 페이지에서 공고를 읽지 못했습니다({reason}). {Export}");

    private const string Export = "Notion에서 Markdown으로 내보내 올려 주세요.";

    private static JobPosting Refused(Uri link, PostingStatus status, string message) =>
        new() { Status = status, Url = link.OriginalString, Message = message };
}
