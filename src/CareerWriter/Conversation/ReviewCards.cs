using CareerWriter.Korean;
using CareerWriter.Privacy;

namespace CareerWriter.Conversation;

/// <summary>Reviews as reviewers see them: no evidence, no files, personal data masked.</summary>
internal static class ReviewCards
{
    /// <summary>The card of a review.</summary>
    public static View.Review Of(ConversationState state, Review review)
    {
        var question = state.Questions[review.Question];
        var version = question.Versions.Find(review.Version)!;
        var text = PersonalData.Mask(version.Draft.Text);
        var card = new ReviewCard(
            review.Number,
            review.Channel,
            state.Owner!,
            PersonalData.Mask(question.Text),
            PostingWords.Name(state.Posting),
            review.Version,
            [.. version.Draft.Paragraphs.Select(p => (IReadOnlyList<string>)[.. p.Select(s => PersonalData.Mask(s.Text))])],
            text,
            TextCount.All(text),
            version.Constraints.Limit)
        {
            State = review.State,
            Approvals = [.. review.Approvals.Where(a => a.Version == review.Version)],
            Needed = state.ApprovalsNeeded,
            Comments = [.. review.Comments.Select(Masked)],
            Changes = review.Before is { } before && question.Versions.Find(before) is { } shown ? [.. Revise.Comparison.Of(shown.Draft, version.Draft).Select(Masked)] : [],
        };
        return new View.Review(card) { Audience = Audience.Review, Actions = ReviewActions.OfCard(card, state.Language) };
    }

    /// <summary>The card of a review whose conversation its owner deletes: nothing of the text is left on it.</summary>
    public static View.Review Deleted(ConversationState state, Review review) =>
        new(new ReviewCard(review.Number, review.Channel, state.Owner!, "", null, review.Version, [], "", TextCount.All(""), null)
        {
            State = review.State,
            Approvals = [],
            Needed = state.ApprovalsNeeded,
            Comments = [],
            IsDeleted = true,
        })
        { Audience = Audience.Review };

    private static ReviewComment Masked(ReviewComment comment) => comment with
    {
        Text = PersonalData.Mask(comment.Text),
        Proposal = comment.Proposal is { } proposal ? PersonalData.Mask(proposal) : null,
    };

    private static Revise.SentenceChange Masked(Revise.SentenceChange change) => change with
    {
        Before = change.Before is { } before ? PersonalData.Mask(before) : null,
        After = change.After is { } after ? PersonalData.Mask(after) : null,
    };
}
