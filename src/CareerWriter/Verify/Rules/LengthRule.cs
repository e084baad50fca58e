using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Never above the limit; well below it is worth a word (essays §2.2: 92–98 % of the limit).</summary>
internal sealed class LengthRule : IDraftRule
{
    /// <summary>Name of the finding for a text that leaves much of its limit empty.</summary>
    public const string Shortfall = "shortfall";

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
            yield return Findings.Block("length", statement: null, span: null, FindingWords.TooLong(count, limit));
        }
        else if (count < limit.Value * Full)
        {
            yield return Findings.Advise(Shortfall, statement: null, span: null, FindingWords.Shortfall(count, limit, FindingWords.AskForMore));
        }
    }
}
