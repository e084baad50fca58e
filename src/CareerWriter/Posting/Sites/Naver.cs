namespace CareerWriter.Posting.Sites;

/// <summary>네이버 and its sister companies (웹툰, 크림 …), which share the platform and its paths. A posting that is over leads back to the list.</summary>
internal sealed class Naver() : PageSource("네이버 채용", ["*/rcrt/view.do?annoId={id}"], new(".detail_wrap .detail_box")
{
    Title = ".card_title",
    Terms = "dl.card_info",
})
{
    /// <inheritdoc/>
    protected override JobPosting Read(Uri link, FetchedPage answer, DateOnly today) =>
        answer.IsOk && AddressOf(answer.Address) is null ? SiteRefusals.LedElsewhere(link) : base.Read(link, answer, today);
}
