using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Posts messages that everyone in their place can see, each once.</summary>
/// <param name="api">Slack.</param>
/// <param name="log">Gets ids and parts.</param>
internal sealed partial class SlackPosts(SlackApi api, ILogger<SlackPosts> log)
{
    private static readonly string[] _closed =
        ["not_in_channel", "channel_not_found", "is_archived", "restricted_action", "restricted_action_read_only_channel", "restricted_action_non_threadable_channel", "user_not_in_channel", "no_permission"];

    /// <summary>Whether a place takes no messages of the bot.</summary>
    public static bool IsClosed(SlackException refused) => _closed.Contains(refused.Code);

    /// <summary>A post as Slack takes it.</summary>
    /// <param name="channel">Where; a user's id is the direct message.</param>
    /// <param name="thread">The thread, or null.</param>
    /// <param name="message">The message: its id finds it again.</param>
    /// <param name="post">What it shows.</param>
    public static SlackOutgoing Outgoing(string channel, SlackTimestamp? thread, OutgoingMessage message, SlackPost post) => new()
    {
        Channel = channel,
        ThreadTs = thread,
        Text = post.Text,
        Blocks = post.Blocks,
        Metadata = new SlackMetadata("careerwriter_view", new JsonObject { ["id"] = message.Id }),
    };

    /// <summary>Posts a message once. One that Slack finds at fault is posted as plain text: a fault of ours must not keep the words back.</summary>
    /// <exception cref="SlackException">It was not posted.</exception>
    public async Task<SlackPosted> PostAsync(SlackOutgoing outgoing, OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await api.Chat.PostOnceAsync(outgoing, message.MayHaveBeenSent, cancellationToken);
        }
        catch (SlackLimitException broken)
        {
            Log.AgainstLimits(log, message.Id, broken.At);
        }
        catch (SlackException refused) when (refused.Code is "invalid_blocks" or "msg_blocks_too_long" or "msg_blocks_too_many")
        {
            Log.AgainstLimits(log, message.Id, string.Join("; ", refused.Details));
        }

        return await api.Chat.PostOnceAsync(outgoing with { Blocks = null }, message.MayHaveBeenSent, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Message {Id} is against Slack's limits and is shown as text: {Details}")]
        public static partial void AgainstLimits(ILogger logger, string id, string details);
    }
}
