using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Finds figures that an author left open.</summary>
internal static partial class UnknownFigures
{
    /// <summary>The places in order.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        List<(int, int)> found = [];
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            found.Add((match.Index, match.Length));
        }

        return found;
    }

    [GeneratedRegex(
        """
        (?<![A-Za-z0-9_+/\-.]|\d,)
        (?: \$\s?(?:[NMXYZ]|XX+|NN+|OO+) (?![A-Za-z0-9+\-/])
          | (?: [NMXYZOn] | XX+ | NN+ | OO+ | xx+ | 00+ | [○◯〇●□]+ | _+ | \?+ )
            \s?(?: %p? | ％ | \$ | 퍼센트 | 달러 | 만\s?원 | 억\s?원 | [만천억]\s?[건명개회원] | 만 | 원(?!격|인) | 건(?!강|설) | 개월 | 개사 | 개(?![발선편인념체]) | 명(?!령|세|시)
                | 배(?!포|치|달|송) | 초 | ms(?![A-Za-z]) | 회(?![사원의]) | 번(?!째|호) | 년차? | 시간 | 분(?![석기의산류]) | 가지 | 곳 | 대(?!\s?[A-Za-z0-9]|\s?관계|[상규시응학]) | 위(?![치험]) | 일(?!대) | TPS | GB | MB | KB )
          | [\[(<{〈]\s?(?: 수치 | 숫자 | 금액 | 비율 | 퍼센트 | 개수 | 건수 | 인원 | 기간 | 값 | TBD | N{1,2} | X{1,2} | \?+ | _+ | \s ) (?:\s?[가-힣]{1,4})? \s?[\])>}〉] (?:%|건|명|개|배|초|ms|원)?
        )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Pattern();
}
