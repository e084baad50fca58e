
namespace CareerWriter.Verify.Rules;

/// <summary>No sentence runs over 100 characters (essays §2.2: 40–60 on average, two lines at most).</summary>
internal sealed class LongSentenceRule : IDraftRule
{
    private const int Longest = 100;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text) =>
        text.Sentences.Where(s => s.Text.Length > Longest)
            .Select(s => Findings.Advise("longSentence", s, span: null, FindingWords.LongSentence(s.Text.Length)));
}
