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
    public const string Delete = "delete";
    public const string DeleteSurely = "delete-surely";
    public const string Leave = "leave";
    public const string Notices = "notices";
    public const string ContinuePrivately = "continue-privately";

    private static readonly Said ExportLabel = new("내보내기", "Export");

    private static readonly (string Id, string Label, Edit Edit)[] All =
    [
        ("shorter", "더 짧게", new Edit.Length { Relative = RelativeLength.Shorter }),
        ("concrete", "더 구체적으로", new Edit.Style(WritingStyle.Concrete)),
        ("evidence", "근거 보기", new Edit.Show(ShowWhat.Sources)),
        ("compare", "비교", new Edit.Compare([])),
        ("undo", "되돌리기", new Edit.Undo()),
        ("redo", "다시", new Edit.Redo()),
        ("confirm", "확정", new Edit.Confirm()),
        ("reopen", "확정 풀기", new Edit.Reopen()),
    ];

    /// <summary>The edit of a button, or null when no such button stands under drafts.</summary>
    public static Edit? Find(string id) => All.FirstOrDefault(a => a.Id == id).Edit;

    /// <summary>The label of a button of <see cref="Find"/>.</summary>
    public static string LabelOf(string id) => All.First(a => a.Id == id).Label;

    /// <summary>The buttons that make sense under the current version.</summary>
    public static IReadOnlyList<ViewAction> OfDraft(ConversationState state) => state.Question!.Versions is { IsConfirmed: true }
        ? [Action("evidence"), ReviewActions.Send(state), OfExport(state), Action("reopen")]
        :
        [
            Action("shorter"), Action("concrete"), Action("evidence"),
            .. state.Question.Versions.Previous is null ? Array.Empty<ViewAction>() : [Action("compare"), Action("undo")],
            Action("confirm"), ReviewActions.Send(state), OfExport(state),
        ];

    private static ViewAction OfExport(ConversationState state) => new(Export, ExportLabel.In(state.Language));

    private static ViewAction Action(string id) => new(id, LabelOf(id));
}
