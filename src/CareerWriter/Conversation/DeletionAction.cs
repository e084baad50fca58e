namespace CareerWriter.Conversation;

/// <summary>The button that asks whether a conversation is to be deleted.</summary>
public static class DeletionAction
{
    /// <summary>Its id.</summary>
    public const string Ask = "delete";
}
