using CareerWriter.Posting;

namespace CareerWriter.Host.Postings;

/// <summary>What a user is told of a link that gave no page: one sentence why, one on how to go on.</summary>
internal static class UnreadPosting
{
    private static readonly string[] s_notion = ["notion.so", "notion.site", "notion.com"];

    /// <summary>The posting that a failure leaves.</summary>
    public static JobPosting Of(FetchFailure failure, Uri link) => new()
    {
        Status = failure switch
        {
            FetchFailure.NotAllowed => PostingStatus.Blocked,
            FetchFailure.NoConnection or FetchFailure.TooSlow or FetchFailure.Refused or FetchFailure.TooManyRedirects => PostingStatus.Unreachable,
            FetchFailure.TooLarge or FetchFailure.NotText or FetchFailure.NotUnderstood => PostingStatus.Unreadable,
        },
        Url = link.OriginalString,
        Message = $"공고 본문을 읽지 못했습니다({Reason(failure)}). {WayOn(link)}",
    };

    /// <summary>The posting of something typed as a link that is no address.</summary>
    public static JobPosting OfNoAddress(string link) => new() { Status = PostingStatus.Blocked, Url = link, Message = "공고 본문을 읽지 못했습니다(올바르지 않은 주소). 본문을 붙여 주세요." };

    // No connection and no answer in time read the same: the user can do the same about both.
    private static string Reason(FetchFailure failure) => failure switch
    {
        FetchFailure.NotAllowed => "열 수 없는 주소",
        FetchFailure.NoConnection or FetchFailure.TooSlow => "사이트가 응답하지 않음",
        FetchFailure.Refused => "사이트 오류나 요청 제한",
        FetchFailure.TooManyRedirects => "다른 주소로 계속 넘어가는 링크",
        FetchFailure.TooLarge => "너무 큰 페이지",
        FetchFailure.NotText => "글이 아닌 파일",
        FetchFailure.NotUnderstood => "알 수 없는 응답",
    };

    private static string WayOn(Uri link) => link.IsAbsoluteUri && IsNotion(LinkRules.HostOf(link))
        ? "Notion에서 Markdown으로 내보내 올려 주세요."
        : "본문을 붙여 주세요.";

    private static bool IsNotion(string host) => Array.Exists(s_notion, n => host == n || host.EndsWith($".{n}", StringComparison.Ordinal));
}
