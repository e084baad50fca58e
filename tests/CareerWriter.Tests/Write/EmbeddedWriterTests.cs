using System.Text;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Write;

/// <summary>How sentences stand together: openings, topics, what is joined and what is left out.</summary>
public sealed class EmbeddedWriterTests
{
    private const string Motivation = "지원 동기를 적어 주세요.";
    private const string Failure = "실패에서 무엇을 배웠습니까?";
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

        ### 주문 목록 개선

        - 기간 : 2024.02 ~ 2024.05
        - 역할 : 개발 담당
        - 목록 API를 설계하고 개발
        - 조회 쿼리에 인덱스를 추가
        - 결과
            - 고객 문의가 월 60건에서 월 10건으로 줄어듦
            - 목록 조회 시간 1.8초에서 0.4초로 단축
        """;

    private const string Boards =
        """
        # 경력기술서

        ## 들녘계기 (2021.01 ~ 현재)

        ### 수위 측정 보드

        - 기간 : 2022.02 ~ 2023.11
        - 드라이버를 개발하고 배선에서 누락된 저항을 찾음
        - 배터리 전류를 측정하고 누락된 접지를 보완
        - 전류가 새는 구간을 찾아 드라이버 종료 순서 수정
        - 대기 전류 180uA → 9uA
        """;

    private const string Orders =
        """
        # 경력기술서

        ## 바람들상점 (2022.03 ~ 현재)

        ### 주문 접수

        - 기간 : 2023.02 ~ 2023.11
        - 배포 순서를 잘못 정해 20분간 주문이 중단된 적이 있었음
        - 오류를 남기는 재시도 모듈을 설계
        - 누락된 주문을 찾는 배치를 개발
        - 사고 뒤에 배포 점검표를 작성
        """;

    private const string OnlyTrouble =
        """
        # 경력기술서

        ## 들녘계기 (2021.01 ~ 현재)

        ### 수위 측정 보드

        - 기간 : 2022.02 ~ 2023.11
        - 측정값이 가끔 사라지는 문제가 발생함
        - 드라이버를 개발하고 통신 모듈을 연결
        """;

    [Fact]
    public async Task A_failure_is_told_from_what_went_wrong()
    {
        var text = await DraftAsync(Orders, Failure);

        Assert.Contains("20분간 주문이 중단된 적이 있었습니다.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("경험이 있습니다.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_no_act_answers_gets_no_text_at_all()
    {
        var text = await DraftAsync(OnlyTrouble, Failure);

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

    [Fact]
    public async Task An_answer_ends_with_the_kind_of_work_that_was_done()
    {
        var text = await DraftAsync(Boards, Motivation);

        Assert.EndsWith("기기와 서버 사이의 통신을 안정시키는 일부터 기여하겠습니다.", text, StringComparison.Ordinal);
    }

    private static async Task<string> DraftAsync(string career, string question)
    {
        var book = await new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn))
            .ReadAsync([new UploadedFile("career.md", Encoding.UTF8.GetBytes(career))], new DateOnly(2026, 11, 21), CancellationToken.None);
        return CareerPipeline.Draft(new DraftRequest(book, question, null, new LengthLimit(1000), Blind: false)).Draft.Text;
    }
}
