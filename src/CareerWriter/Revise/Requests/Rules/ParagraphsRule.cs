namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Paragraph breaks: 줄바꿈 없이, 문단 나눠줘, 1문단이랑 2문단 합쳐.</summary>
internal sealed class ParagraphsRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (Wanted(clause) is not { } edit)
        {
            return false;
        }

        edits.Add(clause.Start, edit);
        return true;
    }

    private static Edit.Paragraphs? Wanted(Clause clause)
    {
        var paragraphs = clause.Places.Where(p => p is { Paragraph: not null, Sentence: null }).Select(p => p.Paragraph!.Value).ToList();
        if (clause.Has(Sense.Merge) && paragraphs.Count >= 2)
        {
            return new(ParagraphAction.Merge, paragraphs);
        }

        if (clause.Find(Sense.LineNoun) is not null)
        {
            var without = clause.HasAny(Sense.Exclude, Sense.Shorter) || clause.Find(Sense.Add) is { Negated: true } || clause.Find(Sense.Do) is { Negated: true };
            return new(without ? ParagraphAction.Join : ParagraphAction.Split, []);
        }

        if (clause.Find(Sense.Join) is { Negated: false })
        {
            return new(ParagraphAction.Join, []);
        }

        if (clause.Has(Sense.ParagraphNoun) && paragraphs.Count == 0)
        {
            return clause.Find(Sense.Split) is { } split ? new(split.Negated ? ParagraphAction.Join : ParagraphAction.Split, [])
                : clause.HasAny(Sense.Merge) ? new(ParagraphAction.Join, []) : null;
        }

        return null;
    }
}
