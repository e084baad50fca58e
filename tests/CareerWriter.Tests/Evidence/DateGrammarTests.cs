using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Evidence;

/// <summary>Periods in every written form, read through a company heading.</summary>
public sealed class DateGrammarTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    [Theory]
    [InlineData("2021.10 ~ 현재", "2021-10", "now", 62)]
    [InlineData("2023.12 - 2025.06", "2023-12", "2025-06", 19)]
    [InlineData("2021-11-15 ~ 2024-08-20", "2021-11-15", "2024-08-20", 33)]
    [InlineData("2022.04.18 ~ 재직중", "2022-04-18", "now", 55)]
    [InlineData("2022.04.18 ~ 재직 중", "2022-04-18", "now", 55)]
    [InlineData("2021년 7월 ~ 2023년 2월", "2021-07", "2023-02", 20)]
    [InlineData("2021년 7월부터 2023년 2월까지", "2021-07", "2023-02", 20)]
    [InlineData("20.01.07 ~ 21.03.06", "2020-01-07", "2021-03-06", 13)]
    [InlineData("'20.01 – '21.03", "2020-01", "2021-03", 15)]
    [InlineData("2021 - Present", "2021", "now", null)]
    [InlineData("[2022 - 2022]", "2022", "2022", null)]
    [InlineData("2022 - 06 ~ 2025 - 11", "2022-06", "2025-11", 42)]
    [InlineData("2024.8 \\~ 2025.4", "2024-08", "2025-04", 9)]
    [InlineData("2026.06 ~", "2026-06", "now", 6)]
    [InlineData("2021/03 ∼ 2022/02", "2021-03", "2022-02", 12)]
    [InlineData("2021. 03. 02 ~ 2022. 03. 01", "2021-03-02", "2022-03-01", 11)]
    [InlineData("2021.03 ~ 12", "2021-03", "2021-12", 10)]
    [InlineData("2020.10 ~ 약 1년", "2020-10", "", 12)]
    public void A_period_is_read_as_written(string period, string start, string end, int? months)
    {
        var employment = Assert.Single(Read($"## 경력\n\n### 나래소프트 ({period})\n\n- 서버 개발\n"));

        Assert.Equal("나래소프트", employment.Employer);
        Assert.Equal(start, employment.Start?.ToString());
        Assert.Equal(end, employment.Current ? "now" : employment.End?.ToString() ?? "");
        Assert.Equal(months, employment.Months);
    }

    [Theory]
    [InlineData("나래소프트 99.09.10")]
    [InlineData("엔진 5.6 → 5.7")]
    [InlineData("2021.10 배포")]
    public void A_single_date_or_version_is_no_period(string heading) =>
        Assert.Empty(Read($"# {heading}\n\n- 서버 개발\n"));

    [Theory]
    [InlineData("2년 9개월", false)]
    [InlineData("2년 10개월", false)]
    [InlineData("2년 8개월", false)]
    [InlineData("2년 7개월", true)]
    [InlineData("약 3년", false)]
    [InlineData("4년", true)]
    public void A_stated_duration_more_than_a_month_off_is_told(string stated, bool told)
    {
        var book = FactBookBuilder.Build([MarkdownFormat.Read("a.md", $"# 나래소프트\n\n- 2021-11-15 ~ 2024-08-20 ({stated})\n- 서버를 개발했습니다.\n")], _today);

        Assert.Equal(told, book.Notices.Any(n => n.Kind == NoticeKind.PeriodMismatch));
    }

    private static IReadOnlyList<Employment> Read(string text) =>
        FactBookBuilder.Build([MarkdownFormat.Read("a.md", text)], _today).Employments;
}
