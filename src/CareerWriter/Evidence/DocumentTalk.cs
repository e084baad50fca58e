using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Recognises lines that speak of the document instead of the career: how it is built, where to click, greetings.</summary>
internal static partial class DocumentTalk
{
    // One of them stands in every match of OfDocument.
    private static readonly WordSieve _words = WordSieve.Of(
        "문서", "기술서", "이력서", "포트폴리오", "소개서", "페이지", "resume", "portfolio", "curriculum", "감사합니다", "안녕하세요", "목차", "위로", "목록으로", "보기", "수정", "업데이트", "갱신", "작성");

    /// <summary>Whether a line speaks of the document.</summary>
    public static bool IsMatch(string text) => (_words.Passes(text) && OfDocument().IsMatch(text)) || (text.Length <= 80 && text.AsSpan().ContainsAny('>', '»', '›') && Trail().IsMatch(text) && !SentenceShape.IsStatement(text));

    [GeneratedRegex(@"^(?:본|이|해당|아래)?\s?(?:문서|경력\s?기술서|이력서|포트폴리오|자기소개서|페이지)(?:는|은|에는|에서는)\s.*(?:구성|작성|정리|서술|기술|소개)(?:되어|하였|했|됐|되었|하고|합니다|해)|^(?:\S{1,10}\s)?(?:의\s)?(?:이력서|경력\s?기술서|포트폴리오|자기소개서|resume|portfolio|curriculum vitae)\W*$|^(?:감사합니다|안녕하세요|목차|맨\s?위로|목록으로|더\s?보기|자세히\s?보기)\W*$|^(?:마지막\s?)?(?:최종\s?)?(?:수정|업데이트|갱신|작성)\s?(?:일|일자|날짜)\s?[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OfDocument();

    // "이력서 > 회사": a trail of links at the head of a page. "요청 > 처리 > 응답" is a flow.
    [GeneratedRegex(@"^(?:이력서|경력\s?기술서|포트폴리오|프로젝트|경력|홈|목록|home|resume|readme|portfolio|projects?)(?:\s?[>»›]\s?[^<>→]{1,40}){1,4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Trail();
}
