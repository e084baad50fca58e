using System.Text;

namespace CareerWriter.Load;

/// <summary>What the conversations are about.</summary>
internal static class Material
{
    /// <summary>A career of about 7 KB about an invented person, as people write it.</summary>
    public static byte[] Career { get; } = Encoding.UTF8.GetBytes(Text());

    /// <summary>The length that the first message asks for.</summary>
    public const int Limit = 800;

    /// <summary>What the first message asks.</summary>
    public const string Request = "\"지원 동기를 작성해 주세요.\" 800자로 써줘";

    private static string Text()
    {
        StringBuilder text = new("# 경력기술서\n\n### 다람쥐마켓 (2019.03 ~ 2024.02)\n\n백엔드 개발자\n\n");
        string[] systems = ["주문 조회", "정산 배치", "상품 검색", "쿠폰 발급", "알림 발송", "재고 동기화", "회원 인증", "배송 추적", "리뷰 수집", "광고 집계", "환불 처리", "추천 목록", "장바구니 저장", "포인트 적립"];
        string[] tools = ["Redis", "Spring Boot", "Elasticsearch", "PostgreSQL", "RabbitMQ", "MySQL", "Kotlin", "gRPC", "MongoDB", "ClickHouse", "Java", "Python", "Kafka", "Go"];
        for (var i = 0; i < systems.Length; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                #### {systems[i]} 개선 ({2019 + i / 3}.{1 + i % 3 * 4:00} ~ {2019 + i / 3}.{3 + i % 3 * 4:00}, {2 + i % 4}명)

                - 역할 : 백엔드 담당 (기여도 {50 + i * 3}%)
                - {systems[i]} 요청이 몰릴 때 응답이 느려 문의가 매주 {20 + i}건 들어왔습니다.
                - {tools[i]}를 도입하여 {systems[i]} 응답 시간을 {600 + i * 10}ms에서 {80 + i}ms로 단축
                - {systems[i]} 장애를 바로 알 수 있도록 지표와 알림을 구성하고 담당자를 정함
                - 배포한 뒤 문의가 매주 {2 + i % 3}건으로 감소


                """);
        }

        return text.ToString();
    }
}
