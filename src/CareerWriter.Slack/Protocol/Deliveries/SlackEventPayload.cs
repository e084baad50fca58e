using System.Text.Json;

namespace CareerWriter.Slack.Protocol.Deliveries;

/// <summary>The payload of an event's delivery.</summary>
internal sealed record SlackEventPayload
{
    /// <summary><c>event_callback</c>, or <c>app_rate_limited</c> without an event.</summary>
    public string? Type { get; init; }

    /// <summary>The event's id.</summary>
    public string? EventId { get; init; }

    /// <summary>The workspace.</summary>
    public SlackTeamId? TeamId { get; init; }

    /// <summary>The app.</summary>
    public string? ApiAppId { get; init; }

    /// <summary>Whether people of other organisations are in the channel.</summary>
    public bool? IsExtSharedChannel { get; init; }

    /// <summary>The event.</summary>
    public JsonElement? Event { get; init; }
}

/// <summary>An event that is no message; which fields there are depends on its type.</summary>
internal sealed record SlackOtherEvent
{
    /// <summary><c>app_home_opened</c>, <c>assistant_thread_started</c>, <c>assistant_thread_context_changed</c>, <c>file_shared</c>, <c>reaction_added</c>, <c>member_joined_channel</c>, <c>agent_session_stopped</c>, <c>app_uninstalled</c>, <c>tokens_revoked</c>, …</summary>
    public string Type { get; init; } = "";

    /// <summary>Who did it.</summary>
    public SlackUserId? User { get; init; }

    /// <summary>Where.</summary>
    public SlackChannelId? Channel { get; init; }

    /// <summary>Of <c>app_home_opened</c>: <c>home</c> or <c>messages</c>.</summary>
    public string? Tab { get; init; }

    /// <summary>Of a session: its thread.</summary>
    public SlackTimestamp? ThreadTs { get; init; }

    /// <summary>Of <c>assistant_thread_…</c>: the thread.</summary>
    public SlackAssistantThread? AssistantThread { get; init; }

    /// <summary>Of <c>file_shared</c>: the file.</summary>
    public SlackFileId? FileId { get; init; }

    /// <summary>Of <c>file_shared</c>: the channel.</summary>
    public SlackChannelId? ChannelId { get; init; }

    /// <summary>Of <c>file_shared</c>: who shared it.</summary>
    public SlackUserId? UserId { get; init; }

    /// <summary>Of <c>reaction_added</c>: the name without colons.</summary>
    public string? Reaction { get; init; }

    /// <summary>Of <c>reaction_added</c>: what it was added to.</summary>
    public SlackReactedItem? Item { get; init; }
}

/// <summary>A thread with an assistant.</summary>
internal sealed record SlackAssistantThread
{
    /// <summary>Whose.</summary>
    public SlackUserId? UserId { get; init; }

    /// <summary>The direct message.</summary>
    public SlackChannelId? ChannelId { get; init; }

    /// <summary>The thread.</summary>
    public SlackTimestamp? ThreadTs { get; init; }
}

/// <summary>What a reaction was added to.</summary>
internal sealed record SlackReactedItem
{
    /// <summary>The channel.</summary>
    public SlackChannelId? Channel { get; init; }

    /// <summary>The message.</summary>
    public SlackTimestamp? Ts { get; init; }
}
