namespace CareerWriter.Revise.Requests.Rules;

/// <summary>나머지는 그대로, 나머지는 건드리지 마, and 유지 without a subject: everything else stays to the byte.</summary>
internal sealed class RestRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        var stays = clause.Find(Sense.Keep) is { Negated: false } || clause.Find(Sense.Touch) is { Negated: true } || clause.Find(Sense.Change) is { Negated: true }
            || clause.Find(Sense.Rewrite) is { Negated: true };
        var rest = clause.Has(Sense.Rest);
        if (stays && (rest || (clause.Topics.Count == 0 && clause.Places.Count == 0 && !edits.IsEmpty && !clause.HasAny(Sense.Length, Sense.NumberNoun, Sense.HeadingNoun))))
        {
            edits.Add(clause.Start, new Edit.Freeze { Scope = new() { Rest = true } });
            return true;
        }

        if (clause.HasAny(Sense.Rest, Sense.All) && clause.Find(Sense.Exclude) is { Negated: false } && edits.Last is Edit.OnTopic last && clause.Topics.Count == 0)
        {
            edits.RemoveLast();
            edits.Add(clause.Start, last with { Action = TopicAction.Only });
            return true;
        }

        return false;
    }
}
