using CareerWriter.Evidence;
using CareerWriter.Revise;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>Sentences of drafts with the facts that they rest on.</summary>
public static class SentenceEvidence
{
    /// <summary>The id of the button that shows it.</summary>
    public const string Action = "evidence";

    /// <summary>The sentences of the current version that rest on facts, in order; empty without a draft.</summary>
    public static IReadOnlyList<View.Evidence> Of(ConversationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state is { Question.Versions.Current: { } version, Career: { } career } ? Of(version.Draft, career, scope: null) : [];
    }

    /// <summary>The sentences that a scope means; without one, those that rest on facts. Empty when the draft has no such place.</summary>
    internal static IReadOnlyList<View.Evidence> Of(Draft draft, FactBook career, Scope? scope)
    {
        var sentences = draft.Sentences.ToList();
        return
        [
            .. DraftPlaces.Of(draft, scope)
                .Where(s => scope is not null || s.Evidence.Count > 0)
                .Select(s => new View.Evidence(sentences.FindIndex(o => ReferenceEquals(o, s)) + 1, s.Text, [.. s.Evidence.Select(career.Find).OfType<Fact>()])),
        ];
    }
}
