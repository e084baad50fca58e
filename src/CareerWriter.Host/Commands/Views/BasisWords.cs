using System.Globalization;

namespace CareerWriter.Host.Commands.Views;

/// <summary>Bases of counting in the words that recruiting forms use.</summary>
internal static class BasisWords
{
    /// <summary>The basis in Korean.</summary>
    public static string Of(CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => "공백 포함",
        CountBasis.WithoutSpaces => "공백 제외",
        CountBasis.TwoByte => "한글 2byte",
        CountBasis.Cp949 => "CP949 byte",
        CountBasis.Utf8 => "UTF-8 byte",
    };

    /// <summary>The unit of the basis.</summary>
    public static string Unit(CountBasis basis) => basis is CountBasis.WithSpaces or CountBasis.WithoutSpaces ? "자" : "byte";

    /// <summary>A count with its basis, and the maximum where there is one: <c>공백 포함 964 / 1,000자</c>.</summary>
    public static string Counted(int count, int? most, CountBasis basis) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Of(basis)} {count:N0}{(most is { } limit ? $" / {limit.ToString("N0", CultureInfo.InvariantCulture)}" : "")}{Unit(basis)}");
}
