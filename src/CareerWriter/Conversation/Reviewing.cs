using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Conversation;

/// <summary>What reviewers do: they comment and approve. Their words are kept and passed on, never carried out.</summary>
internal static partial class Reviewing
{
    private const int Longest = 2000;

    /// <summary>Answers someone who is not the owner.</summary>
    public static void Answer(Turn turn)
    {
        if (ReviewOf(turn) is not { } review)
        {
            turn.NoteSpeaker(TurnWords.OnlyOwner(turn.State.Owner!));
            return;
        }

        switch (turn.Message)
        {
            case IncomingMessage.Say { Files.Count: > 0 }:
                turn.NoteSpeaker(ReviewWords.NoFiles);
                break;
            case IncomingMessage.Say say:
                Say(turn, review, say.Text.Trim());
                break;
            case IncomingMessage.Press press when ReviewPress.Read(press.Action) is { Act: ReviewAct.Comment or ReviewAct.Approve } act && act.Review == review.Number:
                Press(turn, review, act, press.Fields);
                break;
            default:
                turn.NoteSpeaker(ReviewWords.OnlyReviews);
                break;
        }
    }

    /// <summary>Answers the owner on a card or in its thread; false when it is none of a reviewer's acts.</summary>
    public static bool TryAnswerOwner(Turn turn)
    {
        switch (turn.Message)
        {
            case IncomingMessage.Say { Review: not null }:
                turn.NoteSpeaker(ReviewWords.OwnerHere);
                return true;
            case IncomingMessage.Press press when ReviewPress.Read(press.Action) is { Act: ReviewAct.Comment or ReviewAct.Approve } act:
                turn.NoteSpeaker(act.Act == ReviewAct.Approve ? ReviewWords.NotOwn : ReviewWords.OwnerHere);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The review that a message belongs to, or null: whoever it came from is no reviewer.</summary>
    private static Review? ReviewOf(Turn turn)
    {
        var reviews = turn.State.Reviews;
        if (turn.Message.Review is { } number)
        {
            return reviews.Find(r => r.Number == number);
        }

        return !turn.State.ReviewsHere ? null
            : turn.Message is IncomingMessage.Press press && ReviewPress.Read(press.Action) is { } act ? reviews.Find(r => r.Number == act.Review)
            : reviews.LastOrDefault();
    }

    private static void Say(Turn turn, Review review, string text)
    {
        var match = Bound().Match(text);
        var sentence = match.Success ? SentenceIn(turn.State, review, match.Groups["n"].Value) : null;
        var said = sentence is null ? text : match.Groups["text"].Value.Trim();
        var proposes = sentence is not null && match.Groups["proposal"].Success;
        Take(turn, review, sentence, proposes ? "" : said, proposes ? said : "");
    }

    private static void Press(Turn turn, Review review, ReviewPress act, IReadOnlyDictionary<string, string> fields)
    {
        if (act.Act == ReviewAct.Approve)
        {
            Approve(turn, review, act.Number);
            return;
        }

        string Field(string name) => fields.TryGetValue(name, out var value) ? value.Trim() : "";
        Take(turn, review, SentenceIn(turn.State, review, Field(ReviewActions.Sentence)), Field(ReviewActions.Text), Field(ReviewActions.Proposal));
    }

    private static void Take(Turn turn, Review review, int? sentence, string text, string proposal)
    {
        var wording = string.Join(' ', proposal.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length + wording.Length == 0 || text.Length + wording.Length > Longest)
        {
            turn.NoteSpeaker(text.Length + wording.Length == 0 ? ReviewWords.NothingInComment : ReviewWords.TooLong);
            return;
        }

        var isBound = sentence is not null && wording.Length > 0;
        var words = wording.Length > 0 && !isBound ? turn.In(ReviewWords.WithProposal(text, wording)) : text;
        var comment = new ReviewComment(review.Comments.Count + 1, turn.By, turn.Message.At, review.Version, sentence, words, isBound ? wording : null, CommentState.Open);
        turn.State = turn.State.With(review with { Comments = review.Comments.Add(comment) });
        turn.NoteSpeaker(ReviewWords.Thanks(turn.State.Owner!));
        turn.NoteOwner(ReviewWords.Came(comment, sentence is { } number ? SentencesOf(turn.State, review)[number - 1] : null), ReviewActions.OfComment(new CommentKey(review.Number, comment.Id), turn.State.Language));
    }

    private static void Approve(Turn turn, Review review, int version)
    {
        if (version != review.Version || review.State == ReviewState.Superseded)
        {
            turn.NoteSpeaker(version == review.Version ? ReviewWords.OldVersion(version) : ReviewWords.Newer(review.Version));
        }
        else if (review.Approvals.Exists(a => a.By == turn.By && a.Version == version))
        {
            turn.NoteSpeaker(ReviewWords.ApprovedAlready);
        }
        else
        {
            turn.State = turn.State.With(review with { Approvals = review.Approvals.Add(new Approval(turn.By, turn.Message.At, version)) });
        }
    }

    private static int? SentenceIn(ConversationState state, Review review, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read >= 1 && read <= SentencesOf(state, review).Count ? read : null;

    private static List<string> SentencesOf(ConversationState state, Review review) =>
        [.. state.Questions[review.Question].Versions.Find(review.Version)!.Draft.Sentences.Select(s => s.Text)];

    [GeneratedRegex(@"^(?:sentence\s)?(?<n>\d{1,3})\s?번?\s?(?:째\s?)?(?:문장)?\s?(?<proposal>제안|proposal)?\s?[:：]\s*(?<text>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 2000)]
    private static partial Regex Bound();
}
