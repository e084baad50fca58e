using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Sends posts where they belong, each shown once.</summary>
/// <param name="memory">Remembers what is asked beside buttons.</param>
/// <param name="threads">Posts into threads.</param>
/// <param name="own">Shows one person something.</param>
/// <param name="cards">Posts cards.</param>
/// <param name="uploads">Puts files into threads.</param>
internal sealed class SlackSender(SlackMemory memory, SlackThreadPosts threads, SlackOwnPosts own, SlackCards cards, SlackUploads uploads)
{
    /// <summary>Sends a message.</summary>
    /// <returns>Its place, <c>channel/message</c>; null where it cannot be changed later.</returns>
    /// <exception cref="SlackException">It was not sent.</exception>
    public async Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var post = SlackPost.Of(message.Body);
        var thread = SlackThread.Of(conversation);
        if (post.Forms is { } forms)
        {
            await memory.NoteAsync(conversation, notes => forms.ToList().ForEach(f => notes.Forms[f.Key] = f.Value), cancellationToken);
        }

        switch (post)
        {
            case { File: { } file }:
                await uploads.SendAsync(thread, message, file, cancellationToken);
                return null;
            case { To: PostTarget.Card }:
                return await cards.SendAsync(thread, message, post, cancellationToken);
            case { To: PostTarget.UnderCard }:
                return await cards.SendUnderAsync(conversation, message, post, cancellationToken);
            case { To: PostTarget.Owner } when !thread.Channel.IsDirect:
                return await own.SendToOwnerAsync(thread, message, post, cancellationToken);
            case { To: PostTarget.Speaker } when SlackThread.WhereDone(thread.Team, message.Id) is { Channel.IsDirect: false } there:
                await own.SendToSpeakerAsync(thread, there, message, post, cancellationToken);
                return null;
            default:
                return await threads.SendAsync(thread, message, post, cancellationToken);
        }
    }
}
