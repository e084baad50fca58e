using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using CareerWriter.Posting;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Posting;

public sealed class PostingParserTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public void A_pasted_text_adds_what_the_page_lacks_and_repeats_nothing()
    {
        var page = PostingParser.FromText("회사명: 물푸레\n주요업무\n- 예약 API 개발\n자격요건\n- Java 경험", null, Today);
        var pasted = PostingParser.FromText("주요업무\n- 예약 API 개발\n- 알림 서버 운영\n자격요건\n- Kafka 경험", "다른이름", Today);

        var merged = PostingParser.Merge(page, pasted);

        Assert.Equal("물푸레", merged.Company);
        Assert.Equal(["예약 API 개발", "알림 서버 운영"], merged.Duties);
        Assert.Equal(["Java 경험", "Kafka 경험"], merged.Requirements);
        Assert.Equal(["Java", "Kafka"], merged.Technologies);
    }

    [Fact]
    public void A_pasted_text_stands_in_for_a_page_that_could_not_be_read()
    {
        var page = PostingParser.FromPage("<title>Just a moment...</title><p>Checking your browser</p>", "https://jobs.example.com/1", Today);
        var pasted = PostingParser.FromText("주요업무\n- 예약 API 개발\n자격요건\n- Java 경험", "물푸레 예약팀", Today);

        var merged = PostingParser.Merge(page, pasted);

        Assert.Equal(PostingStatus.Wall, page.Status);
        Assert.Equal(PostingStatus.Read, merged.Status);
        Assert.Equal("물푸레", merged.Company);
        Assert.Equal("예약팀", merged.Team);
        Assert.Equal("https://jobs.example.com/1", merged.Url);
        Assert.Null(merged.Message);
    }

    [Theory]
    [InlineData("안녕하세요. 오늘 날씨가 좋네요.")]
    [InlineData("")]
    [InlineData("   \n\n ")]
    public void A_text_that_says_nothing_of_work_is_unreadable(string text)
    {
        var posting = PostingParser.FromText(text, null, Today);

        Assert.Equal(PostingStatus.Unreadable, posting.Status);
        Assert.Contains("붙여 주세요", posting.Message?.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_in_digits_of_full_width_is_no_figure()
    {
        var posting = PostingParser.FromText("주요업무\n- 예약 API 개발\n자기소개서 문항\n- 지원 동기를 작성해 주세요. (１０００자 이내)", null, Today);

        Assert.Null(Assert.Single(posting.Questions).Limit);
    }

    [Fact]
    public void What_a_team_offers_is_no_duty_and_no_requirement()
    {
        var posting = PostingParser.FromText("""
            주요업무
            - 배차 알고리즘 개발
            자격요건
            - Python 경험
            복지
            - Slack을 쓰는 재택근무
            채용 절차
            - 서류, 면접
            """, null, Today);

        Assert.Equal(["배차 알고리즘 개발"], posting.Duties);
        Assert.Equal(["Python 경험"], posting.Requirements);
        Assert.Equal(["Python"], posting.Technologies);
    }

    [Fact]
    public void Any_text_is_read_without_an_exception()
    {
        var pieces = Gen.Elements("주요업무", "- ", "■ ", "자격요건:", "\n", "**", "[", "](", "<li>", "</ul>", "<table><tr>", "{\"title\":", "\"", "1. ", "개발합니다.", "2026.13.45", "\uD800", "&amp;lt;", "(1,000자)", " ");

        Prop.ForAll(pieces.ArrayOf().ToArbitrary(), parts =>
        {
            var text = string.Concat(parts);
            return PostingParser.FromText(text, text, Today).Text is not null && PostingParser.FromPage(text, null, Today).Text is not null;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<table><tr><td>", 3_000)]
    [InlineData("[", 25_000)]
    [InlineData("<ul><li>개발", 5_000)]
    [InlineData("(((", 25_000)]
    [InlineData("가나다 ", 100_000)]
    public void Hostile_input_ends_soon(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var clock = Stopwatch.StartNew();

        PostingParser.FromPage(text, null, Today);
        PostingParser.FromText(text, null, Today);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("<div class='css-1a2b3c grid-item wide'><a class='link primary' href='/menu/item?from=posting&amp;id=12345'><span class='icon'></span><i data-key='value'></i></a></div>")]
    [InlineData("<p>예약이 몰리는 시간에도 대기열이 바로 답하도록 지키는 일을 합니다. 손님과 가게를 잇는 길이 끊기지 않게 하는 것이 우리의 자랑입니다. Redis와 Kafka를 씁니다.</p>")]
    [InlineData("<li>지점 안내와 오시는 길</li>")]
    public void A_page_takes_at_most_three_times_as_long_as_its_parse(string filling)
    {
        var page = new StringBuilder("<html><head><title>서버 개발자 | 물푸레</title></head><body>");
        for (var i = 0; i < 40; i++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class='row'><h3>주요업무</h3><ul><li>예약 {i}번 지점의 API를 개발하고 운영합니다.</li></ul><h3>자격요건</h3><p>Java 또는 Kotlin 경력 {i}년</p></div>");
        }

        page.Append("<h3>지점</h3>");
        while (page.Length < 300_000)
        {
            page.Append(filling);
        }

        var html = page.Append("</body></html>").ToString();
        var parse = Fastest(() => new HtmlParser().ParseDocument(html).Dispose());
        var read = Fastest(() => PostingParser.FromPage(html, null, Today));

        // The constant is for an unoptimised build on a busy machine; tests/CareerWriter.Benchmarks measures the promise itself.
        Assert.True(read < (parse * 3) + TimeSpan.FromMilliseconds(250), $"parse {parse}, read {read}");
    }

    [Fact]
    public void Of_a_page_that_never_ends_the_beginning_is_read()
    {
        var html = "<body><h3>주요업무</h3><ul><li>예약 API 개발</li></ul><h3>자격요건</h3><ul><li>Java 경험</li></ul><h3>소식</h3>"
            + string.Concat(Enumerable.Repeat("<p>가게와 손님을 잇는 소식을 매주 전해 드립니다.</p>", 20_000));

        var posting = PostingParser.FromPage(html, null, Today);

        Assert.Equal(PostingStatus.Read, posting.Status);
        Assert.Equal(["예약 API 개발"], posting.Duties);
        Assert.InRange(posting.Text.Length, 40_000, 70_000);
    }

    [Theory]
    [InlineData("채용이 완료되면 조기 마감될 수 있습니다.", PostingStatus.Read)]
    [InlineData("접수마감일은 회사 사정으로 바뀔 수 있습니다.", PostingStatus.Read)]
    [InlineData("</p><p>접수마감</p><p>2026.12.31", PostingStatus.Read)]
    [InlineData("채용이 완료되었습니다.", PostingStatus.Closed)]
    [InlineData("</p><p>접수마감</p><p>다른 공고 보기", PostingStatus.Closed)]
    public void A_posting_that_says_how_it_will_close_is_open(string words, PostingStatus expected)
    {
        var posting = PostingParser.FromPage($"<body><h1>서버 개발자</h1><p>{words}</p><h3>주요업무</h3><ul><li>예약 API 개발</li></ul><h3>자격요건</h3><ul><li>Java 경험</li></ul></body>", null, Today);

        Assert.Equal(expected, posting.Status);
        Assert.Equal(["예약 API 개발"], posting.Duties);
    }

    private static TimeSpan Fastest(Action work) =>
        Enumerable.Range(0, 15).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            work();
            return clock.Elapsed;
        }).Min();
}
