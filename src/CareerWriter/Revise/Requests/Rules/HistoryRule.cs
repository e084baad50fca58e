namespace CareerWriter.Revise.Requests.Rules;

/// <summary>What goes through the versions: undo, redo, confirm, reopen, restore.</summary>
internal sealed class HistoryRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (clause.Find(Sense.Reopen) is { Negated: false })
        {
            edits.Add(clause.Start, new Edit.Reopen());
            return true;
        }

        if (clause.Find(Sense.Redo) is { Negated: false })
        {
            edits.Add(clause.Start, new Edit.Redo());
            return true;
        }

        if (Version(clause) is { } version)
        {
            edits.Add(clause.Start, version);
            return true;
        }

        if (clause.Find(Sense.Undo) is { Negated: false } && clause.Topics.Count <= 1 && !clause.Compact.Contains("길이", StringComparison.Ordinal))
        {
            edits.Add(clause.Start, new Edit.Undo());
            return true;
        }

        return Confirmed(clause, edits);
    }

    private static bool Confirmed(Clause clause, EditList edits)
    {
        if (clause.Find(Sense.Confirm) is not { Negated: false } || clause.HasAny(Sense.Change, Sense.Place, Sense.Rest, Sense.Shorter, Sense.Longer, Sense.Rewrite, Sense.Style) || clause.Topics.Count > 1)
        {
            return false;
        }

        edits.Add(clause.Start, new Edit.Confirm());
        return true;
    }

    private static Edit? Version(Clause clause)
    {
        var number = (clause.Has(Sense.Instead) ? clause.Find(Sense.Version) : clause.Tokens.FirstOrDefault(t => t.Is(Sense.Version)))?.Number;
        VersionPlace? place = clause.Has(Sense.First) ? VersionPlace.First : clause.Has(Sense.Previous) ? VersionPlace.Previous : null;
        if ((number is null && place is null) || clause.HasAny(Sense.Place, Sense.Variants) && number is null)
        {
            return null;
        }

        VersionReference version = new(number, number is null ? place : null);
        if (clause.Has(Sense.Evidence) || clause.Has(Sense.Sources) || clause.Has(Sense.Changes) || clause.Has(Sense.CountNoun))
        {
            return null;
        }

        if (clause.HasAny(Sense.Confirm) && !clause.Compact.Contains("으로가", StringComparison.Ordinal) && number is not null)
        {
            return clause.Find(Sense.Confirm)!.Word is "확정" or "픽스" or "컨펌" ? new Edit.Confirm() : new Edit.Restore(version);
        }

        return clause.Has(Sense.View) && !clause.Compact.Contains("으로", StringComparison.Ordinal) && !clause.Has(Sense.Undo) ? new Edit.Show(ShowWhat.Version, version) : new Edit.Restore(version);
    }
}
