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
        Message = UnreadWords.NotRead(Reason(failure), IsNotion(link) ? UnreadWords.ExportNotion : UnreadWords.Paste),
    };

    /// <summary>The posting of something typed as a link that is no address.</summary>
    public static JobPosting OfNoAddress(string link) => new() { Status = PostingStatus.Blocked, Url = link, Message = UnreadWords.NotRead(UnreadWords.NoLink, UnreadWords.Paste) };

    // No connection and no answer in time read the same: the user can do the same about both.
    private static Said Reason(FetchFailure failure) => failure switch
    {
        FetchFailure.NotAllowed => new("열 수 없는 주소", "the link may not be opened"),
        FetchFailure.NoConnection or FetchFailure.TooSlow => UnreadWords.Silent,
        FetchFailure.Refused => new("사이트 오류나 요청 제한", "the site failed or limits requests"),
        FetchFailure.TooManyRedirects => new("다른 주소로 계속 넘어가는 링크", "the link keeps leading elsewhere"),
        FetchFailure.TooLarge => new("너무 큰 페이지", "the page is too large"),
        FetchFailure.NotText => new("글이 아닌 파일", "the file is not text"),
        FetchFailure.NotUnderstood => new("알 수 없는 응답", "the answer was not understood"),
    };

    private static bool IsNotion(Uri link) =>
        link.IsAbsoluteUri && LinkRules.HostOf(link) is var host && Array.Exists(s_notion, n => host == n || host.EndsWith($".{n}", StringComparison.Ordinal));
}
