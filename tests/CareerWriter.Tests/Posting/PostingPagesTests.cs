using CareerWriter.Posting;

namespace CareerWriter.Tests.Posting;

public sealed class PostingPagesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly JobPosting Position = Page("https://jobs.example.kr/1", """
        <title>백엔드 개발자 - 하늘물류</title><h1>백엔드 개발자</h1><h3>주요업무</h3><ul><li>배송 추적 API 개발과 운영</li></ul>
        <h3>자격요건</h3><ul><li>Kafka를 이용한 메시지 처리 경험</li></ul>
        """);

    private static readonly JobPosting Team = Page("https://team.example.kr/platform", """
        <title>배송플랫폼팀</title><h1>배송플랫폼팀</h1>
        <p>배송플랫폼팀은 전국 물류센터의 배송 정보를 모아 고객에게 알려 줍니다. 매일 300만 건의 배송 이벤트를 ClickHouse로 처리합니다.</p>
        <p>센터마다 다른 바코드 규칙을 하나로 맞추는 시스템을 개발합니다. 새벽 배송의 도착 시각을 예측하는 모델을 운영합니다.</p>
        <p>팀은 서버 개발자 여섯 명과 데이터 엔지니어 두 명이며, 현장 담당자와 매주 만나 불편한 점을 듣고 고칩니다. 고친 것은 다음 주에 현장에서 함께 확인합니다.</p>
        """);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_page_about_the_team_adds_to_the_posting_whichever_comes_first(bool teamFirst)
    {
        var pages = PostingPages.Join(teamFirst ? [Team, Position] : [Position, Team], Today);

        var posting = pages.Posting!;
        Assert.Equal(PostingStatus.Read, posting.Status);
        Assert.Equal(("하늘물류", "백엔드 개발자", Position.Url), (posting.Company, posting.Title, posting.Url));
        Assert.Equal(Position.Requirements, posting.Requirements);
        Assert.Equal(Position.Duties[0], posting.Duties[0]);
        Assert.Contains("센터마다 다른 바코드 규칙을 하나로 맞추는 시스템을 개발합니다.", posting.Duties);
        Assert.Contains("ClickHouse", posting.Technologies);
        Assert.Empty(pages.Unread);
    }

    [Fact]
    public void The_two_texts_stay_apart()
    {
        var text = PostingPages.Join([Team, Position], Today).Posting!.Text;

        Assert.StartsWith($"[공고]\n{Position.Text}\n\n[팀 소개]\n", text, StringComparison.Ordinal);
        Assert.Contains("300만 건", text[text.IndexOf("[팀 소개]", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void One_page_is_itself() => Assert.Same(Position, PostingPages.Join([Position], Today).Posting);

    [Fact]
    public void A_page_that_gave_nothing_is_named()
    {
        JobPosting wall = new() { Status = PostingStatus.Wall, Url = "https://wall.example.kr/1", Message = new("로그인 화면", "a sign-in page") };

        var pages = PostingPages.Join([wall, Position], Today);

        Assert.Same(Position, pages.Posting);
        Assert.Same(wall, Assert.Single(pages.Unread));
        Assert.Null(PostingPages.Join([wall], Today).Posting);
    }

    [Fact]
    public void A_page_with_a_few_words_describes_no_team()
    {
        var page = Page("https://help.example.kr/", "<title>안내</title><p>로그인이 필요합니다. 고객센터를 운영합니다. 문의를 처리합니다.</p>");

        Assert.Same(page, Assert.Single(PostingPages.Join([Position, page], Today).Unread));
    }

    [Fact]
    public void A_posting_of_another_employer_is_not_mixed_in()
    {
        var other = Page("https://jobs.other.example.kr/9", """
            <title>데이터 엔지니어 - 바다상점</title><h1>데이터 엔지니어</h1><h3>주요업무</h3><ul><li>주문 데이터 파이프라인 개발</li></ul>
            <h3>자격요건</h3><ul><li>Spark 처리 경험</li></ul>
            """);

        var pages = PostingPages.Join([Position, other], Today);

        Assert.Same(Position, pages.Posting);
        Assert.Same(other, Assert.Single(pages.Others));
    }

    private static JobPosting Page(string url, string html) => PostingParser.FromPage($"<!doctype html><html><body>{html}</body></html>", url, Today);
}
