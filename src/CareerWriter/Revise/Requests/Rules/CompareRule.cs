namespace CareerWriter.Revise.Requests.Rules;

/// <summary>v2랑 v4 비교해줘.</summary>
internal sealed class CompareRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (clause.Find(Sense.Compare) is not { Negated: false })
        {
            return false;
        }

        var versions = clause.Tokens.Where(t => t.Is(Sense.Version)).Select(t => t.Number).ToList();
        if (clause.Has(Sense.First) && versions.Count < 2)
        {
            versions.Insert(0, 1);
        }

        edits.Add(clause.Start, new Edit.Compare(versions.Count == 2 ? versions : []));
        return true;
    }
}
