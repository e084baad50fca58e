using CareerWriter.Evidence;
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
            foreach (var word in SensitiveWording.Find(statement.Text))
            {
                yield return Findings.Advise("sensitiveWording", statement, statement.Text.Contains(word.Name, StringComparison.Ordinal) ? word.Name : null, $"'{word.Name}': 읽는 사람이 꺼릴 수 있는 표현입니다. 다른 표현을 생각해 보세요.");
            }

            foreach (var (phrase, shown, reason) in Phrases.Where(p => statement.Passage.Compact.Contains(p.Phrase, StringComparison.Ordinal)))
            {
                yield return Findings.Advise("sensitiveWording", statement, shown, $"'{shown}': {reason} 다른 표현을 생각해 보세요.");
            }
        }
    }
}
