using System.Text.Json;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Posts into the thread of a conversation. Only the newest draft has buttons.</summary>
/// <param name="api">Slack.</param>
/// <param name="posts">Posts once.</param>
/// <param name="log">Gets reasons.</param>
internal sealed partial class SlackThreadPosts(SlackApi api, SlackPosts posts, ILogger<SlackThreadPosts> log)
{
    /// <summary>Posts a message.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="SlackException">It was not posted.</exception>
    public async Task<string> SendAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var posted = await posts.PostAsync(SlackPosts.Outgoing(thread.Channel.Value, thread.Root, message, post), message, cancellationToken);
        if (message.Slot == SlackRendering.DraftSlot && SlackPlace.Read(message.Earlier) is { } earlier && earlier.Ts != posted.Ts)
        {
            await TakeButtonsAwayAsync(thread, earlier, cancellationToken);
        }

        return SlackPlace.Of(posted).ToString();
    }

    /// <summary>An older draft keeps its text and loses its buttons, which act on the newest one. It is only tidying: what does not work is left.</summary>
    private async Task TakeButtonsAwayAsync(SlackThread thread, SlackPlace place, CancellationToken cancellationToken)
    {
        try
        {
            if (await api.Conversations.MessageAsync(place.Channel, thread.Root, place.Ts, cancellationToken) is not { Blocks: { ValueKind: JsonValueKind.Array } shown } earlier)
            {
                return;
            }

            var blocks = shown.Deserialize(SlackPostJson.Default.IReadOnlyListSlackBlock) ?? [];
            var rest = SlackButtons.Without(blocks);
            if (rest.Count > 0 && rest.Count < blocks.Count)
            {
                await api.Chat.UpdateAsync(place.Ts, new SlackOutgoing { Channel = place.Channel.Value, Text = earlier.Text ?? "-", Blocks = rest }, cancellationToken);
            }
        }
        catch (Exception kept) when (kept is SlackException or JsonException or NotSupportedException or SlackLimitException)
        {
            Log.ButtonsKept(log, kept.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "An older draft keeps its buttons ({Reason})")]
        public static partial void ButtonsKept(ILogger logger, string reason);
    }
}
