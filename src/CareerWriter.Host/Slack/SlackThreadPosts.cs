using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Posts into the thread of a conversation. Only the newest draft has buttons.</summary>
/// <param name="posts">Posts once.</param>
/// <param name="tidying">Takes the buttons of older drafts away.</param>
/// <param name="status">The line under the thread, which a post takes away.</param>
internal sealed class SlackThreadPosts(SlackPosts posts, SlackTidying tidying, SlackStatusLine status)
{
    /// <summary>Posts a message.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="SlackException">It was not posted.</exception>
    public async Task<string> SendAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var posted = await posts.PostAsync(SlackPosts.Outgoing(thread.Channel.Value, thread.Root, message, post), message, cancellationToken);
        status.Answered(thread.Conversation);
        if (message.Slot == SlackRendering.DraftSlot && SlackPlace.Read(message.Earlier) is { } earlier && earlier.Ts != posted.Ts)
        {
            tidying.Add(thread, earlier);
        }

        return SlackPlace.Of(posted).ToString();
    }
}
