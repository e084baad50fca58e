using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>
/// Shows something to one person of a channel. That may get lost, cannot be looked for afterwards and so must not be repeated: where it is needed later, or may have been shown
/// by a process that is gone, it goes to the direct message, where a mark finds it again.
/// </summary>
/// <param name="api">Slack.</param>
/// <param name="memory">Remembers what was tried, and which copy belongs to which conversation.</param>
/// <param name="posts">Posts once.</param>
/// <param name="status">The line under the thread, which only a message in it takes away.</param>
internal sealed class SlackOwnPosts(SlackApi api, SlackMemory memory, SlackPosts posts, SlackStatusLine status)
{
    /// <summary>Shows the owner something: in the channel, and in the direct message where it is needed later or the owner did not ask for it just now.</summary>
    /// <returns>Where the copy in the direct message is; null where there is none.</returns>
    /// <exception cref="SlackException">It was not shown.</exception>
    public async Task<string?> SendToOwnerAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        // What has a slot is copied once.
        var copy = post.IsNeededLater ? message.Earlier ?? await CopyAsync(thread, message, post, cancellationToken) : null;
        if (copy is not null && (post.Speaker != post.Owner || message.MayHaveBeenSent || post.Brief is [] || (post.Brief is not null && SlackThread.IsInModal(message.Id))))
        {
            return copy;
        }

        return await TryShowAsync(thread, thread, message, post, post.Owner, cancellationToken) ? copy : await CopyAsync(thread, message, post, cancellationToken);
    }

    /// <summary>Shows whoever is answered something, where they spoke.</summary>
    /// <param name="thread">The conversation.</param>
    /// <param name="where">Where they spoke.</param>
    /// <param name="message">The message.</param>
    /// <param name="post">What it shows.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="SlackException">It was not shown.</exception>
    public async Task SendToSpeakerAsync(SlackThread thread, SlackThread where, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        if (!await TryShowAsync(thread, where, message, post, post.Speaker, cancellationToken))
        {
            var direct = await api.Conversations.OpenDirectAsync(new SlackUserId(post.Speaker), cancellationToken);
            await posts.PostAsync(SlackPosts.Outgoing(direct.Value, null, message, post), message, cancellationToken);
        }
    }

    /// <summary>Shows a message to one person; false: it may have been shown before, or the place takes none.</summary>
    private async Task<bool> TryShowAsync(SlackThread thread, SlackThread where, OutgoingMessage message, SlackPost post, string person, CancellationToken cancellationToken)
    {
        status.Clear(thread.Conversation);
        if (message.MayHaveBeenSent && (await memory.NotesOfAsync(thread.Conversation, cancellationToken)).Tried.Contains(message.Id))
        {
            return false;
        }

        await memory.NoteAsync(thread.Conversation, notes => notes.Try(message.Id), cancellationToken);
        try
        {
            await api.Chat.PostEphemeralAsync(new SlackUserId(person), SlackPosts.Outgoing(where.Channel.Value, where.Root, message, post with { Blocks = post.Brief ?? post.Blocks }), cancellationToken);
            return true;
        }
        catch (SlackException refused) when (SlackPosts.IsClosed(refused))
        {
            return false;
        }
        catch (SlackException refused) when (!refused.MayHaveTakenEffect)
        {
            await memory.NoteAsync(thread.Conversation, notes => notes.Tried.Remove(message.Id), cancellationToken);
            throw;
        }
    }

    private async Task<string> CopyAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var direct = await api.Conversations.OpenDirectAsync(new SlackUserId(post.Owner), cancellationToken);
        var note = new ContextBlock([new Mrkdwn(Words.FromChannel(thread.Channel).In(post.Language))]);
        var copy = SlackPlace.Of(await posts.PostAsync(SlackPosts.Outgoing(direct.Value, null, message, post with { Blocks = [note, .. post.Blocks] }), message, cancellationToken));
        await memory.WriteRouteAsync(new SlackThread(thread.Team, copy.Channel, copy.Ts), new SlackRoute(thread.Conversation.ToString(), post.Owner, post.Place), cancellationToken);
        await memory.NoteAsync(thread.Conversation, notes => notes.Copies.Add(copy.ToString()), cancellationToken);
        return copy.ToString();
    }

    private static class Words
    {
        public static Said FromChannel(SlackChannelId channel) => new($"<#{channel}> 스레드의 내용입니다. 여기에는 나만 볼 수 있게 남깁니다. 이 메시지의 스레드에 답하셔도 됩니다.", $"From the thread in <#{channel}>. Here only you can see it. You can answer in the thread of this message too.");
    }
}
