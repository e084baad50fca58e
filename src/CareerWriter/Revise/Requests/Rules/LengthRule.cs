namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Lengths: with a number, or just shorter or longer. A manner may stand beside it, so the clause is read on.</summary>
internal sealed class LengthRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        var lengths = clause.Tokens.Where(t => t.Is(Sense.Length)).ToList();
        foreach (var token in lengths)
        {
            edits.Add(token.Start, token.Length! with { Scope = clause.Place });
        }

        if (lengths.Count > 0)
        {
            return clause.Topics.Count == 0 && !clause.HasAny(Sense.Style, Sense.Keep);
        }

        var shorter = clause.Tokens.LastOrDefault(t => t.Is(Sense.Shorter) && !t.Negated);
        var longer = clause.Tokens.LastOrDefault(t => t.Is(Sense.Longer) && !t.Negated);
        if ((shorter ?? longer) is null || clause.Topics.Count > 0 || clause.Places is [{ Rest: true }] || clause.Tokens.Any(t => t.Is(Sense.Style) && t.Style is WritingStyle.ShorterSentences) || clause.HasAny(Sense.Front, Sense.Exclude) && shorter is null)
        {
            return false;
        }

        var relative = shorter is not null && (longer is null || shorter.Start > longer.Start || longer.Is(Sense.Shorter)) ? RelativeLength.Shorter : RelativeLength.Longer;
        foreach (var place in clause.Places.DefaultIfEmpty())
        {
            edits.Add((shorter ?? longer)!.Start, new Edit.Length { Relative = relative, Scope = place });
        }

        return !clause.Has(Sense.Style) || (shorter ?? longer)!.Is(Sense.Style);
    }
}
