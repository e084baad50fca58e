using System.Globalization;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Never above the limit; well below it is worth a word (essays §2.2: 92–98 % of the limit).</summary>
internal sealed class LengthRule : IDraftRule
{
    /// <summary>Name of the finding for a text that leaves much of its limit empty.</summary>
    public const string Shortfall = "shortfall";

    /// <summary>How that finding ends; a draft asks something better fitting in its place.</summary>
    public const string AskForMore = "쓸 수 있는 경험이 더 있으면 알려 주세요.";

    private const double Full = 0.92;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        if (text.Context.Limit is not { } limit)
        {
            yield break;
        }

        var count = TextCount.Of(text.Text, limit.Basis);
        if (count > limit.Value)
        {
            yield return Findings.Block("length", statement: null, span: null, $"{Number(count)}{Unit(limit)}로, 제한({Basis(limit)} {Number(limit.Value)}{Unit(limit)})보다 {Number(count - limit.Value)}{Unit(limit)} 깁니다. 줄여 주세요.");
        }
        else if (count < limit.Value * Full)
        {
            yield return Findings.Advise(Shortfall, statement: null, span: null, $"{Basis(limit)} {Number(count)} / {Number(limit.Value)}{Unit(limit)}입니다. 제한의 {(int)(count * 100L / limit.Value)}%만 채웠습니다. {AskForMore}");
        }
    }

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Unit(LengthLimit limit) => limit.Basis is CountBasis.WithSpaces or CountBasis.WithoutSpaces ? "자" : "바이트";

    private static string Basis(LengthLimit limit) => limit.Basis switch
    {
        CountBasis.WithSpaces => "공백 포함",
        CountBasis.WithoutSpaces => "공백 제외",
        CountBasis.TwoByte => "2byte 기준",
        CountBasis.Cp949 => "CP949 기준",
        CountBasis.Utf8 => "UTF-8 기준",
    };
}
