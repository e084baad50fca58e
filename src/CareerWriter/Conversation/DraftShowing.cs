using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Revise;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>The current version as it is shown, with what can be done next.</summary>
internal static class DraftShowing
{
    /// <summary>The view of the current version of the question that is being worked on.</summary>
    public static View.Draft Of(ConversationState state) => Of(state, state.Question!.Versions.Current!);

    /// <summary>The view of a version of the question that is being worked on.</summary>
    public static View.Draft Of(ConversationState state, DraftVersion version)
    {
        var question = state.Question!;
        var career = state.Career!;
        var result = new DraftResult(
            question.Text,
            question.Type,
            version.Constraints.Limit,
            EmbeddedWriter.Name,
            version.Draft,
            TextCount.All(version.Draft.Text),
            Coverage.Of(career, state.Posting),
            version.Check,
            [.. career.Notices.Where(n => !state.Settled.Contains(NoticeKey.Of(n)))]);
        var parent = version.Parent is { } number ? question.Versions.Find(number) : null;
        return new View.Draft(result, version, state.Active + 1, career, parent is null ? [] : Revise.Comparison.Of(parent.Draft, version.Draft))
        {
            IsConfirmed = question.Versions.IsConfirmed && version == question.Versions.Current,
            Actions = Actions.OfDraft(state),
        };
    }
}
