namespace CareerWriter.Revise.Requests.Rules;

/// <summary>공고랑 더 연결해줘.</summary>
internal sealed class RelateRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (!clause.Has(Sense.PostingNoun) || clause.HasAny(Sense.Exclude, Sense.Keep, Sense.Compare)
            || !(clause.Find(Sense.RelateVerb) is { Negated: false } || clause.HasAny(Sense.Change) || clause.Compact.Contains("기준", StringComparison.Ordinal)))
        {
            return false;
        }

        edits.Add(clause.Start, new Edit.Relate { Scope = clause.Place });
        return true;
    }
}
