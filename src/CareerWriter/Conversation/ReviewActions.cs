using System.Globalization;

namespace CareerWriter.Conversation;

/// <summary>What a button of a review does.</summary>
internal enum ReviewAct
{
    /// <summary>A reviewer comments.</summary>
    Comment,

    /// <summary>A reviewer approves a version.</summary>
    Approve,

    /// <summary>The owner carries a comment out.</summary>
    Apply,

    /// <summary>The owner leaves a comment.</summary>
    Ignore,
}

/// <summary>A button of a review, as its id says it.</summary>
/// <param name="Act">What it does.</param>
/// <param name="Review">Number of the review.</param>
/// <param name="Number">The version that is approved, or the comment; 0 for none.</param>
internal readonly record struct ReviewPress(ReviewAct Act, int Review, int Number)
{
    /// <summary>Reads an id of <see cref="Id"/>; null for any other.</summary>
    public static ReviewPress? Read(string id)
    {
        var parts = id.Split('-');
        var known = parts is [var act, ..] && Enum.TryParse<ReviewAct>(act, ignoreCase: true, out var read) && char.IsAsciiLetter(act[0]) ? read : (ReviewAct?)null;
        return (known, parts) switch
        {
            (ReviewAct.Comment, [_, var review]) when NumberOf(review) is { } r => new(ReviewAct.Comment, r, 0),
            ({ } other and not ReviewAct.Comment, [_, var review, var number]) when NumberOf(review) is { } r && NumberOf(number) is { } n => new(other, r, n),
            _ => null,
        };
    }

    /// <summary>The id of the button.</summary>
    public string Id => Number == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Name}-{Review}")
        : string.Create(CultureInfo.InvariantCulture, $"{Name}-{Review}-{Number}");

    private string Name => Act switch
    {
        ReviewAct.Comment => "comment",
        ReviewAct.Approve => "approve",
        ReviewAct.Apply => "apply",
        ReviewAct.Ignore => "ignore",
    };

    private static int? NumberOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>The buttons of reviews.</summary>
internal static class ReviewActions
{
    /// <summary>Fields beside buttons, by name.</summary>
    public const string Channel = "channel";
    public const string Sentence = "sentence";
    public const string Text = "text";
    public const string Proposal = "proposal";

    private const int LabelLength = 40;

    /// <summary>The button that sends the current version to reviewers: to those who saw an older one, else to a channel that is chosen beside it.</summary>
    public static ViewAction Send(ConversationState state)
    {
        var known = state.Reviews.Exists(r => r.Question == state.Active && r.Version != state.Question?.Versions.Current?.Number);
        return new ViewAction(Actions.Review, (known ? ReviewWords.SendAgain : ReviewWords.Send).In(state.Language))
        {
            Fields = known || state.ReviewsHere ? [] : [new ActionField(Channel, ReviewWords.Channel.In(state.Language), FieldKind.Channel)],
        };
    }

    /// <summary>What reviewers can do with a card.</summary>
    public static IReadOnlyList<ViewAction> OfCard(ReviewCard card, Language language) =>
    [
        new ViewAction(new ReviewPress(ReviewAct.Comment, card.Number, 0).Id, ReviewWords.Comment.In(language))
        {
            Fields =
            [
                new ActionField(Sentence, ReviewWords.WhichSentence.In(language), FieldKind.Choice) { IsOptional = true, Choices = [.. card.Sentences.SelectMany(p => p).Select(ChoiceOf)] },
                new ActionField(Text, ReviewWords.CommentText.In(language), FieldKind.Text) { IsOptional = true },
                new ActionField(Proposal, ReviewWords.Proposal.In(language), FieldKind.Text) { IsOptional = true },
            ],
        },
        .. card.State == ReviewState.Superseded ? Array.Empty<ViewAction>() : [new ViewAction(new ReviewPress(ReviewAct.Approve, card.Number, card.Version).Id, ReviewWords.Approve.In(language))],
    ];

    /// <summary>What the owner can do with a comment.</summary>
    public static IReadOnlyList<ViewAction> OfComment(CommentKey key, Language language) =>
    [
        new ViewAction(new ReviewPress(ReviewAct.Apply, key.Review, key.Comment).Id, ReviewWords.Apply.In(language)),
        new ViewAction(new ReviewPress(ReviewAct.Ignore, key.Review, key.Comment).Id, ReviewWords.Ignore.In(language)),
    ];

    private static FieldChoice ChoiceOf(string sentence, int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new FieldChoice(number, $"{number}. {ReviewWords.Short(sentence, LabelLength)}");
    }
}
