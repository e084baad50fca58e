using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Finds figures that an author left open.</summary>
internal static partial class UnknownFigures
{
    /// <summary>The places in order.</summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text)
    {
        if (!MayHold(text))
        {
            return [];
        }

        List<(int, int)> found = [];
        foreach (var match in Pattern().EnumerateMatches(text))
        {
            found.Add((match.Index, match.Length));
        }

        return found;
    }

    // The pattern is tried only where one of its beginnings stands: a letter or zero at the beginning of a word, a sign, a bracket before one of its words.
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        var before = ' ';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!Hangul.IsSyllable(c) && c != ' ' && Begins(c, before, i + 1 < text.Length ? text[i + 1] : ' '))
            {
                return true;
            }

            before = c;
        }

        return false;
    }

    private static bool Begins(char c, char before, char next) => c switch
    {
        '$' => true,
        'N' or 'M' or 'X' or 'Y' or 'Z' or 'O' or 'n' or 'x' => !char.IsAsciiLetterOrDigit(before) && (!char.IsAsciiLetterOrDigit(next) || char.ToLowerInvariant(next) is 'n' or 'x' or 'o' or 'm' or 't' or 'g' or 'k'),
        '0' => next == '0' && !char.IsAsciiLetterOrDigit(before),
        '[' or '(' or '<' or '{' or '〈' => next is '수' or '숫' or '금' or '비' or '퍼' or '개' or '건' or '인' or '기' or '값' or 'T' or 'N' or 'X' or '?' or '_' || char.IsWhiteSpace(next),
        _ => c is '○' or '◯' or '〇' or '●' or '□' or '_' or '?',
    };

    [GeneratedRegex(
        """
        (?<![A-Za-z0-9_+/\-.]) (?<![0-9],)
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
