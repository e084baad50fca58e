namespace CareerWriter.Slack.Protocol.Api;

/// <summary>A method of the Web API and how it may be called.</summary>
/// <param name="Name">Its name (<c>chat.postMessage</c>).</param>
/// <param name="PerMinute">Calls a minute that a workspace allows (Slack's tier, <see cref="SlackMethods.Unstated"/> where it has none); short bursts are tolerated.</param>
/// <param name="MayRepeat">Whether a second call does no harm when the first may have been carried out.</param>
internal sealed record SlackMethod(string Name, int PerMinute, bool MayRepeat)
{
    /// <summary>The least time between two calls for the same channel or message; zero where there is no such limit.</summary>
    public TimeSpan ApartInOnePlace { get; init; }
}

/// <summary>The methods in use. Tiers are Slack's: 1, 20, 50 and 100 calls a minute; those that Slack calls special are what its clients plan with.</summary>
internal static class SlackMethods
{
    /// <summary>Slack limits the method in each place, and states no number for the workspace ("several hundred messages a minute"): it says so when calls are too many.</summary>
    public const int Unstated = 6000;

    private const int Tier1 = 1;
    private const int Tier2 = 20;
    private const int Tier3 = 50;
    private const int Tier4 = 100;

    public static SlackMethod AuthTest { get; } = new("auth.test", 600, MayRepeat: true);

    // Counted as the strictest of Slack's own clients does: a storm of these is refused.
    public static SlackMethod OpenSocket { get; } = new("apps.connections.open", Tier1, MayRepeat: true);

    public static SlackMethod PostMessage { get; } = new("chat.postMessage", Unstated, MayRepeat: false) { ApartInOnePlace = TimeSpan.FromSeconds(1) };

    public static SlackMethod UpdateMessage { get; } = new("chat.update", Tier3, MayRepeat: true) { ApartInOnePlace = TimeSpan.FromSeconds(3) };

    public static SlackMethod DeleteMessage { get; } = new("chat.delete", Tier3, MayRepeat: true);

    public static SlackMethod PostEphemeral { get; } = new("chat.postEphemeral", Tier4, MayRepeat: false);

    public static SlackMethod StartStream { get; } = new("chat.startStream", Tier2, MayRepeat: false);

    public static SlackMethod AppendStream { get; } = new("chat.appendStream", Tier4, MayRepeat: false);

    public static SlackMethod StopStream { get; } = new("chat.stopStream", Tier2, MayRepeat: false);

    public static SlackMethod Replies { get; } = new("conversations.replies", Tier3, MayRepeat: true);

    public static SlackMethod History { get; } = new("conversations.history", Tier3, MayRepeat: true);

    public static SlackMethod OpenConversation { get; } = new("conversations.open", Tier3, MayRepeat: true);

    public static SlackMethod ConversationInfo { get; } = new("conversations.info", Tier3, MayRepeat: true);

    public static SlackMethod UserInfo { get; } = new("users.info", Tier4, MayRepeat: true);

    // A trigger serves once: the repeat of an opening that worked is refused and harmless.
    public static SlackMethod OpenView { get; } = new("views.open", Tier4, MayRepeat: true);

    public static SlackMethod UpdateView { get; } = new("views.update", Tier4, MayRepeat: true);

    public static SlackMethod PublishView { get; } = new("views.publish", Tier4, MayRepeat: true);

    public static SlackMethod FileInfo { get; } = new("files.info", Tier4, MayRepeat: true);

    public static SlackMethod DeleteFile { get; } = new("files.delete", Tier3, MayRepeat: true);

    public static SlackMethod UploadPlace { get; } = new("files.getUploadURLExternal", Tier4, MayRepeat: true);

    public static SlackMethod CompleteUpload { get; } = new("files.completeUploadExternal", Tier4, MayRepeat: false);

    public static SlackMethod SetStatus { get; } = new("assistant.threads.setStatus", Unstated, MayRepeat: true);

    public static SlackMethod SetPrompts { get; } = new("assistant.threads.setSuggestedPrompts", Tier4, MayRepeat: true);
}
