using CareerWriter.Revise.Editing;
using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>Finds the sentences of a draft that a scope means, for showing them.</summary>
public static class DraftPlaces
{
    /// <summary>The sentences in order; all without a scope; none when the draft has no such place.</summary>
    public static IReadOnlyList<DraftSentence> Of(Draft draft, Scope? scope)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Places.Of(scope, draft.Paragraphs);
    }
}
