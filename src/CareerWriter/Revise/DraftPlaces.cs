using System.Collections.Frozen;
using CareerWriter.Evidence;
using CareerWriter.Revise.Editing;
using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>Finds the sentences of a draft that a scope means, for showing them.</summary>
public static class DraftPlaces
{
    private static readonly FactBook _noBook = new() { Documents = [], Today = default };

    /// <summary>The sentences in order; all without a scope; none when the draft has no such place.</summary>
    public static IReadOnlyList<DraftSentence> Of(Draft draft, Scope? scope)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Places.Of(scope, new EditTurn(draft, new Constraints(), new RevisionMaterial(_noBook, "", null, Blind: false, FrozenSet<FactId>.Empty)));
    }
}
