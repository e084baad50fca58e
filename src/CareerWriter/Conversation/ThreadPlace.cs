namespace CareerWriter.Conversation;

/// <summary>Who can read a conversation's thread.</summary>
public enum ThreadPlace
{
    /// <summary>The owner alone: a direct message, a private thread, the terminal.</summary>
    Private,

    /// <summary>The members of a channel.</summary>
    Channel,

    /// <summary>A channel that is shared with other organisations.</summary>
    SharedChannel,
}

/// <summary>Who is shown a view.</summary>
public enum Audience
{
    /// <summary>Everyone in the thread.</summary>
    Thread,

    /// <summary>The owner alone, wherever the thread is.</summary>
    Owner,

    /// <summary>Whoever the answered message came from, alone.</summary>
    Speaker,

    /// <summary>The channel of a review.</summary>
    Review,
}
