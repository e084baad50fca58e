using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>The buttons that stand under drafts, with the edits that they stand for.</summary>
internal static class Actions
{
    /// <summary>The id of the button that sends the current version to reviewers.</summary>
    public const string Review = "review";

    /// <summary>Ids of buttons that stand for words on the way.</summary>
    public const string Export = "export";
    public const string Keep = "keep-career";
    public const string Forget = "forget-career";
    public const string UseKept = "use-kept";
    public const string StartNew = "start-new";
    public const string Delete = DeletionAction.Ask;
    public const string DeleteSurely = "delete-surely";
    public const string Leave = "leave";
    public const string Notices = "notices";
    public const string ContinuePrivately = "continue-privately";

    private static readonly Said ExportLabel = new("내보내기", "Export");

    private static readonly (string Id, Said Label, Edit Edit)[] All =
    [
        ("shorter", new("더 짧게", "Shorter"), new Edit.Length { Relative = RelativeLength.Shorter }),
        ("concrete", new("더 구체적으로", "More concrete"), new Edit.Style(WritingStyle.Concrete)),
        (SentenceEvidence.Action, new("근거 보기", "Evidence"), new Edit.Show(ShowWhat.Sources)),
        ("compare", new("비교", "Compare"), new Edit.Compare([])),
        ("undo", new("되돌리기", "Undo"), new Edit.Undo()),
        ("redo", new("다시", "Redo"), new Edit.Redo()),
        ("confirm", new("확정", "Confirm"), new Edit.Confirm()),
        ("reopen", new("확정 풀기", "Reopen"), new Edit.Reopen()),
    ];

    /// <summary>The edit of a button, or null when no such button stands under drafts.</summary>
    public static Edit? Find(string id) => All.FirstOrDefault(a => a.Id == id).Edit;

    /// <summary>The label of a button of <see cref="Find"/>.</summary>
    public static Said LabelOf(string id) => All.First(a => a.Id == id).Label;

    /// <summary>The buttons that make sense under the current version.</summary>
    public static IReadOnlyList<ViewAction> OfDraft(ConversationState state) => state.Question!.Versions is { IsConfirmed: true }
        ? [Action(SentenceEvidence.Action, state), ReviewActions.Send(state), OfExport(state), Action("reopen", state)]
        :
        [
            Action("shorter", state), Action("concrete", state), Action(SentenceEvidence.Action, state),
            .. state.Question.Versions.Previous is null ? Array.Empty<ViewAction>() : [Action("compare", state), Action("undo", state)],
            Action("confirm", state), ReviewActions.Send(state), OfExport(state),
        ];

    private static ViewAction OfExport(ConversationState state) => new(Export, ExportLabel.In(state.Language));

    private static ViewAction Action(string id, ConversationState state) => new(id, LabelOf(id).In(state.Language));
}
