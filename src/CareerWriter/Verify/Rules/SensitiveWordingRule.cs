using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Wording that may harm the applicant with a careful reader, true or not (essays §2.3).</summary>
internal sealed class SensitiveWordingRule : IDraftRule
{
    private static readonly (string Phrase, string Shown, string Reason)[] Phrases =
        [.. TabSeparated.Rows("Verify/sensitive-words.tsv", 2).Select(r => (Passage.Compacted(r[0]), r[0], r[1]))];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var (phrase, shown, reason) in Phrases.Where(p => statement.Passage.Compact.Contains(p.Phrase, StringComparison.Ordinal)))
            {
                yield return Findings.Advise("sensitiveWording", statement, shown, $"'{shown}': {reason} 다른 표현을 생각해 보세요.");
            }
        }
    }
}
