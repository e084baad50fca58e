using CareerWriter.Plan;
using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>Spreads the experiences of a career over the answers of an application.</summary>
internal static class Spread
{
    /// <summary>Facts that the current versions of the other answers tell, or none when too little would be left for this one.</summary>
    public static IReadOnlySet<FactId> ToldElsewhere(ConversationState state)
    {
        HashSet<FactId> told =
        [
            .. state.Questions.Where((q, i) => i != state.Active && q.Versions.Current is not null)
                .SelectMany(q => q.Versions.Current!.Draft.Sentences)
                .SelectMany(s => s.Evidence),
        ];
        HashSet<FactId> old = OldAnswers(state);
        var left = told.Count == 0 ? 0 : state.Career!.Facts.Where(f => f is { HasUnknown: false, Kind: not FactKind.Skill } && !told.Contains(f.Id) && !old.Contains(f.Id)).Sum(f => f.Text.Length);
        return left >= (state.Question?.Constraints.Limit?.Value ?? EssayPlanner.AimWithoutLimit) ? told.Union(old).ToHashSet() : old;
    }

    /// <summary>What an old 자기소개서 among the files tells: it is told there; its own questions may tell it again.</summary>
    public static HashSet<FactId> OldAnswers(ConversationState state)
    {
        var answers = state.Career!.Documents.Where(d => d.Kind == DocumentKind.Answers).Select(d => d.Document.Name).ToHashSet(StringComparer.Ordinal);
        if (answers.Count == 0 || state.Question?.Old is { Status: not AnswerStatus.Filler } || !FirstDraft.HasCareer(state))
        {
            return [];
        }

        var projects = state.Career.Projects.Where(p => answers.Contains(p.Source.Document)).Select(p => p.Id).ToHashSet();
        return [.. state.Career.Facts.Where(f => answers.Contains(f.Source.Document) || (f.Project is { } project && projects.Contains(project))).Select(f => f.Id)];
    }

    /// <summary>Facts that a revision of this answer leaves alone: wordings to ask about first, and what other answers tell.</summary>
    public static IReadOnlySet<FactId> Excluded(ConversationState state)
    {
        var own = state.Question!.Versions.Current?.Draft.Sentences.SelectMany(s => s.Evidence).ToHashSet() ?? [];
        return SensitiveFacts.Of(state.Career!).Concat(ToldElsewhere(state)).Where(id => !own.Contains(id)).ToHashSet();
    }
}
