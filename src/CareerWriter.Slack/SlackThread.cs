using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol;

namespace CareerWriter.Slack;

/// <summary>A thread of Slack, as conversations are named after it: <c>slack:team/channel/first message</c>.</summary>
/// <param name="Team">The workspace.</param>
/// <param name="Channel">The channel or direct message.</param>
/// <param name="Root">The thread's first message.</param>
internal readonly record struct SlackThread(SlackTeamId Team, SlackChannelId Channel, SlackTimestamp Root)
{
    /// <summary>The platform's name in conversation keys.</summary>
    public const string Platform = "slack";

    /// <summary>The conversation that this is the thread of.</summary>
    public ConversationKey Conversation => new(Platform, $"{Team}/{Channel}/{Root}");

    /// <summary>What tells something done that a modal answered at once.</summary>
    /// <param name="what">What tells it from everything else done there.</param>
    public static string InModal(string what) => $"modal-{what}";

    /// <summary>Whether the id of something done, or one that begins with it, says that a modal answered it.</summary>
    public static bool IsInModal(string id) => id.Split('/')[^1].StartsWith("modal-", StringComparison.Ordinal);

    /// <summary>The thread of a conversation.</summary>
    /// <exception cref="FormatException">It is none of Slack's.</exception>
    public static SlackThread Of(ConversationKey conversation) => conversation.Thread.Split('/') is [var team, var channel, var root]
        ? new(new(team), new(channel), new(root))
        : throw new FormatException("a thread of Slack is team/channel/message");

    /// <summary>The id of something that was done in this thread: it says where, so that whoever did it can be answered there.</summary>
    /// <param name="what">What tells it from everything else done there.</param>
    public string IdOf(string what) => $"{Channel}/{Root}/{what}";

    /// <summary>Where it was done that led to a message; null when its id does not say.</summary>
    /// <param name="team">The workspace.</param>
    /// <param name="id">An id of <see cref="IdOf"/>, or one that begins with it.</param>
    public static SlackThread? WhereDone(SlackTeamId team, string id) =>
        id.Split('/') is [['C' or 'D' or 'G', ..] channel, var root, _] ? new(team, new(channel), new(root)) : null;
}
