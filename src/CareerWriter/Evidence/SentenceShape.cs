using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>How a line ends: as a sentence, as a note (개조식), in the middle.</summary>
internal static partial class SentenceShape
{
    private const int LongestEnding = 12;
    private const int LongestGeneric = 30;

    private static readonly SearchValues<char> _closing = SearchValues.Create(".!?。…");

    private static readonly SearchValues<char> _beforeDa = SearchValues.Create("었았였했겠한된이있없");

    // Endings of notes: –음, –함 and nouns of action, by their last letter.
    private static readonly FrozenDictionary<char, string[]> _notes = new[]
    {
        "음", "함", "됨", "임", "짐", "킴", "림", "춤", "줌", "봄", "남", "냄", "개발", "구현", "개선", "구축", "설계", "도입", "적용", "전환", "이전", "분리", "통합", "수정", "작성",
        "정리", "관리", "운영", "담당", "참여", "수행", "진행", "처리", "최적화", "자동화", "표준화", "고도화", "반환", "전달", "생성", "호출", "저장", "삭제", "조회", "전송", "발송", "검색", "추출",
        "변환", "복구", "공유", "논의", "협의", "마이그레이션", "업그레이드", "리팩토링", "리팩터링", "연동", "제공", "해결", "감소", "증가", "단축", "향상", "절감", "달성", "확보", "제거", "방지",
        "강화", "지원", "분석", "테스트", "배포", "교육", "기여", "제작", "기획", "정의", "변경", "추가", "구성", "활용", "사용", "축소", "완료", "설정", "수립", "주도", "발굴", "런칭", "출시",
        "오픈", "등록", "수집", "검증", "모니터링", "이관", "교체", "대응", "조율", "협업", "리딩", "멘토링", "발표", "선정", "수상", "도출", "제안", "업"
    }.GroupBy(w => w[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Whether a line ends a sentence: a full stop or a final ending (–다, –요, –까).</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.AsSpan(Math.Max(0, text.Length - LongestEnding)).TrimEnd(" )]\"'”’`*");
        return end.Length > 0 && (_closing.Contains(end[^1]) || EndsFinally(text.AsSpan().TrimEnd()));
    }

    /// <summary>Whether a line ends as a note does: –음, –함, –됨 or a noun of action (개발, 구현, 개선 …).</summary>
    public static bool EndsAsNote(string text)
    {
        var end = text.AsSpan().TrimEnd();
        end = end.EndsWith(".") ? end[..^1].TrimEnd() : end;
        if (end.IsEmpty || !_notes.TryGetValue(end[^1], out var words))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (end.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line breaks off: it ends with a comma, a particle or a connective.</summary>
    public static bool BreaksOff(string text) => OpenEnding().IsMatch(Tail(text));

    /// <summary>Whether a line says what was done: a predicate or a noun of action at its end.</summary>
    public static bool IsStatement(string text) =>
        EndsSentence(text) || (EndsAsNote(text) && !(text.Length <= LongestGeneric && OnlyGeneric().IsMatch(text)));

    // –니다, –었다, –한다, –아요, –까.
    private static bool EndsFinally(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] switch
    {
        '다' => text[^2] == '니' ? text.Length > 2 && text[^3] is >= '가' and <= '힣' : _beforeDa.Contains(text[^2]),
        '요' => text[^2] is '아' or '어' or '여' or '해',
        '까' => true,
        _ => false,
    };

    // Endings are short; a search over a whole line would try every position of it.
    private static ReadOnlySpan<char> Tail(string text) => text.AsSpan(Math.Max(0, text.Length - LongestEnding));

    /// <summary>Whether a line ends inside a sentence for certain: with a particle, an adnominal or a connective.</summary>
    public static bool EndsInside(string text) => InnerEnding().IsMatch(Tail(text));

    [GeneratedRegex(@"(?:,|(?<=[가-힣A-Za-z0-9)])(?:을|를|의|에|에서|에게|으로|로|와|과|은|는|이|가|도|만|까지|부터|및|등|고|며|여|서|해|면|지만|는데|도록|하게|하기|위한|위해|통한|통해|대한|대해|있는|없는|하는|되는|했던|하던|된|한|할|될))\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex InnerEnding();

    [GeneratedRegex(@"(?:,|[가-힣](?:을|를|의|에서|으로|하고|하여|하며|되어|및|와|과)|\s및|[-–~]|\()\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OpenEnding();

    // "API 개발", "오류개선", "기능 구현" head what follows; they say nothing of their own.
    [GeneratedRegex(@"^(?:(?:주요|신규|기타|각종|공통)\s?)?(?:API|오류|버그|에러|기능|서비스|서버|시스템|코드|백엔드|프론트엔드|프로젝트|웹|앱|기술|업무)?\s?(?:기능\s?)?(?:개발|구현|개선|수정|운영|관리|설계|작업|처리|정리|테스트)(?:\s?및\s?(?:개발|구현|개선|수정|운영|관리|유지보수))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OnlyGeneric();
}
