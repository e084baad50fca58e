using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Stock phrases (essays §2.4). A trait with its case in the same paragraph is none.</summary>
internal sealed class ClicheRule : IDraftRule
{
    private static readonly (string Kind, string Phrase, string Shown, Said Advice)[] Phrases =
        [.. TabSeparated.Rows("Verify/cliches.tsv", 4).Select(r => (r[0], Passage.Compacted(r[1]), r[1], new Said(r[2], r[3])))];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var (kind, phrase, shown, advice) in Phrases)
            {
                if (statement.Passage.Compact.Contains(phrase, StringComparison.Ordinal) && NameIndex.Begins(statement.Text, phrase) && Applies(text, statement, kind, phrase))
                {
                    yield return Findings.Advise("cliche", statement, shown, FindingWords.Cliche(shown, advice));
                }
            }
        }
    }

    private static bool Applies(CheckedText text, Statement statement, string kind, string phrase) => kind switch
    {
        "trait" => !text.Sentences.Any(s => s.Paragraph == statement.Paragraph && s != statement && s.Claims.Any(c => c.IsPast && c.Coverage >= 0.5))
            && !statement.Claims.Any(c => c.IsPast && c.Coverage >= 0.5),
        "opening" => statement.Number == 1,
        "degree" => !text.Index.Career.Words.Holds(phrase),
        _ => true,
    };
}
