using System.Globalization;
using CareerWriter.Fakes.Web.Sites;
using CareerWriter.Posting;
using CareerWriter.Posting.Sites;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Posting.Sites;

public sealed class PostingSourcesTests
{
    private static readonly string[] s_garbage =
    [
        "", " ", "null", "[]", "{}", "[1,2,3]", "\"text\"", "{\"data\":", "{\"data\":{\"job\":{\"detail\":{\"main_tasks\":\"주요", "<html><body><p>점검 중입니다", "<",
        "{\"data\":[],\"job\":7,\"result\":\"x\",\"success\":{\"id\":[]},\"jobs\":[null,3,{\"id\":{}}],\"jobList\":[{\"realId\":1}],\"totalPage\":99999}",
        "{\"recordMap\":{\"block\":{\"x\":null,\"y\":{\"value\":{\"value\":{\"value\":1}}}}},\"cursor\":{\"stack\":[[{\"id\":\"x\"}]]}}",
        "{\"recordMap\":[],\"cursors\":{\"stack\":1},\"cursor\":[]}", "\uD800\u0000\uFFFF", "<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":[",
        new string('[', 5_000), string.Concat(Enumerable.Repeat("{\"a\":", 5_000)), string.Concat(Enumerable.Repeat("<div>", 3_000)),
    ];

    public static TheoryData<string> Names => [.. SiteFixture.All().Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_answer_ends_within_twelve_steps_and_without_an_exception(string name)
    {
        var fixture = SiteFixture.All().Single(f => f.Name == name);
        string[] bodies = [.. s_garbage, .. fixture.Routes.Select(r => r.Text), .. fixture.Routes.Select(r => r.Text[..(r.Text.Length / 2)])];
        var answers = from text in Gen.Elements(bodies) from status in Gen.Elements(200, 200, 200, 204, 302, 400, 401, 403, 404, 410, 429, 500) select (text, status);

        Prop.ForAll(answers.ArrayOf(SiteConversation.MostSteps).ToArbitrary(), given =>
        {
            var at = 0;
            var posting = SiteConversation.Played(fixture.Link, request =>
            {
                var (text, status) = given[at++ % given.Length];
                return new FetchedPage(request, request.Address, status, "text/html", text);
            });
            return posting.Text is not null && (posting.Status is PostingStatus.Read || posting.Message is not null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_that_knows_nothing_of_the_link_is_never_read(string name)
    {
        var fixture = SiteFixture.All().Single(f => f.Name == name);

        var posting = SiteConversation.Played(fixture.Link, []);

        Assert.True(posting.Status is PostingStatus.Unreachable or PostingStatus.Closed, $"{posting.Status}: {posting.Message?.Korean}");
        Assert.NotNull(posting.Message);
    }

    [Theory]
    [InlineData(403, PostingStatus.Wall)]
    [InlineData(404, PostingStatus.Unreachable)]
    [InlineData(429, PostingStatus.Unreachable)]
    [InlineData(503, PostingStatus.Unreachable)]
    public void The_status_of_a_page_says_what_kept_it_from_being_read(int status, PostingStatus expected)
    {
        var posting = SiteConversation.Played(new Uri("https://careers.dalmuri.example.com/jobs/7"), request => new FetchedPage(request, request.Address, status, "text/html", "<p>오류</p>"));

        Assert.Equal(expected, posting.Status);
        Assert.Contains(status.ToString(CultureInfo.InvariantCulture), posting.Message?.Korean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-20", PostingStatus.Closed)]
    [InlineData("2026-11-21", PostingStatus.Read)]
    [InlineData("2026-11-22", PostingStatus.Read)]
    public void A_posting_is_open_through_its_last_day(string day, PostingStatus expected)
    {
        var fixture = SiteFixture.All().Single(f => f.Name == "wanted");
        IReadOnlyList<SiteRoute> routes = [.. fixture.Routes.Select(r => r with { Text = r.Text.Replace("\"due_time\":\"2026-12-20\"", $"\"due_time\":\"{day}\"", StringComparison.Ordinal) })];

        var posting = SiteConversation.Played(fixture.Link, routes);

        Assert.Equal(expected, posting.Status);
        Assert.NotEmpty(posting.Duties);
    }

    [Theory]
    [InlineData("https://www.wanted.co.kr/wd/1", "원티드")]
    [InlineData("https://m.wanted.co.kr/wd/1?utm=x", "원티드")]
    [InlineData("https://www.wanted.co.kr/company/1", "웹 페이지")]
    [InlineData("https://notwanted.co.kr/wd/1", "웹 페이지")]
    [InlineData("https://recruit.navercorp.com/rcrt/view.do?annoId=30001&lang=ko", "네이버 채용")]
    [InlineData("https://recruit.webtoonscorp.com/rcrt/view.do?annoId=30001", "네이버 채용")]
    [InlineData("https://toss.im/career/job-detail?gh_jid=7", "토스 채용")]
    [InlineData("https://careers.dalmuri.example.com/jobs?gh_jid=7", "Greenhouse")]
    [InlineData("https://dalmuri.notion.site/Backend-1f252dda53a74b5c901e4150045cd327?pvs=4", "Notion")]
    [InlineData("https://www.notion.so/dalmuri/Jobs-11111111111111111111111111111111?p=1f252dda53a74b5c901e4150045cd327", "Notion")]
    [InlineData("https://www.notion.com/product", "웹 페이지")]
    [InlineData("https://m.saramin.co.kr/job-search/view?rec_idx=51", "사람인")]
    [InlineData("https://jumpit.saramin.co.kr/position/51", "점핏")]
    [InlineData("https://career.dalmuri.example.com/ko/o/20", "그리팅")]
    [InlineData("https://jobs.eu.lever.co/dalmuri/3c2b", "Lever")]
    [InlineData("https://kr.linkedin.com/jobs/view/server-engineer-at-dalmuri-4012345678", "LinkedIn")]
    [InlineData("https://dalmuri.wd3.myworkdayjobs.com/ko-KR/Careers/job/Seoul/Engineer_R-1", "Workday")]
    [InlineData("ftp://www.wanted.co.kr/wd/1", "웹 페이지")]
    public void A_link_belongs_to_its_site(string link, string site) => Assert.Equal(site, PostingSources.For(new Uri(link)).Name);
}
