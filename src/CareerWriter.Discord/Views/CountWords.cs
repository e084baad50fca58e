using System.Globalization;
using CareerWriter.Korean;

namespace CareerWriter.Discord.Views;

/// <summary>Counts in the words that recruiting forms use.</summary>
internal static class CountWords
{
    private const int MeterLength = 10;

    /// <summary>A count with its basis and limit: <c>공백 포함 964 / 1,000자</c>.</summary>
    public static string Of(TextCounts counts, LengthLimit? limit)
    {
        var basis = limit?.Basis ?? CountBasis.WithSpaces;
        var most = limit is null ? "" : string.Create(CultureInfo.InvariantCulture, $" / {limit.Value:N0}");
        return string.Create(CultureInfo.InvariantCulture, $"{Name(basis)} {counts.In(basis):N0}{most}{Unit(basis)}");
    }

    /// <summary>A count with its basis.</summary>
    public static string Counted(TextCounts counts, CountBasis basis) => string.Create(CultureInfo.InvariantCulture, $"{Name(basis)} {counts.In(basis):N0}{Unit(basis)}");

    /// <summary>How full the limit is, as a bar; empty without a limit.</summary>
    public static string Meter(TextCounts counts, LengthLimit? limit)
    {
        if (limit is null)
        {
            return "";
        }

        var filled = (int)Math.Clamp((long)counts.In(limit.Basis) * MeterLength / Math.Max(1, limit.Value), 0, MeterLength);
        return $" {new string('▰', filled)}{new string('▱', MeterLength - filled)}";
    }

    private static string Name(CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => "공백 포함",
        CountBasis.WithoutSpaces => "공백 제외",
        CountBasis.TwoByte => "한글 2byte",
        CountBasis.Cp949 => "CP949",
        CountBasis.Utf8 => "UTF-8",
    };

    private static string Unit(CountBasis basis) => basis is CountBasis.WithSpaces or CountBasis.WithoutSpaces ? "자" : "byte";
}
