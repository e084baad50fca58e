using CareerWriter.Revise;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Conversation;

/// <summary>Changes of the draft: a version is made when draft or constraints changed, and only then.</summary>
internal static class Revising
{
    /// <summary>What a revision of the answer that is being worked on may draw on.</summary>
    public static RevisionMaterial MaterialOf(ConversationState state) =>
        new(state.Career!, state.Question!.Text, state.Posting, state.Blind, Spread.Excluded(state));

    /// <summary>Applies edits to the current version.</summary>
    public static void Revise(Turn turn, IReadOnlyList<Edit> edits, string words)
    {
        var current = turn.State.Question!.Versions.Current!;
        Show(turn, Reviser.Revise(current.Draft, current.Constraints, edits, MaterialOf(turn.State)), words);
    }

    /// <summary>Takes what came of a request, and shows it.</summary>
    public static void Show(Turn turn, Revision revision, string words)
    {
        var current = turn.State.Question!.Versions.Current!;
        var changed = !ReferenceEquals(revision.Draft, current.Draft) || revision.Constraints != current.Constraints;
        if (changed)
        {
            turn.Write(revision, words);
        }

        foreach (var note in revision.Notes)
        {
            turn.Note(note);
        }

        foreach (var ask in revision.Asks)
        {
            turn.Ask(new PendingAsk(0, turn.In(ask.Text), [.. ask.Choices.Select(c => new PendingChoice(turn.In(c.Label), new ChoiceEffect.Edits(c.Edits)))]) { IsOfVersion = ask.Choices.Count > 0, TakesStatement = ask.Choices.Count == 0 });
        }

        OfferVariants(turn, revision.Variants);
        if (revision.Unsupported is { } unsupported)
        {
            turn.Ask(PendingAsk.WhetherTrue(turn.State.Language, RevisingWords.Unsupported(unsupported), new ChoiceEffect.State(unsupported.Statement, unsupported.Draft)));
        }

        if (!changed && revision is { Notes.Count: 0, Asks.Count: 0, Variants.Count: 0, Unsupported: null })
        {
            turn.Note(RequestWords.NothingChanged);
        }
    }

    /// <summary>Makes a version of a draft that was chosen; it is checked like any other.</summary>
    public static void Take(Turn turn, Draft draft, Constraints constraints, string words)
    {
        var state = turn.State;
        var check = DraftChecker.Check(draft, new CheckContext(state.Career!, state.Posting, constraints.Limit, state.Blind));
        if (check.Passes)
        {
            turn.Write(new Revision { Draft = draft, Constraints = constraints, Check = check }, words);
        }
        else
        {
            turn.Note(RevisingWords.Refused(check));
        }
    }

    private static void OfferVariants(Turn turn, IReadOnlyList<RevisionVariant> variants)
    {
        if (variants.Count > 0)
        {
            turn.Ask(new PendingAsk(0, turn.In(RevisingWords.Variants([.. variants.Select(v => v.Text)])), [.. variants.Select((v, i) => new PendingChoice(turn.In(RevisingWords.Number(i + 1)), new ChoiceEffect.Choose(v.Draft)))]) { IsOfVersion = true });
        }
    }
}
