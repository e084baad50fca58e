using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Posting;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Verify;

/// <summary>Lines made to keep a search busy are read like any other: nothing runs out of time, nothing is thrown.</summary>
public sealed class HostileTextTests
{
    private const int Characters = 9_000;

    private static readonly DateOnly Today = new(2025, 6, 30);

    private static readonly FactBook Career =
        FactBookBuilder.Build([MarkdownFormat.Read("career.md", "## 도담푸드 (2021.04 ~ 현재)\n- Redis 캐시를 도입하여 응답을 600ms에서 80ms로 단축")], Today);

    public static TheoryData<string> Parts() =>
    [
        "가", "a", "1", "1 ", "1,", "1.", " ", "\t", "\u3000", "_", "*", "[", "](", "| ", "a@", "a.", "일", "일 ", "하루 ", "약 ", "최대 ", "주", "1~", "1자 ",
        "년", "1월", "2020.01 ~ ", "010-1234-", "서울 강남구 ", "주소: ", "개발", "서버", "팀", "에서 ", "{\"a\":", "<a ", "at ", "- ", "(주)", "을 위한 ",
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_hostile_answer_is_checked(string part)
    {
        foreach (var blind in (bool[])[false, true])
        {
            Assert.NotNull(DraftChecker.Check($"Redis 캐시를 도입했습니다 {Repeated(part)}끝.\n2020.01{Repeated(part)}", new CheckContext(Career, Blind: blind)));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_hostile_career_is_read_and_written_from(string part)
    {
        var short80 = Repeated(part)[..80];
        var career = FactBookBuilder.Build(
            [MarkdownFormat.Read("career.md", $"## 도담푸드 (2021.04 ~ 현재{Repeated(part)}\n### {short80}\n- {short80} → 3초로 단축\n- 2020.01{Repeated(part)}끝\n{Repeated(part)}")], Today);

        Assert.NotNull(CareerPipeline.Draft(new DraftRequest(career, $"경험을 적어 주세요. {Repeated(part)}", Posting: null, new LengthLimit(500), Blind: false)));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_hostile_posting_is_read(string part)
    {
        Assert.NotNull(PostingParser.FromText($"백엔드 개발자 {Repeated(part)}\n주요업무\n- {Repeated(part)}\n자격요건\n- 최대 500{Repeated(part)}\n1. 지원 동기 {Repeated(part)}", $"도담푸드 {Repeated(part)}", Today));
        Assert.NotNull(PostingParser.FromPage($"<html><head><title>{Repeated(part)} | 채용</title></head><body><h1>{Repeated(part)}</h1><p>{Repeated(part)}</p></body></html>", url: null, Today));
    }

    private static string Repeated(string part) => string.Concat(Enumerable.Repeat(part, (Characters / part.Length) + 1))[..Characters];
}
