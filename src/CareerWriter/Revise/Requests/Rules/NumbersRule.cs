namespace CareerWriter.Revise.Requests.Rules;

/// <summary>수치 더 넣어줘, 숫자 빼고.</summary>
internal sealed class NumbersRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (!clause.Has(Sense.NumberNoun) || clause.HasAny(Sense.Touch, Sense.Evidence))
        {
            return false;
        }

        PresenceAction? action = clause switch
        {
            _ when clause.Find(Sense.Exclude) is { } dropped => dropped.Negated ? null : PresenceAction.Remove,
            _ when clause.Find(Sense.Keep) is { Word: not ("들어가야" or "있어야" or "꼭넣") } => null,
            _ when clause.Find(Sense.Add) is { } added => added.Negated ? PresenceAction.Remove : PresenceAction.Add,
            _ when clause.Find(Sense.Emphasize) is { } stressed => stressed.Negated ? PresenceAction.Remove : PresenceAction.Add,
            _ when clause.HasAny(Sense.Shorter, Sense.Deemphasize) && !clause.Compact.Contains("부족", StringComparison.Ordinal) => PresenceAction.Remove,
            _ when clause.Find(Sense.Do) is { Negated: true } => PresenceAction.Remove,
            _ when clause.Find(Sense.Change) is { Negated: true } => null,
            _ => clause.Topics.Count == 0 || clause.HasAny(Sense.Do, Sense.Longer, Sense.Change, Sense.View) ? PresenceAction.Add : null,
        };
        if (action is not { } wanted)
        {
            return false;
        }

        edits.Add(clause.Start, new Edit.Numbers(wanted) { Scope = clause.Place });
        return true;
    }
}
