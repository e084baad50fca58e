namespace CareerWriter.Conversation;

/// <summary>Who is shown what: in a thread that others can read, everything that quotes the career goes to the owner alone.</summary>
internal static class Audiences
{
    /// <summary>The views of a turn with their audience; the first reply where others can read says that they can.</summary>
    /// <param name="place">Who can read the thread.</param>
    /// <param name="language">The language of the conversation.</param>
    /// <param name="isFirst">Whether the conversation begins with this turn.</param>
    /// <param name="views">The views.</param>
    public static IReadOnlyList<View> Of(ThreadPlace place, Language language, bool isFirst, IReadOnlyList<View> views)
    {
        var shown = views.Select(v => place == ThreadPlace.Private ? InPrivate(v) : InPublic(v, language));
        var all = place == ThreadPlace.Private || !isFirst ? shown : shown.Prepend(Warning(language));
        return [.. all.Select(v => v with { Language = language })];
    }

    /// <summary>Hands what a public draft leaves out to the owner.</summary>
    public static void ShowNotices(Turn turn)
    {
        if (turn.State.Question?.Versions.Current is null)
        {
            turn.Note(RequestWords.NoDraft);
            return;
        }

        var lines = Left(DraftShowing.Of(turn.State));
        turn.Note(lines.Count > 0 ? AudienceWords.Notices(lines) : AudienceWords.NoNotices);
    }

    /// <summary>Goes on in private.</summary>
    public static void ContinuePrivately(Turn turn)
    {
        turn.Do(new Effect.ContinuePrivately());
        turn.Note(AudienceWords.GoesOn);
    }

    private static View InPrivate(View view) => view.Audience == Audience.Owner ? view with { Audience = Audience.Thread } : view;

    private static View InPublic(View view, Language language) => view switch
    {
        { Audience: not Audience.Thread } => view,
        View.Draft draft => draft with
        {
            IsPublic = true,
            Actions = Left(draft).Count > 0 ? [.. draft.Actions, new ViewAction(Actions.Notices, ViewWords.Findings.In(language))] : draft.Actions,
        },
        View.Progress or View.Comparison or View.Error or View.Export => view,
        _ => view with { Audience = Audience.Owner },
    };

    private static View.Note Warning(Language language) => new(AudienceWords.OthersRead.In(language))
    {
        Actions = [new ViewAction(Actions.ContinuePrivately, AudienceWords.Continue.In(language))],
    };

    private static List<Said> Left(View.Draft draft) =>
        [.. draft.Result.Check.Findings.Select(f => f.Message).Concat(draft.Result.Notices.Select(ViewWords.At)).Distinct()];
}
