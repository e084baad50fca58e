using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>The career that a person keeps for later conversations.</summary>
internal static class Kept
{
    /// <summary>What was read, with the offer to keep it.</summary>
    public static View.Summary Summary(Turn turn) => new(turn.State.Career!)
    {
        Actions = turn.Outside.KeepsCareers && FirstDraft.HasCareer(turn.State) ? [new ViewAction(Actions.Keep, KeptWords.Keep.In(turn.State.Language))] : [],
    };

    /// <summary>Keeps the career of this conversation; postings and old answers among the files are not kept.</summary>
    public static void Keep(Turn turn)
    {
        var state = turn.State;
        if (!turn.Outside.KeepsCareers || !FirstDraft.HasCareer(state))
        {
            turn.Note(turn.Outside.KeepsCareers ? KeptWords.NothingToKeep : KeptWords.NotHere);
            return;
        }

        var careers = state.Read!.Documents.Where(d => d.Kind is DocumentKind.Career or DocumentKind.Mixed).Select(d => d.Document.Name).ToList();
        var files = state.Files.Where(f => careers.Exists(c => c == f.Name || c.StartsWith(f.Name + "/", StringComparison.Ordinal))).ToList();
        turn.Do(new Effect.KeepCareer(new SavedCareer(files.Count > 0 ? files : state.Files, state.Statements, turn.Message.At)));
        turn.Note(KeptWords.IsKept(files.Count > 0 ? files.Count : state.Files.Count));
    }

    /// <summary>Deletes the kept career.</summary>
    public static void Forget(Turn turn)
    {
        if (!turn.Outside.KeepsCareers)
        {
            turn.Note(KeptWords.NotHere);
            return;
        }

        turn.Do(new Effect.ForgetCareer());
        turn.Note(KeptWords.Forgotten);
    }

    /// <summary>Offers the kept career at the beginning; false when there is none.</summary>
    public static async Task<bool> TryOfferAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (turn.State.Files.Count > 0 || await turn.Outside.Saved(turn.State.Owner!, cancellationToken) is not { } saved)
        {
            return false;
        }

        var language = turn.State.Language;
        turn.Show(new View.Ask(KeptWords.Offer(saved).In(language))
        {
            Actions = [new ViewAction(Actions.UseKept, KeptWords.Use.In(language)), new ViewAction(Actions.StartNew, KeptWords.Upload.In(language))],
        });
        return true;
    }

    /// <summary>Reads the kept career as if its files had been attached now.</summary>
    public static async Task UseAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await turn.Outside.Saved(turn.State.Owner!, cancellationToken) is not { } saved)
        {
            turn.Note(KeptWords.NothingKept);
            return;
        }

        var known = turn.State.Statements;
        turn.State = turn.State with { Statements = known.AddRange(saved.Statements.Except(known)) };
        await Starting.TakeFilesAsync(turn, saved.Files, "", cancellationToken);
    }
}
