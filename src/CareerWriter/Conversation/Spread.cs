using System.Collections.Frozen;
using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>Spreads the experiences of a career over the answers of an application.</summary>
internal static class Spread
{
    private const int AimWithoutLimit = 1000;

    /// <summary>Facts that the current versions of the other answers tell, or none when too little would be left for this one.</summary>
    public static IReadOnlySet<FactId> ToldElsewhere(ConversationState state)
    {
        HashSet<FactId> told =
        [
            .. state.Questions.Where((q, i) => i != state.Active && q.Versions.Current is not null)
                .SelectMany(q => q.Versions.Current!.Draft.Sentences)
                .SelectMany(s => s.Evidence),
        ];
        var left = told.Count == 0 ? 0 : state.Career!.Facts.Where(f => f is { HasUnknown: false, Kind: not FactKind.Skill } && !told.Contains(f.Id)).Sum(f => f.Text.Length);
        return left >= 2 * (state.Question?.Constraints.Limit?.Value ?? AimWithoutLimit) ? told : FrozenSet<FactId>.Empty;
    }

    /// <summary>Facts that a revision of this answer leaves alone: wordings to ask about first, and what other answers tell.</summary>
    public static IReadOnlySet<FactId> Excluded(ConversationState state)
    {
        var own = state.Question!.Versions.Current?.Draft.Sentences.SelectMany(s => s.Evidence).ToHashSet() ?? [];
        return SensitiveFacts.Of(state.Career!).Concat(ToldElsewhere(state)).Where(id => !own.Contains(id)).ToHashSet();
    }
}
