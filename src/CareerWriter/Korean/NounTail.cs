using System.Collections.Frozen;

namespace CareerWriter.Korean;

/// <summary>What may follow a noun directly: particles, and nouns that are often written onto a name (카프카기반, 레디스캐시).</summary>
internal static class NounTail
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = FrozenSet.Create(
        StringComparer.Ordinal,
        "을", "를", "이", "가", "은", "는", "과", "와", "로", "으로", "에", "에서", "의", "도", "만", "나", "이나", "며", "이며", "부터", "까지", "처럼", "보다",
        "라", "이라", "라는", "이라는", "라고", "이라고", "란", "이란", "에게", "하고", "랑", "이랑", "로써", "으로써", "로서", "으로서", "로의", "으로의", "에서의",
        "와의", "과의", "에는", "에도", "에서는", "에서도", "로는", "으로는", "로도", "으로도", "로만", "으로만", "만을", "만의", "만으로", "까지의", "부터의",
        "에서와", "에의", "였던", "이었던", "인", "이고", "고", "이자", "임", "입니다", "이다", "다", "였습니다", "이었습니다", "등", "등의", "등을", "및", "든", "이든",
        "뿐", "이서", "마다", "같은", "조차", "마저", "간", "간의", "내", "내의", "내에서", "상", "상의", "상에서", "용", "측", "쪽", "별", "향", "화", "화된", "화하여", "화하고",
        "으로부터", "로부터", "에서부터", "과는", "와는", "보다는", "들", "들을", "들의", "들이", "들은", "들과", "님").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Nouns =
        ["기반", "환경", "서버", "클러스터", "캐시", "캐싱", "커넥트", "커넥터", "컨슈머", "프로듀서", "토픽", "프로젝트", "언어", "개발", "버전", "코드", "프레임워크",
         "컨테이너", "이미지", "파이프라인", "대시보드", "에이전트", "서비스", "플랫폼", "도입", "사용", "활용", "이용", "적용", "연동", "구축", "전환", "이전", "운영", "모듈",
         "앱", "큐", "락", "쿼리", "플러그인", "라이브러리", "테스트", "배포", "설정", "구성", "관련", "관리", "작업", "스크립트", "인스턴스", "데이터", "스트림", "오퍼레이터", "마이그레이션"];

    /// <summary>Whether the text, which begins right behind a noun, goes on with a particle or with one of those nouns.</summary>
    public static bool Follows(ReadOnlySpan<char> rest)
    {
        var run = rest[..Hangul.RunLength(rest)];
        if (run.IsEmpty || Particles.Contains(run))
        {
            return true;
        }

        foreach (var noun in Nouns)
        {
            if (run.StartsWith(noun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the whole run of syllables is a particle.</summary>
    public static bool IsParticle(ReadOnlySpan<char> run) => Particles.Contains(run);
}
