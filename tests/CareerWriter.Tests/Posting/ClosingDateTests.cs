using System.Globalization;
using CareerWriter.Posting;

namespace CareerWriter.Tests.Posting;

public sealed class ClosingDateTests
{
    private const string Body = "주요업무\n- 결제 API 개발\n자격요건\n- 서버 개발 경험\n";

    [Theory]
    [InlineData("접수기간: ~ 2026-12-31", "2026-12-31")]
    [InlineData("2026년 12월 31일까지 지원해 주세요.", "2026-12-31")]
    [InlineData("마감: 12.31(목) 18:00", "2026-12-31")]
    [InlineData("지원 기간 : 2026.11.01(일) ~ 2026.12.15(화) 23:59", "2026-12-15")]
    [InlineData("접수 기간: 2026. 12. 20. ~ 1. 10.", "2027-01-10")]
    [InlineData("서류 접수: 12/4(금) 17시까지", "2026-12-04")]
    [InlineData("모집기간 '26.11.01 ~ '26.11.30", "2026-11-30")]
    [InlineData("원서 접수 1월 8일(금)까지", "2027-01-08")]
    [InlineData("접수기간: 2026.10.01 ~ 2026.10.31", "2026-10-31")]
    [InlineData("마감: ２６년 1월 8일", "2027-01-08")]
    [InlineData("채용 시 마감 (상시채용)", null)]
    [InlineData("근무 기간: 2026.12.01 ~ 2027.05.31", null)]
    [InlineData("면접 발표: 2026.12.24", null)]
    [InlineData("최종 합격자 발표는 12월 30일입니다.", null)]
    [InlineData("2021.03 ~ 2023.05 동안 개발한 서비스를 이어받습니다.", null)]
    public void The_closing_day_of_a_text_is_found(string line, string? expected)
    {
        var posting = PostingParser.FromText(Body + line, organisation: null, new DateOnly(2026, 11, 21));

        Assert.Equal(expected, posting.Closes?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-12-31T23:59:59+09:00", "2026-12-31")]
    [InlineData("2026-12-31T15:30:00Z", "2027-01-01")]
    [InlineData("2026-12-31", "2026-12-31")]
    [InlineData("2026.12.31 18:00", "2026-12-31")]
    [InlineData("20261231235959", "2026-12-31")]
    [InlineData("1798729200000", "2027-01-01")]
    [InlineData("상시채용", null)]
    [InlineData("", null)]
    public void A_structured_day_is_a_korean_day(string value, string? expected)
    {
        var page = $$"""
            <script type="application/ld+json">{"@type":"JobPosting","title":"서버 개발자","validThrough":"{{value}}",
            "responsibilities":"결제 API 개발","qualifications":"서버 개발 경험"}</script>
            """;

        var posting = PostingParser.FromPage(page, url: null, new DateOnly(2026, 11, 21));

        Assert.Equal(expected, posting.Closes?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void The_last_day_is_still_open_and_the_next_is_not()
    {
        var text = Body + "마감일: 2026.12.31";

        Assert.Equal(PostingStatus.Read, PostingParser.FromText(text, null, new DateOnly(2026, 12, 31)).Status);
        var closed = PostingParser.FromText(text, null, new DateOnly(2027, 1, 1));
        Assert.Equal(PostingStatus.Closed, closed.Status);
        Assert.Equal("2026년 12월 31일에 마감된 공고입니다. 내용은 읽어 두었습니다.", closed.Message?.Korean);
        Assert.Equal(["결제 API 개발"], closed.Duties);
    }
}
