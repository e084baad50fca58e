using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>Steps between versions: back, again, to an old one, parts of several, final or not.</summary>
internal static class VersionSteps
{
    /// <summary>Takes a step.</summary>
    public static void Take(Turn turn, Edit step, string words)
    {
        var versions = turn.State.Question!.Versions;
        switch (step)
        {
            case Edit.Undo:
                Go(turn, versions.Undo(), VersionWords.NothingToUndo);
                break;
            case Edit.Redo:
                Go(turn, versions.Redo(), VersionWords.NothingToRedo);
                break;
            case Edit.Restore restore:
                Go(turn, versions.Find(restore.Version) is { } version ? versions.Restore(version.Number) : null, VersionWords.NoSuch(versions.NextNumber - 1));
                break;
            case Edit.Combine combine:
                Combine(turn, combine.Parts, words);
                break;
            case Edit.Reopen:
                Reopen(turn);
                break;
        }
    }

    /// <summary>Makes the current version final and hands it over.</summary>
    public static void Confirm(Turn turn)
    {
        var question = turn.State.Question!;
        turn.State = turn.State.With(question with { Versions = question.Versions with { IsConfirmed = true } }) with { Asks = turn.State.Asks.RemoveAll(a => a.IsOfVersion) };
        var version = question.Versions.Current!;
        turn.Show(DraftShowing.Of(turn.State));
        turn.Note(VersionWords.Confirmed(version, TextCount.All(version.Draft.Text)));
    }

    private static void Reopen(Turn turn)
    {
        var question = turn.State.Question!;
        turn.Note(question.Versions.IsConfirmed ? VersionWords.Reopened(question.Versions.Current!.Number) : VersionWords.NotConfirmed);
        turn.State = turn.State.With(question with { Versions = question.Versions with { IsConfirmed = false } });
    }

    private static void Go(Turn turn, VersionGraph? versions, Said otherwise)
    {
        if (versions is null)
        {
            turn.Note(otherwise);
            return;
        }

        turn.State = turn.State.With(turn.State.Question! with { Versions = versions }) with { Asks = turn.State.Asks.RemoveAll(a => a.IsOfVersion) };
        turn.Show(DraftShowing.Of(turn.State));
    }

    private static void Combine(Turn turn, IReadOnlyList<VersionPart> parts, string words)
    {
        var versions = turn.State.Question!.Versions;
        List<(Draft Draft, Scope? Scope)> found = [.. parts.Select(p => (versions.Find(p.Version)?.Draft, p.Scope)).Where(p => p.Draft is not null).Select(p => (p.Draft!, p.Scope))];
        if (found.Count < parts.Count || found.Count == 0)
        {
            turn.Note(VersionWords.NoSuch(versions.NextNumber - 1));
            return;
        }

        Revising.Show(turn, Reviser.Combine(found, versions.Current!.Constraints, Revising.MaterialOf(turn.State)), words);
    }
}
