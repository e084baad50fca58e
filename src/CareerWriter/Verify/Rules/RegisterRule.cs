namespace CareerWriter.Verify.Rules;

/// <summary>Every sentence stands in 합니다체 (essays §2.3).</summary>
internal sealed class RegisterRule : IDraftRule
{
    private const string Marks = " .!?…。\"'”’)]」";

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Sentences)
        {
            var end = statement.Text.TrimEnd(Marks.ToCharArray());
            if (!end.EndsWith("니다", StringComparison.Ordinal) && !end.EndsWith("니까", StringComparison.Ordinal))
            {
                yield return Findings.Advise("register", statement, LastWord(end), FindingWords.Informal);
            }
        }
    }

    private static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];
}
