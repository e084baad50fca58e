using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Sends posts where they belong, each shown once.</summary>
/// <param name="memory">Remembers what is asked beside buttons.</param>
/// <param name="threads">Posts into threads.</param>
/// <param name="own">Shows one person something.</param>
/// <param name="cards">Posts cards.</param>
/// <param name="visits">Answers commands.</param>
internal sealed class DiscordSender(DiscordMemory memory, DiscordThreadPosts threads, DiscordOwnPosts own, DiscordCards cards, DiscordVisits visits)
{
    /// <summary>Sends a message.</summary>
    /// <returns>Its place, <c>channel/message</c>; null where it cannot be changed later.</returns>
    /// <exception cref="DiscordException">It was not sent.</exception>
    public async Task<string?> SendAsync(ConversationKey conversation, OutgoingMessage message, CancellationToken cancellationToken)
    {
        var post = DiscordPost.Of(message.Body);
        if (post.Forms is { } forms)
        {
            await memory.NoteAsync(conversation, notes => forms.ToList().ForEach(f => notes.Forms[f.Key] = f.Value), cancellationToken);
        }

        var reference = await SendAsync(DiscordThread.Of(conversation), message, post, cancellationToken);
        await visits.SettleAsync(conversation, post.Speaker, message, cancellationToken);
        return reference;
    }

    private async Task<string?> SendAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        switch (post)
        {
            case { To: PostTarget.Card }:
                return await cards.SendAsync(thread, message, post, cancellationToken);
            case { To: PostTarget.UnderCard }:
                return await cards.SendUnderAsync(thread.Conversation, message, post, cancellationToken);
            case { To: PostTarget.Owner, Place: not ThreadPlace.Private } when !thread.IsDirect:
                return await own.SendToOwnerAsync(thread, message, post, cancellationToken);
            case { To: PostTarget.Speaker } when DiscordDeed.Read(message.Id) is { } deed:
                await own.SendToSpeakerAsync(thread, deed, message, post, cancellationToken);
                return null;
            default:
                return await ToThreadAsync(thread, message, post, cancellationToken);
        }
    }

    /// <summary>Posts into the thread; what it does not take any more is left in the owner's direct message.</summary>
    private async Task<string?> ToThreadAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        try
        {
            return await threads.SendAsync(thread, message, post, cancellationToken);
        }
        catch (DiscordException refused) when (DiscordPosts.IsClosed(refused) && !thread.IsDirect)
        {
            return await own.CopyAsync(thread, message, post, Words.ThreadClosed(thread), cancellationToken);
        }
    }

    private static class Words
    {
        public static string ThreadClosed(DiscordThread thread) => $"<#{thread.Channel}> 스레드에 글을 쓸 수 없어 여기에 남깁니다. 스레드가 지워지거나 잠기지 않았는지, 제게 글을 쓸 권한이 있는지 확인해 주세요.";
    }
}
