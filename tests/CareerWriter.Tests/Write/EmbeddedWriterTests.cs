using System.Text;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Write;

/// <summary>How sentences stand together: openings, topics, what is joined and what is left out.</summary>
public sealed class EmbeddedWriterTests
{
    private const string Motivation = "지원 동기를 적어 주세요.";
    private const string Failure = "실패에서 무엇을 배웠습니까?";
    private const string Collaboration = "다른 팀과 협업한 경험을 적어 주세요.";
    private const string Achievement = "가장 큰 성과를 낸 프로젝트를 소개해 주세요.";

    private const string Stock =
        """
        # 경력기술서

        ## 바람들상점 (2022.03 ~ 현재)

        ### 재고 예약

        - 기간 : 2023.02 ~ 2023.11
        - 역할 : 개발 담당
        - 배경 : 결제가 끝난 뒤 재고가 모자라 주문을 취소하는 일이 하루 40건 발생
        - 구현
            - 장바구니 예약 : 예약만 하고 사지 않는 경우가 많아 제외
            - 주문서 예약 : 10분 뒤에 풀리도록 두고 채택
            - 예약 만료를 처리하는 스케줄러 개발
        - 결과
            - 품절 취소 하루 평균 40건 → 5건
            - 폴백은 실제로 1번 동작함
            - 추천 알림은 일정 때문에 출시하지 못함

        ### 주문 목록 개선

        - 기간 : 2024.02 ~ 2024.05
        - 역할 : 개발 담당
        - 목록 API를 설계하고 개발
        - 조회 쿼리에 인덱스를 추가
        - 결과
            - 고객 문의가 월 60건에서 월 10건으로 줄어듦
            - 목록 조회 시간 1.8초에서 0.4초로 단축
        """;

    private const string Firmware =
        """
        # 경력기술서

        ## 들녘계기 (2021.01 ~ 현재)

        ### 토양 센서 펌웨어

        - 기간 : 2022.02 ~ 2023.11
        - 센서 드라이버를 개발하고 통신 모듈을 연결
        - 슬립 중에 전류가 새는 현상을 측정하고 드라이버 종료 순서 수정
        - 종단 저항이 누락된 배선을 찾아 설치 매뉴얼에 점검 항목 추가
        - 대기 전류 180uA → 9uA
        """;

    [Fact]
    public async Task A_failure_is_told_from_what_went_wrong()
    {
        var text = await DraftAsync(Stock + "\n- 배포 순서를 잘못 정해 20분간 주문이 중단된 적이 있었음\n- 배포 전 점검 목록을 만들어 공유함\n", Failure);

        Assert.Contains("20분간 주문이 중단된 적이 있었습니다.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("경험이 있습니다.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_no_fact_fits_gets_no_text_at_all()
    {
        var text = await DraftAsync(Firmware, Collaboration);

        Assert.Equal("", text);
    }

    [Fact]
    public async Task What_a_label_names_is_the_topic_of_the_decision()
    {
        var text = await DraftAsync(Stock, Motivation);

        Assert.Contains("장바구니 예약은 예약만 하고 사지 않는 경우가 많아 제외했습니다.", text, StringComparison.Ordinal);
        Assert.Contains("주문서 예약은 10분 뒤에 풀리도록 두고 채택했습니다.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Motivation)]
    [InlineData(Achievement)]
    public async Task A_sentence_has_one_subject(string question)
    {
        var text = await DraftAsync(Stock, question);

        Assert.DoesNotContain("줄고 ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("줄이고 폴백", text, StringComparison.Ordinal);
        Assert.DoesNotContain("프로젝트에서는 폴백은", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Motivation)]
    [InlineData(Achievement)]
    public async Task What_was_not_reached_is_no_result(string question)
    {
        var text = await DraftAsync(Stock, question);

        Assert.DoesNotContain("그 결과 추천", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_ends_with_the_kind_of_work_that_was_done()
    {
        var text = await DraftAsync(Firmware, Motivation);

        Assert.EndsWith("기기와 서버 사이의 통신을 안정시키는 일부터 기여하겠습니다.", text, StringComparison.Ordinal);
    }

    private static async Task<string> DraftAsync(string career, string question)
    {
        var book = await new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn))
            .ReadAsync([new UploadedFile("career.md", Encoding.UTF8.GetBytes(career))], new DateOnly(2026, 11, 21), CancellationToken.None);
        return CareerPipeline.Draft(new DraftRequest(book, question, null, new LengthLimit(1000), Blind: false)).Draft.Text;
    }
}
