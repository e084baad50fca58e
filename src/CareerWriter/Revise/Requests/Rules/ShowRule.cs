namespace CareerWriter.Revise.Requests.Rules;

/// <summary>Questions that change nothing: 근거가 뭐야, 출처 표시해줘, 바뀐 부분만, 몇 자야, 초안 보여줘.</summary>
internal sealed class ShowRule : IClauseRule
{
    private static readonly Sense[] _changes = [Sense.Shorter, Sense.Longer, Sense.Length, Sense.Exclude, Sense.Style];

    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        if (What(clause) is not { } what)
        {
            return false;
        }

        var number = clause.Tokens.FirstOrDefault(t => t.Is(Sense.Version))?.Number;
        VersionPlace? place = clause.Has(Sense.First) ? VersionPlace.First : clause.Has(Sense.Previous) ? VersionPlace.Previous : null;
        VersionReference? version = number is null && place is null ? null : new(number, number is null ? place : null);
        edits.Add(clause.Start, new Edit.Show(what, version) { Scope = what is ShowWhat.Changes ? null : clause.Place });
        return true;
    }

    private static ShowWhat? What(Clause clause)
    {
        var asks = clause.Has(Sense.View) || clause.Find(Sense.Do) is { Negated: false };
        if (clause.HasAny(_changes) && !clause.Has(Sense.View))
        {
            return null;
        }

        return clause switch
        {
            _ when clause.Has(Sense.Evidence) && (asks || clause.Topics.Count == 0) && !clause.HasAny(Sense.Emphasize, Sense.Change) => ShowWhat.Evidence,
            _ when clause.Has(Sense.Sources) && !clause.Has(Sense.Exclude) => ShowWhat.Sources,
            _ when clause.Has(Sense.Changes) && !clause.HasAny(Sense.Undo, Sense.Keep, Sense.Exclude) => ShowWhat.Changes,
            _ when clause.Find(Sense.CountNoun) is { } count && (asks || count.Word[0] is '몇' || count.Word.Contains("얼마", StringComparison.Ordinal) || Only(clause)) => ShowWhat.Count,
            _ when clause.Has(Sense.Whole) && clause.Has(Sense.View) => ShowWhat.Version,
            _ => null,
        };
    }

    private static bool Only(Clause clause) => clause.Tokens.All(t => t.Is(Sense.CountNoun) || t.Is(Sense.Filler));
}
