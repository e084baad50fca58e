using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>Carries out what a message wants: steps between versions first, then changes of the draft, then what is to be shown, confirming last.</summary>
internal static class Requests
{
    /// <summary>Carries out edits.</summary>
    public static async Task CarryOutAsync(Turn turn, IReadOnlyList<Edit> edits, string words, CancellationToken cancellationToken)
    {
        IReadOnlyList<Edit> wanted = Keywords.EditOf(words) is { } word ? [word] : edits.Count > 0 ? edits : [new Edit.Unclear()];
        await TakeNewAsync(turn, wanted, words, cancellationToken);
        if (turn.State.Question?.Versions.Current is null)
        {
            WithoutDraft(turn, wanted);
            return;
        }

        if (turn.State.Question.Versions.IsConfirmed && wanted.Any(e => Changes(e) || IsStep(e)) && !wanted.Any(e => e is Edit.Reopen))
        {
            turn.Note(RequestWords.IsConfirmed);
            return;
        }

        foreach (var step in wanted.Where(e => IsStep(e) || e is Edit.Reopen))
        {
            VersionSteps.Take(turn, step, words);
        }

        if (wanted.Where(Changes).ToList() is { Count: > 0 } changes)
        {
            Revising.Revise(turn, changes, words);
        }

        foreach (var edit in wanted)
        {
            Answer(turn, edit);
        }
    }

    /// <summary>Carries out what stands beside files: chatter about them is not answered.</summary>
    public static async Task CarryOutBesideAsync(Turn turn, string words, CancellationToken cancellationToken)
    {
        if (turn.Outside.Understand(words).Where(e => e is not (Edit.None or Edit.Unclear or Edit.Claim) && !NamesFiles(e)).ToList() is { Count: > 0 } edits)
        {
            await CarryOutAsync(turn, edits, words, cancellationToken);
        }
    }

    /// <summary>"경력 파일 추가" beside a file speaks of the file, not of what the draft should tell.</summary>
    private static bool NamesFiles(Edit edit) => edit is Edit.OnTopic topic && RequestWords.Files.Any(f => topic.Subject.EndsWith(f, StringComparison.Ordinal));

    private static async Task TakeNewAsync(Turn turn, IReadOnlyList<Edit> edits, string words, CancellationToken cancellationToken)
    {
        foreach (var posting in edits.OfType<Edit.Posting>())
        {
            if (turn.State.Question?.Versions is { IsConfirmed: true })
            {
                turn.Note(RequestWords.IsConfirmed);
                return;
            }

            await Postings.RetargetAsync(turn, posting.Url, words, cancellationToken);
        }

        foreach (var question in edits.OfType<Edit.Question>())
        {
            var limit = Evidence.LimitText.Find(question.Text) ?? edits.OfType<Edit.Length>().Where(l => l.Max is not null).Select(l => new LengthLimit(l.Max!.Value, l.Basis ?? CountBasis.WithSpaces)).FirstOrDefault();
            FirstDraft.Add(turn, Evidence.LimitText.Strip(question.Text), limit);
        }
    }

    private static void WithoutDraft(Turn turn, IReadOnlyList<Edit> edits)
    {
        if (edits.Any(e => e is Edit.Question or Edit.Posting))
        {
            return;
        }

        if (edits is [Edit.None])
        {
            turn.Note(RequestWords.Thanks);
            return;
        }

        turn.Note(RequestWords.NoDraft);
    }

    private static bool IsStep(Edit edit) => edit is Edit.Undo or Edit.Redo or Edit.Restore or Edit.Combine;

    /// <summary>Whether an edit changes the text or what it obeys.</summary>
    public static bool Changes(Edit edit) => edit is not (Edit.Undo or Edit.Redo or Edit.Restore or Edit.Combine or Edit.Confirm or Edit.Reopen or Edit.Compare or Edit.Show
        or Edit.Claim or Edit.Question or Edit.Posting or Edit.Translate or Edit.None or Edit.Unclear);

    private static void Answer(Turn turn, Edit edit)
    {
        switch (edit)
        {
            case Edit.Claim when turn.State.Question!.Versions.IsConfirmed:
                turn.Note(RequestWords.IsConfirmed);
                break;
            case Edit.Claim claim:
                Claims.Ask(turn, claim.Text);
                break;
            case Edit.Compare compare:
                Showing.Compare(turn, compare.Versions);
                break;
            case Edit.Show show:
                Showing.Show(turn, show);
                break;
            case Edit.Confirm:
                VersionSteps.Confirm(turn);
                break;
            case Edit.Translate:
                turn.Note(RequestWords.NeedsModel);
                break;
            case Edit.None:
                turn.Note(RequestWords.Thanks);
                break;
            case Edit.Unclear:
                turn.Ask(new PendingAsk(0, turn.In(RequestWords.WhatToChange), RequestWords.Choices(turn.State.Language)) { IsOfVersion = true });
                break;
        }
    }
}
