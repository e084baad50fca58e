using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Wording that may harm the applicant with a careful reader, true or not (essays §2.3).</summary>
internal sealed class SensitiveWordingRule : IDraftRule
{
    private static readonly (string Phrase, string Shown, Said Reason)[] Phrases =
        [.. TabSeparated.Rows("Verify/sensitive-words.tsv", 3).Select(r => (Passage.Compacted(r[0]), r[0], new Said(r[1], r[2])))];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var word in SensitiveWording.Find(statement.Text))
            {
                yield return Findings.Advise("sensitiveWording", statement, statement.Text.Contains(word.Name.Korean, StringComparison.Ordinal) ? word.Name.Korean : null, FindingWords.Sensitive(word.Name));
            }

            foreach (var (phrase, shown, reason) in Phrases.Where(p => statement.Passage.Compact.Contains(p.Phrase, StringComparison.Ordinal)))
            {
                yield return Findings.Advise("sensitiveWording", statement, shown, FindingWords.Sensitive(shown, reason));
            }
        }
    }
}
