using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Shows something to one person of a place that others read too: the owner in the place itself where Discord allows it, else in the direct message.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers which copy belongs to which conversation.</param>
/// <param name="posts">Posts once.</param>
/// <param name="visits">Shows to one person.</param>
internal sealed class DiscordOwnPosts(DiscordApi api, DiscordMemory memory, DiscordPosts posts, DiscordVisits visits)
{
    /// <summary>Shows the owner something.</summary>
    /// <returns>Where the copy in the direct message is; null where there is none.</returns>
    /// <exception cref="DiscordException">It was not shown.</exception>
    public async Task<string?> SendToOwnerAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        if (post.Speaker == post.Owner && await visits.TryShowAsync(thread.Conversation, post.Owner, thread.Channel, message, post, cancellationToken))
        {
            return null;
        }

        try
        {
            return await CopyAsync(thread, message, post, Words.From(thread), cancellationToken);
        }
        catch (DiscordException refused) when (DiscordPosts.IsClosed(refused))
        {
            // Nothing of the words may be shown where others read them.
            var told = post with { Components = [new TextDisplay(Words.Closed)], Files = [] };
            return (await posts.PostAsync(thread.Channel, message, told, replyTo: null, cancellationToken)).ToString();
        }
    }

    /// <summary>Shows whoever is answered something, where they did what it answers. Without an interaction it is a reply that notifies nobody: it says nothing of the career.</summary>
    /// <exception cref="DiscordException">It was not shown.</exception>
    public async Task SendToSpeakerAsync(DiscordThread thread, DiscordDeed deed, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        if (!await visits.TryShowAsync(thread.Conversation, post.Speaker, deed.Channel, message, post, cancellationToken))
        {
            await posts.PostAsync(deed.Channel, message, post, deed.Kind == DiscordDeedKind.Message ? new DiscordMessageId(deed.Id) : null, cancellationToken);
        }
    }

    /// <summary>Leaves something in the owner's direct message; a reply to it is heard in its conversation.</summary>
    /// <returns>Where it is.</returns>
    /// <exception cref="DiscordException">It was not left.</exception>
    public async Task<string> CopyAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, string note, CancellationToken cancellationToken)
    {
        if (!DiscordSnowflake.TryRead(post.Owner, out var owner))
        {
            throw new DiscordException("direct message", status: 0, DiscordErrors.CannotMessageUser);
        }

        var direct = await api.Channels.OpenDirectAsync(new DiscordUserId(owner), cancellationToken);
        var copy = await posts.PostAsync(direct.Id, message, post with { Components = [new TextDisplay($"-# {note}"), .. post.Components] }, replyTo: null, cancellationToken);
        await memory.WriteRouteAsync(copy.Message, new DiscordRoute(thread.Conversation.ToString(), post.Owner, post.Place), cancellationToken);
        await memory.NoteAsync(thread.Conversation, notes => notes.Posted.Add(copy.ToString()), cancellationToken);
        return copy.ToString();
    }

    private static class Words
    {
        public const string Closed = "나만 볼 수 있게 보여 드릴 답이 있지만 개인 메시지를 보낼 수 없습니다. 서버의 개인정보 보호 설정에서 개인 메시지를 허용하시거나, 이 스레드에서 /자소서 명령으로 다시 물어봐 주세요. 명령에는 여기에서 나만 볼 수 있게 답합니다.";

        public static string From(DiscordThread thread) => $"<#{thread.Channel}> 대화의 내용입니다. 여기에는 나만 볼 수 있게 남깁니다. 이 메시지에 답장하시면 그 대화로 이어집니다.";
    }
}
