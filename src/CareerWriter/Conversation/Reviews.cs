namespace CareerWriter.Conversation;

/// <summary>Reviews of answers: sent by the owner, and following what becomes of the answer.</summary>
internal static class Reviews
{
    /// <summary>Sends the current version to reviewers: to a channel, or, without one, to those who review the answer already.</summary>
    public static void Send(Turn turn, string? channel)
    {
        var state = turn.State;
        if (state.Question?.Versions.Current is not { } version)
        {
            turn.Note(RequestWords.NoDraft);
            return;
        }

        var named = string.IsNullOrWhiteSpace(channel) ? null : channel.Trim();
        var known = state.Reviews.Where(r => r.Question == state.Active && (named is null || r.Channel == named)).ToList();
        if (known.Count == 0)
        {
            Begin(turn, version.Number, named);
            return;
        }

        foreach (var review in known.Where(r => r.Version != version.Number))
        {
            turn.State = turn.State.With(TakeUp(review, version.Number));
        }

        if (known.TrueForAll(r => r.Version == version.Number))
        {
            turn.Note(ReviewWords.UnderReview(version.Number));
            known.ForEach(r => turn.Show(ReviewCards.Of(turn.State, r)));
        }
        else
        {
            turn.Note(ReviewWords.Sent(version.Number, state.ReviewsHere));
        }
    }

    /// <summary>The state after a version was made of a comment: it is applied, and its reviewers are shown the version.</summary>
    public static ConversationState TakeUp(ConversationState state, CommentKey key, int version)
    {
        var review = state.Reviews[key.Review - 1];
        var at = review.Comments.FindIndex(c => c.Id == key.Comment);
        return state.With(TakeUp(review with { Comments = review.Comments.SetItem(at, review.Comments[at] with { State = CommentState.Applied }) }, version));
    }

    /// <summary>The end of a turn: reviews follow what became of their answers, and every card that is not what it was is shown again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="before">The state before it.</param>
    public static void Follow(Turn turn, ConversationState before)
    {
        foreach (var review in turn.State.Reviews)
        {
            var now = review with { State = StateOf(turn.State, review) };
            turn.State = now.State == review.State ? turn.State : turn.State.With(now);
            var old = before.Reviews.Find(r => r.Number == review.Number);
            if (now == old)
            {
                continue;
            }

            turn.Show(ReviewCards.Of(turn.State, now));
            if (now.State == ReviewState.Approved && old is { State: not ReviewState.Approved } && now.Approvals.Count > old.Approvals.Count)
            {
                turn.NoteOwner(ReviewWords.Approved(now.Version, [.. now.Approvals.Where(a => a.Version == now.Version).Select(a => a.By)]));
            }
        }
    }

    private static void Begin(Turn turn, int version, string? channel)
    {
        var state = turn.State;
        if (channel is null && !state.ReviewsHere)
        {
            turn.Note(ReviewWords.ChooseChannel, ReviewActions.Send(state));
            return;
        }

        turn.State = state with { Reviews = state.Reviews.Add(new Review(state.Reviews.Count + 1, state.Active, version, channel ?? "")) };
        turn.Note(ReviewWords.Sent(version, state.ReviewsHere));
    }

    private static Review TakeUp(Review review, int version) => review with { Version = version, Before = review.Version, State = ReviewState.Open };

    private static ReviewState StateOf(ConversationState state, Review review) =>
        state.Questions[review.Question].Versions.Current?.Number != review.Version ? ReviewState.Superseded
        : review.Approvals.Count(a => a.Version == review.Version) >= state.ApprovalsNeeded ? ReviewState.Approved
        : ReviewState.Open;
}
