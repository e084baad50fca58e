using CareerWriter.Korean;
using CareerWriter.Revise;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>Shows things; nothing changes.</summary>
internal static class Showing
{
    /// <summary>Shows what is asked for.</summary>
    public static void Show(Turn turn, Edit.Show show)
    {
        var versions = turn.State.Question!.Versions;
        var version = show.Version is { } reference ? versions.Find(reference) : versions.Current;
        if (version is null)
        {
            turn.Note(VersionWords.NoSuch(versions.NextNumber - 1));
            return;
        }

        switch (show.What)
        {
            case ShowWhat.Evidence or ShowWhat.Sources:
                Evidence(turn, version.Draft, show.Scope);
                break;
            case ShowWhat.Changes when version.Parent is { } parent:
                turn.Show(Side(versions.Find(parent)!, version));
                break;
            case ShowWhat.Changes:
                turn.Note(VersionWords.NoChanges);
                break;
            case ShowWhat.Count:
                turn.Note(VersionWords.Count(version, TextCount.All(version.Draft.Text)));
                break;
            case ShowWhat.Version:
                turn.Show(DraftShowing.Of(turn.State, version));
                break;
        }
    }

    /// <summary>Puts two versions side by side: the named ones, else the current one and the one before it.</summary>
    public static void Compare(Turn turn, IReadOnlyList<int> named)
    {
        var versions = turn.State.Question!.Versions;
        var current = versions.Current!;
        var (from, to) = named switch
        {
            [var a, var b, ..] => (versions.Find(a), versions.Find(b)),
            [var only] => (versions.Find(only), current),
            _ => (versions.Previous ?? (current.Parent is { } parent ? versions.Find(parent) : null), current),
        };
        if (from is null || to is null || from == to)
        {
            turn.Note(named.Count > 0 && from != to ? VersionWords.NoSuch(versions.NextNumber - 1) : VersionWords.NothingToCompare);
            return;
        }

        turn.Show(Side(from, to));
    }

    private static View.Comparison Side(DraftVersion from, DraftVersion to) =>
        new(from, to, to.Constraints.Limit?.Basis ?? CountBasis.WithSpaces, Revise.Comparison.Of(from.Draft, to.Draft));

    private static void Evidence(Turn turn, Draft draft, Scope? scope)
    {
        if (DraftPlaces.Of(draft, scope).Count == 0)
        {
            turn.Note(VersionWords.NoSentence);
            return;
        }

        foreach (var sentence in SentenceEvidence.Of(draft, turn.State.Career!, scope))
        {
            turn.Show(sentence);
        }
    }
}
