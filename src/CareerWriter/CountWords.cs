using System.Globalization;
using CareerWriter.Korean;

namespace CareerWriter;

/// <summary>Lengths in the words that recruiting forms use.</summary>
public static class CountWords
{
    /// <summary>The name of a basis: <c>공백 포함</c>, <c>with spaces</c>.</summary>
    public static Said Name(CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => new("공백 포함", "with spaces"),
        CountBasis.WithoutSpaces => new("공백 제외", "without spaces"),
        CountBasis.TwoByte => new("한글 2byte", "2 bytes per Hangul"),
        CountBasis.Cp949 => new("CP949", "CP949"),
        CountBasis.Utf8 => new("UTF-8", "UTF-8"),
    };

    /// <summary>The unit of a basis behind a Korean number.</summary>
    public static string KoreanUnit(CountBasis basis) => IsCharacters(basis) ? "자" : "byte";

    /// <summary>A number of units in English: <c>1 character</c>, <c>800 bytes</c>.</summary>
    public static string EnglishUnits(int number, CountBasis basis) => English.Count(number, IsCharacters(basis) ? "character" : "byte");

    /// <summary>A count with its basis, and the maximum where there is one: <c>공백 포함 964 / 1,000자</c>, <c>964 / 1,000 characters (with spaces)</c>.</summary>
    public static Said Counted(int count, int? most, CountBasis basis)
    {
        var limit = most is { } value ? string.Create(CultureInfo.InvariantCulture, $" / {value:N0}") : "";
        var units = EnglishUnits(most ?? count, basis);
        var number = string.Create(CultureInfo.InvariantCulture, $"{count:N0}");
        return new(
            $"{Name(basis).Korean} {number}{limit}{KoreanUnit(basis)}",
            $"{(most is null ? units : $"{number} / {units}")} ({Name(basis).English})");
    }

    /// <summary>The length of a text as its limit counts it, or with spaces where there is none.</summary>
    public static Said Of(TextCounts counts, LengthLimit? limit)
    {
        var basis = limit?.Basis ?? CountBasis.WithSpaces;
        return Counted(counts.In(basis), limit?.Value, basis);
    }

    private static bool IsCharacters(CountBasis basis) => basis is CountBasis.WithSpaces or CountBasis.WithoutSpaces;
}
