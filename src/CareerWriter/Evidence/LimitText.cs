using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Reads a length limit as people write it: <c>1000자</c>, <c>공백 포함 1,000자 이내</c>, <c>2000byte</c>, 천자, <c>500~700자</c>.</summary>
public static partial class LimitText
{
    private const int LongestLimit = 60;

    private static readonly WordSieve _units = WordSieve.Of("자", "byte", "바이트");

    /// <summary>The limit in a text with its basis (공백 포함 when none is named), or null.</summary>
    public static LengthLimit? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var match = Limit().Match(text); match.Success; match = match.NextMatch())
        {
            if (Value(match) is > 0 and var value)
            {
                return new LengthLimit(value, Basis(text, match));
            }
        }

        return null;
    }

    /// <summary>A question without the limit that stands behind it.</summary>
    public static string Strip(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var tail = Math.Max(0, question.Length - LongestLimit);
        return question.AsSpan(tail).ContainsAnyInRange('0', '9') && _units.Passes(question.AsSpan(tail))
            ? Behind().Replace(question, "", count: 1, startat: Math.Max(0, tail - LongestLimit)).Trim()
            : question.Trim();
    }

    private static int Value(Match match)
    {
        var digits = match.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > 0 && decimal.TryParse(digits, CultureInfo.InvariantCulture, out var number))
        {
            return (int)Math.Min(number * (match.Groups["k"].Success ? 1000 : 1) + (match.Groups["half"].Success ? 500 : 0), 100_000);
        }

        var thousands = match.Groups["h"].Value switch
        {
            "이" => 2,
            "삼" => 3,
            "사" => 4,
            "오" => 5,
            _ => 1,
        };
        return match.Groups["hk"].Success ? (thousands * 1000) + (match.Groups["half"].Success ? 500 : 0) : Hundreds(match.Groups["hb"].Value);
    }

    private static int Hundreds(string word) => word switch
    {
        "이백" => 200,
        "삼백" => 300,
        "사백" => 400,
        "오백" => 500,
        "육백" => 600,
        "칠백" => 700,
        "팔백" => 800,
        "구백" => 900,
        _ => 0,
    };

    private static CountBasis Basis(string text, Match match)
    {
        var around = text.AsSpan(Math.Max(0, match.Index - 16), Math.Min(text.Length, match.Index + match.Length + 24) - Math.Max(0, match.Index - 16)).ToString();
        if (match.Groups["unit"].Value is "byte" or "Byte" or "BYTE" or "bytes" or "바이트" or "B")
        {
            return Utf8().IsMatch(around) ? CountBasis.Utf8 : Cp949().IsMatch(around) ? CountBasis.Cp949 : CountBasis.TwoByte;
        }

        return WithoutSpaces().IsMatch(around) ? CountBasis.WithoutSpaces : CountBasis.WithSpaces;
    }

    [GeneratedRegex(@"(?:(?<![\d.,])(?:\d[\d,]*\s?[~∼〜-]\s?)?(?<n>\d{1,3}(?:,\d{3})+|\d{2,6}|\d(?:\.\d)?(?=\s?천))\s?(?<k>천)?(?<half>\s?오?5?백)?|(?<![가-힣])(?<h>[일이삼사오])?(?<hk>천)\s?(?<half>오백)?|(?<![가-힣])(?<hb>[이삼사오육칠팔구]백))\s?(?<unit>글자|자(?!리|체|료|산|동|격|녀|바|신|원|세|기|연|소|사|유|주|본|금|막|전|회|율)|byte|Byte|BYTE|bytes|바이트|characters?|chars?)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Limit();

    [GeneratedRegex(@"\s*[(\[]?(?:최대\s?|공백\s?(?:포함|제외)\s?)*(?:\d[\d,]*\s?[~-]\s?)?\d[\d,]{1,6}\s?(?:자|글자|byte|bytes|바이트)(?:\s?(?:이내|내외|이하|이상|제한|정도|로|까지))*(?:[,\s]*공백\s?(?:포함|제외))?\s*[)\]]?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"공백\s?(?:을|은)?\s?(?:제외|미포함|불포함|빼|없이)|띄어쓰기\s?(?:제외|빼|미포함)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex WithoutSpaces();

    [GeneratedRegex(@"UTF-?8", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Utf8();

    [GeneratedRegex(@"CP\s?949|EUC-?KR|MS949|완성형", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Cp949();
}
