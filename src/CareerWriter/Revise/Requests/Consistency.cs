namespace CareerWriter.Revise.Requests;

/// <summary>Makes one wish of edits that belong together.</summary>
internal static class Consistency
{
    /// <summary>The edits without those that others make pointless.</summary>
    public static IReadOnlyList<Edit> Settle(IReadOnlyList<Edit> edits)
    {
        var settled = edits.ToList();
        if (settled.Exists(e => e is Edit.Posting or Edit.Question))
        {
            settled.RemoveAll(e => e is Edit.Relate or Edit.Rewrite { Scope: null } or Edit.Confirm);
        }

        TurnIntoAmount(settled);
        if (settled.Exists(e => e is Edit.Length { Relative: null, Scope: null } l && (l.Max ?? l.Min ?? l.Target ?? l.Amount ?? l.Ratio) is not null))
        {
            settled.RemoveAll(e => e is Edit.Length { Relative: not null, Scope: null });
        }

        MergeBasis(settled);
        return settled;
    }

    /// <summary>좀 늘려 봐, 100자 정도: so few characters are a change, not a length.</summary>
    private static void TurnIntoAmount(List<Edit> edits)
    {
        const int Largest = 300;
        var target = edits.FindIndex(e => e is Edit.Length { Target: <= Largest, Exact: false });
        if (target >= 0 && edits.OfType<Edit.Length>().FirstOrDefault(l => l.Relative is not null) is { } relative)
        {
            var length = (Edit.Length)edits[target];
            edits[target] = length with { Target = null, Amount = relative.Relative is RelativeLength.Longer ? length.Target : -length.Target };
        }
    }

    /// <summary>A basis named apart from its number (공백 빼고, 800자로) belongs to it.</summary>
    private static void MergeBasis(List<Edit> edits)
    {
        var basis = edits.FindIndex(e => e is Edit.Length { Basis: not null } l && IsBare(l));
        var number = edits.FindIndex(e => e is Edit.Length { Basis: null } l && !IsBare(l) && l.Relative is null);
        if (basis >= 0 && number >= 0)
        {
            edits[number] = (Edit.Length)edits[number] with { Basis = ((Edit.Length)edits[basis]).Basis };
            edits.RemoveAt(basis);
        }
    }

    private static bool IsBare(Edit.Length length) =>
        length is { Relative: null, Min: null, Max: null, Target: null, Amount: null, Ratio: null };
}
