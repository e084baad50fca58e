namespace CareerWriter.Host.Tests.Postings;

/// <summary>Pages of invented employers.</summary>
internal static class Pages
{
    public const string Posting = """
        <!doctype html><html lang="ko"><head><title>백엔드 개발자 - 하늘물류</title></head><body><h1>백엔드 개발자</h1>
        <h3>주요업무</h3><ul><li>배송 추적 API 개발과 운영</li></ul><h3>자격요건</h3><ul><li>Kafka를 이용한 메시지 처리 경험</li></ul></body></html>
        """;

    public const string Team = """
        <!doctype html><html lang="ko"><head><title>하늘물류 배송플랫폼팀</title></head><body><h1>배송플랫폼팀</h1>
        <p>배송플랫폼팀은 전국 물류센터의 배송 정보를 모아 고객에게 알려 줍니다.</p>
        <p>매일 300만 건의 배송 이벤트를 실시간으로 처리합니다.</p>
        <p>센터마다 다른 바코드 규칙을 하나로 맞추는 시스템을 개발합니다.</p>
        <p>새벽 배송의 도착 시각을 예측하는 모델을 운영합니다. 예측이 빗나간 날은 원인을 찾아 함께 기록합니다.</p>
        <p>팀은 서버 개발자 여섯 명과 데이터 엔지니어 두 명이며, 배포는 하루에 여러 번 이루어집니다. 현장 담당자와 매주 만나 불편한 점을 듣고 고칩니다.</p></body></html>
        """;

    public const string Closed = """
        <!doctype html><html lang="ko"><head><title>백엔드 개발자 - 하늘물류</title></head><body><h1>백엔드 개발자</h1>
        <h3>주요업무</h3><ul><li>배송 추적 API 개발과 운영</li></ul><h3>자격요건</h3><ul><li>Kafka를 이용한 메시지 처리 경험</li></ul>
        <h3>접수기간</h3><p>2026.02.01 ~ 2026.03.01</p></body></html>
        """;

    public const string Challenge = """
        <!doctype html><html><head><title>Just a moment...</title></head><body><h2>Checking your browser before accessing jobs.example.kr</h2>
        <p>Enable JavaScript and cookies to continue. Verify you are human by completing the action below.</p></body></html>
        """;
}
