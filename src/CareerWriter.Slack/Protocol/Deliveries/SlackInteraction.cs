using CareerWriter.Slack.Protocol.Api;

namespace CareerWriter.Slack.Protocol.Deliveries;

/// <summary>A slash command. It cannot be called in a thread and leaves nothing in the channel.</summary>
internal sealed record SlackCommand
{
    /// <summary>The command with its slash.</summary>
    public required string Command { get; init; }

    /// <summary>What stands after it.</summary>
    public string? Text { get; init; }

    /// <summary>Who called it.</summary>
    public SlackUserId UserId { get; init; }

    /// <summary>Where; the bot need not be there.</summary>
    public SlackChannelId ChannelId { get; init; }

    /// <summary>The workspace.</summary>
    public SlackTeamId? TeamId { get; init; }

    /// <summary>Where answers go: at most 5 within 30 minutes.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>Opens a modal: once, within 3 seconds.</summary>
    public string? TriggerId { get; init; }
}

/// <summary>Something that was pressed, chosen, sent or called from a menu.</summary>
internal sealed record SlackInteraction
{
    /// <summary><c>block_actions</c>, <c>view_submission</c>, <c>view_closed</c>, <c>message_action</c> or <c>shortcut</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>Who did it.</summary>
    public SlackActor? User { get; init; }

    /// <summary>The workspace.</summary>
    public SlackActor? Team { get; init; }

    /// <summary>Where; absent in views.</summary>
    public SlackChannel? Channel { get; init; }

    /// <summary>Of a shortcut: which.</summary>
    public string? CallbackId { get; init; }

    /// <summary>The message; of one that a single person sees, little more than its id.</summary>
    public SlackMessage? Message { get; init; }

    /// <summary>Of a message shortcut: the message's id.</summary>
    public SlackTimestamp? MessageTs { get; init; }

    /// <summary>What the element stands in.</summary>
    public SlackContainer? Container { get; init; }

    /// <summary>What was pressed or chosen.</summary>
    public IReadOnlyList<SlackPressed>? Actions { get; init; }

    /// <summary>The view.</summary>
    public SlackViewState? View { get; init; }

    /// <summary>What is filled in beside the element, in a message.</summary>
    public SlackFilledIn? State { get; init; }

    /// <summary>Where answers go: at most 5 within 30 minutes; absent in views.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>Opens a modal: once, within 3 seconds.</summary>
    public string? TriggerId { get; init; }

    /// <summary>Of a closed view: whether the whole stack was closed.</summary>
    public bool? IsCleared { get; init; }
}

/// <summary>A user or a workspace in an interaction.</summary>
/// <param name="Id">The id.</param>
internal sealed record SlackActor(string Id);

/// <summary>What an element stands in.</summary>
internal sealed record SlackContainer
{
    /// <summary><c>message</c> or <c>view</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The message.</summary>
    public SlackTimestamp? MessageTs { get; init; }

    /// <summary>Its channel.</summary>
    public SlackChannelId? ChannelId { get; init; }

    /// <summary>Its thread.</summary>
    public SlackTimestamp? ThreadTs { get; init; }

    /// <summary>Whether a single person sees it.</summary>
    public bool? IsEphemeral { get; init; }
}

/// <summary>An element that was pressed or chosen from.</summary>
internal sealed record SlackPressed
{
    /// <summary>What the app called it.</summary>
    public string ActionId { get; init; } = "";

    /// <summary>Its block.</summary>
    public string? BlockId { get; init; }

    /// <summary>Of a button: what comes back.</summary>
    public string? Value { get; init; }

    /// <summary>Of a choice: the option.</summary>
    public SlackChosenOption? SelectedOption { get; init; }

    /// <summary>When, and thereby which press it was: the same for every delivery of it.</summary>
    public string? ActionTs { get; init; }
}
