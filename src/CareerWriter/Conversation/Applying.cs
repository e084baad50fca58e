using CareerWriter.Revise;

namespace CareerWriter.Conversation;

/// <summary>What the owner decides on comments. A comment is applied once a version was made of it, however many questions that takes.</summary>
internal static class Applying
{
    /// <summary>Carries a comment out or leaves it.</summary>
    public static void Decide(Turn turn, ReviewPress press)
    {
        var key = new CommentKey(press.Review, press.Number);
        if (turn.State.Reviews.Find(r => r.Number == key.Review) is not { } review || review.Comments.Find(c => c.Id == key.Comment) is not { } comment)
        {
            turn.Note(ReviewWords.NoSuchComment);
        }
        else if (comment.State == CommentState.Applied)
        {
            turn.Note(ReviewWords.AppliedAlready);
        }
        else if (press.Act == ReviewAct.Ignore)
        {
            turn.State = turn.State.With(review with { Comments = review.Comments.Replace(comment, comment with { State = CommentState.Ignored }) });
            turn.Note(ReviewWords.Left(comment.By));
        }
        else
        {
            Questions.GoTo(turn, review.Question);
            turn.Comment = key;
            Apply(turn, comment);
        }
    }

    private static void Apply(Turn turn, ReviewComment comment)
    {
        var versions = turn.State.Question!.Versions;
        if (versions.IsConfirmed)
        {
            turn.Note(RequestWords.IsConfirmed);
            return;
        }

        var meant = comment.Sentence is { } number ? versions.Find(comment.Version)!.Draft.Sentences.ElementAt(number - 1).Text : null;
        var place = meant is null ? -1 : versions.Current!.Draft.Sentences.Select(s => s.Text).ToList().IndexOf(meant);
        if (meant is not null && place < 0)
        {
            turn.Note(ReviewWords.SentenceGone);
            return;
        }

        var edits = comment.Proposal is { } proposal ? [new Edit.ReplaceText(meant!, Whole(proposal))] : Understood(turn, comment.Text, meant is null ? null : new Scope { Sentence = place + 1 });
        if (edits.Count == 0)
        {
            turn.Note(ReviewWords.NotUnderstood);
            return;
        }

        if (edits.Where(Requests.Changes).ToList() is { Count: > 0 } changes)
        {
            Revising.Revise(turn, changes, turn.In(ReviewWords.Request(comment)));
        }

        foreach (var claim in edits.OfType<Edit.Claim>())
        {
            Claims.Ask(turn, claim.Text);
        }
    }

    /// <summary>What the words want of the sentence; steps between versions, other questions and the like are not for reviewers to want.</summary>
    private static List<Edit> Understood(Turn turn, string words, Scope? scope) =>
        [.. turn.Outside.Understand(words).Where(e => Requests.Changes(e) || e is Edit.Claim).Select(e => e.Scope is null && scope is not null ? e with { Scope = scope } : e)];

    private static string Whole(string proposal) => char.IsPunctuation(proposal[^1]) ? proposal : proposal + ".";
}
