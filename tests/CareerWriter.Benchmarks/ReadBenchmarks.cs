using System.Text;
using BenchmarkDotNet.Attributes;
using CareerWriter.Ingest;
using Markdig;
using Markdig.Syntax;

namespace CareerWriter.Benchmarks;

/// <summary>Reading of Markdown against Markdig's own parse of the same text; 10 times the text shows that it is linear.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private string text = "";

    /// <summary>Characters of the text.</summary>
    [Params(4_000, 40_000)]
    public int Characters { get; set; }

    /// <summary>Makes a career of this length out of the shapes that careers have.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var career = new StringBuilder();
        for (var i = 1; career.Length < Characters; i++)
        {
            career.Append(System.Globalization.CultureInfo.InvariantCulture, $"""
                ## **가나상사 {i}** (2021.03 ~ 2023.05)

                ### [알림 서비스](https://example.com/{i})

                - 목적: 발송 지연을 줄이기 위한 구조 변경
                - **담당**
                    - `Kafka`로 발송 요청을 나누어 1분 단위 배치를 없앰
                    - 서버 {i}*2대의 설정을 하나로 모음
                      설정은 저장소에서 관리함
                - 성과: 평균 응답 600ms → {i}ms 내

                | 기간 | 인원 |
                |---|---|
                | 10개월 | {i}명 |

                <p><strong>맺음</strong><br/>장애가 &lt;{i}회&gt; 줄었습니다.</p>


                """);
        }

        text = career.ToString()[..Characters];
    }

    /// <summary>Markdig alone.</summary>
    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig() => Markdown.Parse(text);

    /// <summary>Blocks with their sources.</summary>
    [Benchmark]
    public CareerDocument Read() => MarkdownFormat.Read("career.md", text);
}
