namespace CareerWriter.Revise.Requests.Rules;

/// <summary>소제목 달아줘, 빼줘, 바꿔줘.</summary>
internal sealed class HeadingRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (!clause.Has(Sense.HeadingNoun))
        {
            return false;
        }

        Edit? edit = clause switch
        {
            _ when clause.Has(Sense.Variants) || clause.Compact.Contains("후보", StringComparison.Ordinal) => null,
            _ when clause.Find(Sense.Exclude) is { } out_ => out_.Negated ? new Edit.Freeze { Scope = new() { Heading = true } } : new Edit.Heading(HeadingAction.Remove),
            _ when clause.Find(Sense.Add) is { } added => new Edit.Heading(added.Negated ? HeadingAction.Remove : HeadingAction.Add),
            _ when clause.Has(Sense.Keep) || clause.Find(Sense.Touch) is { Negated: true } || clause.Find(Sense.Change) is { Negated: true } => new Edit.Freeze { Scope = new() { Heading = true } },
            _ when clause.HasAny(Sense.Change, Sense.Rewrite, Sense.Shorter, Sense.Style, Sense.Longer) => new Edit.Heading(HeadingAction.Rewrite),
            _ when clause.Find(Sense.Do) is { Negated: true } => new Edit.Heading(HeadingAction.Remove),
            _ when clause.Compact.Contains("별로", StringComparison.Ordinal) || clause.Compact.Contains('만', StringComparison.Ordinal) || clause.Compact.Contains("다른", StringComparison.Ordinal) => new Edit.Heading(HeadingAction.Rewrite),
            _ when clause.HasAny(Sense.Do, Sense.Move, Sense.View) => new Edit.Heading(HeadingAction.Add),
            _ => null,
        };
        if (edit is null)
        {
            return false;
        }

        edits.Add(clause.Start, edit);
        return true;
    }
}
