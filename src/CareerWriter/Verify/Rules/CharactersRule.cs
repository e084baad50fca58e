using System.Text;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Every character survives an old recruiting form: it is in code page 949 (essays §2.2).</summary>
internal sealed class CharactersRule : IDraftRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            var lost = statement.Text.EnumerateRunes().Where(r => !TextCount.IsCp949Encodable(r)).Distinct().ToArray();
            if (lost.Length > 0)
            {
                var shown = string.Join(' ', lost.Select(Shown));
                yield return Findings.Block("characters", statement, string.Concat(lost), FindingWords.Unencodable(shown));
            }
        }
    }

    private static string Shown(Rune rune)
    {
        var code = $"U+{rune.Value:X4}";
        return Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format ? code : $"{rune}({code})";
    }
}
