namespace CareerWriter.Revise.Requests.Rules;

/// <summary>맞춤법 봐줘, 오타 고쳐줘.</summary>
internal sealed class SpellingRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (clause.Find(Sense.Spelling) is not { Negated: false })
        {
            return false;
        }

        edits.Add(clause.Start, new Edit.Spelling { Scope = clause.Place });
        return true;
    }
}
