namespace CareerWriter.Verify.Rules;

/// <summary>An answer for a posting says what it has to do with that company's work (essays §2.1, 지원동기).</summary>
internal sealed class WeakLinkRule : IDraftRule
{
    /// <summary>A sentence speaks of the posting when this share of its content stands there.</summary>
    private const double Shared = 0.6;

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        if (!text.Target.IsKnown || !text.Sentences.Any(s => s.Kind == StatementKind.Intent))
        {
            yield break;
        }

        var linked = text.Sentences.Any(s => text.Target.IsNamedIn(s.Text) || (s.Kind is StatementKind.Employer or StatementKind.Intent or StatementKind.Opinion && Share(text, s) >= Shared));
        if (!linked)
        {
            yield return Findings.Advise("weakLink", statement: null, span: null, FindingWords.WeakLink);
        }
    }

    private static double Share(CheckedText text, Statement statement)
    {
        Word[] words = [.. statement.Passage.Words.Where(w => text.Index.WeightOf(w) >= 1)];
        return words.Length < 2 ? 0 : (double)words.Count(w => text.Target.Words.Covers(w)) / words.Length;
    }
}
