namespace CareerWriter.Conversation;

/// <summary>Deletes a conversation, after asking.</summary>
internal static class Deleting
{
    /// <summary>Says what would be deleted, and asks.</summary>
    public static void Ask(Turn turn)
    {
        var language = turn.State.Language;
        turn.Show(new View.Ask(DeletingWords.Sure(turn.State).In(language))
        {
            Actions = [new ViewAction(Actions.DeleteSurely, DeletingWords.Delete.In(language)), new ViewAction(Actions.Leave, DeletingWords.Cancel.In(language))],
        });
    }

    /// <summary>Deletes: nothing of the conversation is left, and review cards lose their text.</summary>
    public static void Delete(Turn turn)
    {
        var before = turn.State;
        turn.State = new ConversationState { ReviewsHere = before.ReviewsHere, Language = before.Language };
        turn.Do(new Effect.Delete());
        foreach (var review in before.Reviews)
        {
            turn.Show(ReviewCards.Deleted(before, review));
        }

        turn.Note(DeletingWords.Deleted);
    }
}
