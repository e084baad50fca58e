using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>
/// Words for a time that stand on one side of a change (반나절 → 20분, 3주에서 당일로). They are no figures themselves:
/// 하루 is a rate more often than a length.
/// </summary>
internal static partial class TimeWords
{
    private const int Reach = 40;

    /// <summary>The sense that such a word on the other side gives a figure, or null.</summary>
    public static QuantitySense? SenseBeside(string text, Figure figure)
    {
        if (figure.Unit is null || Units.Of(figure.Unit) is not { Base: "초" or "개월" })
        {
            return null;
        }

        var after = text.AsSpan(figure.End, Math.Min(Reach, text.Length - figure.End));
        if (after.TrimStart() is ['에', '서', ..] or ['→' or '-' or '=' or '⇒' or '➔' or '➜', ..] && WordAfter().IsMatch(after))
        {
            return QuantitySense.From;
        }

        var from = Math.Max(0, figure.Start - Reach);
        return WordBefore().IsMatch(text.AsSpan(from, figure.Start - from)) ? QuantitySense.To : null;
    }

    [GeneratedRegex(@"^(?:에서 |\s*(?:→|-{1,2}>|=>|⇒|➔|➜)\s*)(?:당일|즉시|실시간|반나절|한나절|하루|이틀|사흘|나흘|일주일|보름)(?:로|으로|에|만에)?(?![가-힣])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordAfter();

    [GeneratedRegex(@"(?<![가-힣])(?:반나절|한나절|온종일|종일|하루|이틀|사흘|나흘|일주일|보름|며칠)(?: 이상)?(?:\s*(?:→|-{1,2}>|=>|⇒|➔|➜)\s*(?:[가-힣]{1,4} )?|(?:이|가|은|는|씩|이나|나|을|를)? ?(?:걸리던|걸렸던|걸린|소요되던|소요됐던|소요되었던) [^\n.,;0-9]{0,20})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WordBefore();
}
