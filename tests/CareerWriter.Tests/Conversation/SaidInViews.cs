using CareerWriter.Conversation;

namespace CareerWriter.Tests.Conversation;

/// <summary>Everything that is said in a view and around it, whatever the platform; drafts and quotes themselves are left out.</summary>
internal static class SaidInViews
{
    /// <summary>The words, in the language of the view.</summary>
    public static IEnumerable<string> Of(View view) =>
    [
        .. In(view),
        .. view.Actions.Select(a => a.Label),
        .. view.Actions.SelectMany(a => a.Fields).SelectMany(f => f.Choices.Select(c => c.Label).Prepend(f.Label)),
    ];

    private static IEnumerable<string> In(View view) => view switch
    {
        View.Note note => [note.Text],
        View.Error error => [error.Text],
        View.Ask ask => [ask.Text],
        View.Progress progress => [progress.Text],
        View.Summary summary => [ViewWords.Summary(summary.Career).In(view.Language), .. Notices(summary.Career.Notices, view.Language)],
        View.Draft draft =>
        [
            ViewWords.Version(draft).In(view.Language),
            ViewWords.Question(draft).In(view.Language),
            ViewWords.Verified(draft).In(view.Language),
            ViewWords.Requirements(draft.Result.Coverage).In(view.Language),
            CountWords.Of(draft.Result.Counts, draft.Result.Limit).In(view.Language),
            .. draft.Changes.Select(c => ViewWords.Moved(c).In(view.Language)),
            .. draft.Result.Check.Findings.Select(f => f.Message.In(view.Language)),
            .. Notices(draft.Result.Notices, view.Language),
        ],
        View.Comparison comparison => [ViewWords.Compared(comparison).In(view.Language)],
        View.Evidence evidence => [ViewWords.Sentence(evidence.Sentence).In(view.Language), .. evidence.Facts.Select(f => ViewWords.From(f).In(view.Language))],
        View.Review { Card: var card } => [ViewWords.State(card.State).In(view.Language), ViewWords.Approvals(card).In(view.Language), .. card.Comments.SelectMany(c => (string[])[ViewWords.On(c).In(view.Language), ViewWords.State(c.State).In(view.Language)])],
        View.Export => [],
        _ => throw new InvalidOperationException($"nothing known of {view.GetType().Name}"),
    };

    private static IEnumerable<string> Notices(IEnumerable<Notice> notices, Language language) => notices.Select(n => ViewWords.At(n).In(language));
}
