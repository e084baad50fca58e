using System.Buffers;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Finds what stands for something not yet known: <c>N개</c>, <c>M$</c>, <c>[수치]</c>, TODO, ○○, lorem ipsum, "현 직장명".</summary>
internal static partial class Placeholders
{
    // One of these stands in every match of Gap.
    private static readonly SearchValues<char> _gapSigns = SearchValues.Create("[{<○〇◯ㅇOXNM_?");

    private static readonly WordSieve _gapWords = WordSieve.Of("TODO", "TBD", "FIXME", "직장명", "회사명");

    // One of these stands in every match of Empty that begins with a letter.
    private static readonly WordSieve _emptyWords = WordSieve.Of(
        "TODO", "TBD", "FIXME", "N/A", "NA", "WIP", "작성", "추후", "업데이트", "준비", "미정", "내용", "없음", "성과", "결과", "역할", "업무", "프로젝트", "항목", "텍스트", "직장명", "lorem");

    /// <summary>The unknown figures and gaps in a text, as written.</summary>
    public static IReadOnlyList<string> FindUnknown(string text)
    {
        var figures = Quantities.FindUnknown(text);
        return figures.Count > 0 ? Written(text, figures)
            : MayGap(text) && Gap().Match(text) is { Success: true } gap ? [gap.Value]
            : [];
    }

    /// <summary>Whether a text has an unknown figure or a gap.</summary>
    public static bool HasUnknown(string text) => FindUnknown(text).Count > 0;

    private static IReadOnlyList<string> Written(string text, IReadOnlyList<(int Start, int Length)> figures) =>
        [.. figures.Select(f => text.Substring(f.Start, f.Length)).Distinct(StringComparer.Ordinal)];

    private static bool MayGap(string text) => text.AsSpan().ContainsAny(_gapSigns) || _gapWords.Passes(text);

    /// <summary>Whether a text is a placeholder and nothing else (TODO, "성과2.", "내용을 입력하세요").</summary>
    public static bool IsNothingElse(string text) => (text.Length == 0 || !char.IsLetter(text[0]) || _emptyWords.Passes(text)) && Empty().IsMatch(text);

    [GeneratedRegex(@"\[(?:수치|숫자|금액|기간|이름|회사명?|확인 필요|입력|내용|프로젝트명|성과|기술명?|날짜|추가|작성)[^\]]{0,12}\]|\{[가-힣 ]{1,20}\}|<(?:수치|숫자|금액|회사명|내용)>|[○〇◯ㅇ]{2,}|(?<![A-Za-z가-힣])(?:OO|XX|TODO|TBD|FIXME)(?![A-Za-z])|(?<![A-Za-z0-9])[XNM]{1,2}(?:%|퍼센트|배|건|명|개월|원|초|ms)(?![A-Za-z])|_{3,}|\?{2,}|현\s?직장명|(?<![가-힣])회사명(?![가-힣])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^\W*(?:TODO|TBD|FIXME|N/?A|WIP|작성\s?(?:중|예정|필요|요망)|추후\s?(?:작성|추가|기재|업데이트)(?:\s?예정)?|업데이트\s?예정|준비\s?중|미정|내용\s?없음|없음|(?:성과|내용|결과|역할|업무|프로젝트|항목)\s?\d{0,2}|(?:내용|텍스트)(?:을|를)\s?(?:입력|작성)[가-힣\s]*|(?:TODO|TBD|FIXME)[\s:：\-].*|현\s?직장명.*|lorem ipsum.*)?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Empty();
}
