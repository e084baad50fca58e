using System.Globalization;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>A maximum length as an employer states it.</summary>
/// <param name="Limit">The limit with its basis.</param>
/// <param name="Start">Where the statement begins in the text.</param>
/// <param name="Length">Its length, brackets around it included.</param>
internal readonly partial record struct StatedLimit(LengthLimit Limit, int Start, int Length)
{
    private const int Smallest = 30;

    private static readonly WordSieve Units = WordSieve.Of("자", "바이트", "byte", "char");

    /// <summary>Whether a text has a figure and a unit at all: most lines of a page have not, and one look tells.</summary>
    public static bool MayStandIn(string text) => text.AsSpan().ContainsAnyInRange('0', '9') && Units.Passes(text);

    /// <summary>The maximum stated in a text, or null; a mere minimum (500자 이상) is none.</summary>
    public static StatedLimit? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var best = Figure().Matches(text)
            .Where(m => !m.Groups["min"].Success && ValueOf(m) >= Smallest)
            .OrderByDescending(m => m.Groups["max"].Success)
            .ThenByDescending(ValueOf)
            .FirstOrDefault();
        if (best is null)
        {
            return null;
        }

        var (start, end) = Bracketed(text, best.Index, best.Index + best.Length);
        return new StatedLimit(new LengthLimit(ValueOf(best), BasisOf(text, best)), start, end - start);
    }

    private static int ValueOf(Match figure)
    {
        var digits = figure.Groups["n"].Value.Replace(",", "", StringComparison.Ordinal);
        var value = int.Parse(digits, CultureInfo.InvariantCulture);
        return figure.Groups["thousand"].Success ? value * 1000 : value;
    }

    private static CountBasis BasisOf(string text, Match figure)
    {
        if (figure.Groups["byte"].Success)
        {
            return Utf8().IsMatch(text) ? CountBasis.Utf8
                : CodePage().IsMatch(text) ? CountBasis.Cp949
                : CountBasis.TwoByte;
        }

        return WithoutSpaces().IsMatch(text) ? CountBasis.WithoutSpaces : CountBasis.WithSpaces;
    }

    /// <summary>Widens a figure to the brackets around it, so that the statement can be cut out whole.</summary>
    private static (int Start, int End) Bracketed(string text, int start, int end)
    {
        var open = text.LastIndexOfAny(['(', '[', '（', '<', '【'], start);
        var close = text.IndexOfAny([')', ']', '）', '>', '】'], end - 1);
        var closedBefore = open < 0 ? -1 : text.IndexOfAny([')', ']', '）', '>', '】'], open, start - open);
        return open >= 0 && close >= 0 && closedBefore < 0 ? (open, close + 1) : (start, end);
    }

    [GeneratedRegex(
        @"(?<max>최대|최장|up to|maximum( of)?|max\.?)?(?<!\s)\s*(?<![\d,.])(?<n>[0-9]{1,2},[0-9]{3}|[0-9]{1,5})\s*(?<thousand>천)?\s*((?<byte>바이트|bytes?)|글자|자(?!리|료|동|원|격|체)|characters?|chars?)\s*(?<max>이내|이하|내외|미만|까지|안팎|or (less|fewer)|limit)?\s*(?<min>이상(?!\s*[~\-]))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(공백|띄어쓰기|빈칸)\S{0,2}\s*(을|를)?\s*(제외|미포함|불포함|빼고|없이)|(excluding|without|not including) spaces", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex WithoutSpaces();

    [GeneratedRegex(@"utf-?8|3\s*(byte|바이트)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Utf8();

    [GeneratedRegex(@"euc-?kr|cp949|완성형", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CodePage();
}
