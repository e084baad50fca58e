using System.Text;

namespace CareerWriter.Host.Tests.Commands;

/// <summary>A folder of invented files for one test; deleted with it.</summary>
public sealed class CareerFolder : IDisposable
{
    public const string Question = "지원 동기를 작성해 주세요.";

    /// <summary>A short career with a stint whose stated period is wrong, a project, figures and an unknown figure.</summary>
    public const string Career = """
        # 경력기술서

        ## 회사

        ### 누리상점 (2021.03 ~ 2023.08, 3년)

        백엔드 개발자

        #### 주문 조회 개선 (2022.01 ~ 2022.06, 4명)

        - 주문 조회 API의 응답이 느려 고객 문의가 매주 30건 들어왔습니다.
        - Redis 캐시를 도입하여 주문 조회 응답 시간을 600ms에서 80ms로 단축
        - Spring Boot와 Kotlin으로 주문 조회 서버를 새로 개발
        - 조회 서버를 배포한 뒤 고객 문의가 매주 2건으로 감소
        - 하루 N건의 알림 발송

        #### 배포 자동화 (2022.08 ~ 2022.12)

        - GitHub Actions로 배포 과정을 자동화하여 배포 시간을 40분에서 8분으로 단축
        - 배포 실패를 Slack으로 알리는 도구 개발

        ## 기술

        - Kotlin, Java, Spring Boot, Redis, MySQL
        """;

    public const string Posting = """
        [하늘물류] 백엔드 개발자

        주요업무
        - 배송 추적 API 개발과 운영
        - 주문 서버의 성능 개선

        자격요건
        - Kotlin 또는 Java 개발 경험
        - Kafka를 이용한 메시지 처리 경험

        우대사항
        - Redis 운영 경험

        지원서 문항
        1. 지원 동기를 작성해 주세요. (500자 이내)
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("careerwriter-").FullName;

    /// <summary>The path of a file in the folder, whether or not it is there.</summary>
    public string At(string name) => Path.Combine(_path, name);

    /// <summary>Writes a file and gives its path.</summary>
    public string With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file and gives its path.</summary>
    public string With(string name, byte[] bytes)
    {
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_path, recursive: true);
}
