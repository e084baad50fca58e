using System.Text.RegularExpressions;

namespace CareerWriter.Verify.Rules;

/// <summary>The first sentence is the answer: what was done, or why this job (essays §2.3, 두괄식).</summary>
internal sealed partial class ConclusionFirstRule : IDraftRule
{
    /// <summary>A text with fewer sentences has no build to speak of.</summary>
    private const int Least = 4;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        Statement[] sentences = [.. text.Sentences];
        if (sentences.Length < Least)
        {
            yield break;
        }

        var first = sentences[0];
        if (first.Kind is StatementKind.Connective or StatementKind.Employer || Background().IsMatch(first.Text) || first.Text.EndsWith('?'))
        {
            yield return Findings.Advise("conclusionFirst", first, span: null, FindingWords.NoConclusion);
        }
    }

    [GeneratedRegex(@"^(기존에는|당시|처음에는|어느 날|요즘|최근|오늘날|현대|누구나|안녕하세요|안녕하십니까|저는 [^.]{1,20}에서 태어|시대)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Background();
}
