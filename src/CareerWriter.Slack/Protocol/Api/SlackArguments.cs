using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>A message to be posted, updated or shown to one person.</summary>
internal sealed record SlackOutgoing
{
    /// <summary>Where; a user's id opens the direct message.</summary>
    public required string Channel { get; init; }

    /// <summary>The text: of a message with blocks, what notifications and screen readers say. Escaped; at most 4,000 characters.</summary>
    public required string Text { get; init; }

    /// <summary>Its blocks, at most 50.</summary>
    public IReadOnlyList<SlackBlock>? Blocks { get; init; }

    /// <summary>The thread's first message, never a reply in it.</summary>
    public SlackTimestamp? ThreadTs { get; init; }

    /// <summary>What finds the message again (<see cref="SlackChat.PostOnceAsync"/>); members of the workspace can read it.</summary>
    public SlackMetadata? Metadata { get; init; }

    /// <summary>Whether links get a preview; one under a draft would tear the thread apart.</summary>
    public bool UnfurlLinks { get; init; }

    /// <summary>Whether media get a preview.</summary>
    public bool UnfurlMedia { get; init; }

    /// <summary>The message to be updated; set by the client.</summary>
    public SlackTimestamp? Ts { get; init; }

    /// <summary>The only person to see it; set by the client.</summary>
    public SlackUserId? User { get; init; }
}

/// <summary>An answer by way of a <c>response_url</c>: at most 5 within 30 minutes.</summary>
internal sealed record SlackReplyBody
{
    /// <summary>The text.</summary>
    public string? Text { get; init; }

    /// <summary>Its blocks.</summary>
    public IReadOnlyList<SlackBlock>? Blocks { get; init; }

    /// <summary><c>ephemeral</c> (the default) or <c>in_channel</c>.</summary>
    public string? ResponseType { get; init; }

    /// <summary>Whether it takes the place of the message that was acted on: the only way to change one that a single person sees.</summary>
    public bool? ReplaceOriginal { get; init; }

    /// <summary>Whether that message goes away; alone.</summary>
    public bool? DeleteOriginal { get; init; }

    /// <summary>The thread, with <see cref="ReplaceOriginal"/> false.</summary>
    public SlackTimestamp? ThreadTs { get; init; }
}

/// <summary>The beginning, a part or the end of a streamed message.</summary>
internal sealed record SlackStreamPart
{
    /// <summary>The channel.</summary>
    public required SlackChannelId Channel { get; init; }

    /// <summary>Of the beginning: the thread.</summary>
    public SlackTimestamp? ThreadTs { get; init; }

    /// <summary>Of the beginning in a channel: who is answered; obligatory there.</summary>
    public SlackUserId? RecipientUserId { get; init; }

    /// <summary>Of the beginning in a channel: that person's workspace.</summary>
    public SlackTeamId? RecipientTeamId { get; init; }

    /// <summary>Of what follows: the message.</summary>
    public SlackTimestamp? Ts { get; init; }

    /// <summary>Standard Markdown, at most 12,000 characters.</summary>
    public string? MarkdownText { get; init; }

    /// <summary>Of the end: blocks below the text.</summary>
    public IReadOnlyList<SlackBlock>? Blocks { get; init; }

    /// <summary>Of the end: what finds the message again.</summary>
    public SlackMetadata? Metadata { get; init; }
}

/// <summary>The line under a thread that says what is being done.</summary>
/// <param name="ChannelId">The channel.</param>
/// <param name="ThreadTs">The thread.</param>
/// <param name="Status">The line; empty takes it away. Slack does so by itself after two minutes.</param>
/// <param name="LoadingMessages">Up to 10 lines that take turns.</param>
internal sealed record SlackStatus(SlackChannelId ChannelId, SlackTimestamp ThreadTs, string Status, IReadOnlyList<string>? LoadingMessages = null);

/// <summary>What a person may want to say, as buttons.</summary>
/// <param name="ChannelId">The direct message.</param>
/// <param name="Prompts">At most 4.</param>
/// <param name="ThreadTs">The thread; null in the newer kind of agent apps.</param>
/// <param name="Title">A line above them.</param>
internal sealed record SlackPrompts(SlackChannelId ChannelId, IReadOnlyList<SlackPrompt> Prompts, SlackTimestamp? ThreadTs = null, string? Title = null);

/// <summary>A thing that a person may want to say.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Message">What is said then.</param>
internal sealed record SlackPrompt(string Title, string Message);

/// <summary>The arguments of the methods of views.</summary>
internal sealed record SlackViewCall
{
    /// <summary>The view.</summary>
    public required SlackSurface View { get; init; }

    /// <summary>Of an opening: the trigger, good for 3 seconds and once.</summary>
    public string? TriggerId { get; init; }

    /// <summary>Of an update: the view.</summary>
    public SlackViewId? ViewId { get; init; }

    /// <summary>Of a Home view: whose.</summary>
    public SlackUserId? UserId { get; init; }

    /// <summary>The state that is replaced; another one in the meantime refuses the update.</summary>
    public string? Hash { get; init; }
}
