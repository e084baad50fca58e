using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Recognises application questions by their wording.</summary>
internal static partial class QuestionText
{
    private static readonly WordSieve _englishVerbs = WordSieve.Of(["describe", "explain", "tell us", "why do you"]);

    // One of them stands in every match of Topic and of Experience.
    private static readonly WordSieve _topics = WordSieve.Of(
        "동기", "과정", "성격", "포부", "계획", "역량", "강점", "사유", "소개", "이유", "직업관", "가치관", "신조", "경험", "사례", "단점", "노력", "방법", "약점");

    /// <summary>Whether a text is an application question: it asks for an answer, or names what is to be told.</summary>
    public static bool IsQuestion(string text)
    {
        var bare = LimitText.Strip(text);
        return bare.Length is >= 4 and <= 400 && ((MayAsk(bare) && Asks().IsMatch(bare)) || (_topics.Passes(bare) && Topic().IsMatch(HeadingText.WithoutNumber(bare))));
    }

    /// <summary>Whether a heading is an application question: numbered or asking, and about an experience or motive.</summary>
    public static bool IsQuestionHeading(string heading)
    {
        var bare = LimitText.Strip(heading.Trim());
        if (!MayAsk(bare) && !_topics.Passes(bare))
        {
            return false;
        }

        var isNumbered = HeadingText.WithoutNumber(bare).Length < bare.Length;
        return (MayAsk(bare) && Asks().IsMatch(bare)) || Topic().IsMatch(HeadingText.WithoutNumber(bare)) || (isNumbered && bare.Length >= 12 && Experience().IsMatch(bare));
    }

    // Requests end in –요, –오, –라, 바랍니다 or a question mark; the English ones begin with their verb.
    private static bool MayAsk(string text)
    {
        var end = text.AsSpan().TrimEnd(" .!");
        return end.Length > 0 && (end[^1] is '요' or '오' or '라' or '?' || end.EndsWith("바랍니다") || _englishVerbs.Passes(text));
    }

    [GeneratedRegex(@"(?:기술|서술|작성|소개|설명|말씀|적어|제시|이야기|얘기|표현|답변?|알려|들려|써|기재|공유)\s?(?:해|하여|하|해서)?\s?(?:주세요|주십시오|주시기\s?바랍니다|주시길\s?바랍니다|보세요|보십시오|시오|십시오|하시오|바랍니다|해보세요|달라)[.!]?\s*$|(?:무엇|어떤|어떻게|왜|이유|있나요|있습니까|였나요|했나요|인가요|하나요|할까요|입니까|습니까|는지요?)[^.]{0,60}\?\s*$|(?:please\s)?(?:describe|explain|tell us|why do you)\b.{5,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(?:지원\s?동기(?:\s?(?:및|와|,|/)\s?(?:입사\s?후\s?)?포부)?|입사\s?동기|성장\s?과정|성격(?:의)?\s?(?:장\s?[·,]?\s?단점|장점.{0,6}단점)|입사\s?후\s?(?:포부|계획)|직무\s?(?:역량|강점)|장래\s?포부|이직\s?사유|자기\s?소개|지원\s?이유|직업관|가치관|생활신조|갈등\s?해결\s?경험|실패\s?(?:및\s?극복\s?)?경험|협업\s?경험|문제\s?해결\s?경험|도전\s?경험|핵심\s?역량|본인의\s?강점)\W*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Topic();

    [GeneratedRegex(@"(?:경험|사례|동기|포부|이유|과정|장단점|역량|노력|계획|방법|강점|약점)(?:을|를)?\W*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Experience();
}
