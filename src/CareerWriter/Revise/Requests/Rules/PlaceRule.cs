namespace CareerWriter.Revise.Requests.Rules;

/// <summary>What happens to a place of the answer: rewritten, taken out, left alone.</summary>
internal sealed class PlaceRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (clause.Places.Count == 0)
        {
            if (clause.Find(Sense.Rewrite) is { Negated: false } rewrite && clause.Topics.Count == 0)
            {
                edits.Add(rewrite.Start, new Edit.Rewrite());
                return true;
            }

            return false;
        }

        if (clause.Topics.Count > 0 && clause.HasAny(Sense.Emphasize, Sense.Exclude, Sense.Keep, Sense.Add, Sense.Deemphasize, Sense.Front))
        {
            return false;
        }

        foreach (var place in clause.Places)
        {
            if (Wanted(clause, place) is { } edit)
            {
                edits.Add(clause.Start, edit);
            }
        }

        return true;
    }

    private static Edit? Wanted(Clause clause, Scope place)
    {
        if (clause.Find(Sense.Exclude) is { } exclude)
        {
            return exclude.Negated ? new Edit.Freeze { Scope = place }
                : place is { Quote: { } quote } && !quote.Contains(' ', StringComparison.Ordinal) && !clause.Compact.Contains("문장", StringComparison.Ordinal) && !clause.Compact.Contains("부분", StringComparison.Ordinal) ? new Edit.OnTopic(TopicAction.Exclude, TopicText.Clean(quote))
                : new Edit.Remove { Scope = place };
        }

        if (clause.Find(Sense.Keep) is { Negated: false } || clause.Find(Sense.Touch) is { Negated: true } || clause.Find(Sense.Change) is { Negated: true } || clause.Find(Sense.Rewrite) is { Negated: true })
        {
            return new Edit.Freeze { Scope = place };
        }

        return place is { Rest: true } && !clause.HasAny(Sense.Rewrite, Sense.Change, Sense.Do) ? null : new Edit.Rewrite { Scope = place };
    }
}
