using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Verify;

/// <summary>Faithful answers pass; with any one figure, technology, employer, meaning or role changed they do not.</summary>
public sealed class MutationTests
{
    private const string Career = """
        ## 도담푸드 (2021.04 ~ 현재)

        ### 주문 접수 서버
        - 매장 주문을 받는 서버를 Node.js에서 Kotlin과 Spring Boot로 재작성
        - 주문 접수 응답 시간이 900ms에서 120ms로 감소
        - 점심 시간대 주문 누락을 2% 이하로 감소
        - Redis 분산 락을 적용하여 중복 주문 방지
        - 하루 약 30만 건의 주문을 처리

        ### 매장 관리 화면
        - React로 매장 320곳의 영업시간을 관리하는 화면 개발 담당
        - 메뉴판 자동 번역 기능 개발 참여

        ## 소리온 (2018.09 ~ 2021.03)

        ### 음원 정산
        - Oracle에서 PostgreSQL로 정산 데이터 이전
        - 정산 배치 수행 시간을 45% 단축
        - 월 정산 명세서를 PDF로 생성하는 기능 구현
        - 코드 리뷰 규칙 정리를 주도
        """;

    private const string Answer = """
        도담푸드에서 매장 주문을 받는 서버를 Kotlin과 Spring Boot로 다시 작성했습니다. 주문 접수 응답 시간은 900ms에서 120ms로 줄었고, 점심 시간대의 주문 누락은 2% 이하로 낮췄습니다. 중복 주문은 Redis 분산 락으로 막았습니다. 지금은 하루 약 30만 건의 주문을 처리합니다.

        매장 320곳의 영업시간을 관리하는 화면을 React로 개발하는 일을 담당했습니다. 메뉴판 자동 번역 기능 개발에도 참여했습니다.

        소리온에서는 정산 데이터를 Oracle에서 PostgreSQL로 옮겼습니다. 정산 배치의 수행 시간은 45% 줄였습니다. 코드 리뷰 규칙을 정리하는 일을 주도했습니다.

        주문이 몰리는 시간을 버티는 서버를 만든 경험으로 결제 흐름을 안정적으로 지키는 일에 기여하겠습니다.
        """;

    private static readonly FactBook Book = FactBookBuilder.Build([MarkdownFormat.Read("career.md", Career)], new DateOnly(2025, 6, 30));

    [Fact]
    public void A_faithful_answer_passes()
    {
        var report = DraftChecker.Check(Answer, new CheckContext(Book));

        Assert.True(report.Passes, string.Join('\n', report.Findings));
    }

    [Fact]
    public void No_single_untruth_passes()
    {
        var mutations = Mutations.Of(Answer, Book, posting: null);
        var passed = mutations.Where(m => DraftChecker.Check(m.Text, new CheckContext(Book)).Passes).Select(m => $"{m.Kind}: {m.From} -> {m.To}");

        Assert.Equal("employer, figure, fromTo, role, technology, toBy", string.Join(", ", mutations.Select(m => m.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
        Assert.Empty(passed);
    }
}
