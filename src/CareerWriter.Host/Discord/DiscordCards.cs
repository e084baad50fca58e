using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Discord.Views;

namespace CareerWriter.Host.Discord;

/// <summary>Posts the cards of reviews and edits them in place: a message with a thread under it, or a post of a forum.</summary>
/// <param name="api">Discord.</param>
/// <param name="memory">Remembers where cards are.</param>
/// <param name="posts">Posts once.</param>
/// <param name="own">Tells the owner what did not work.</param>
/// <param name="log">Gets ids and codes.</param>
internal sealed partial class DiscordCards(DiscordApi api, DiscordMemory memory, DiscordPosts posts, DiscordOwnPosts own, ILogger<DiscordCards> log)
{
    private const int WeekOfMinutes = 10_080;

    /// <summary>Posts a card, or edits the one that is there. What a channel does not take is told to the owner.</summary>
    /// <returns>Where it is, or null.</returns>
    /// <exception cref="DiscordException">It was not sent.</exception>
    public async Task<string?> SendAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        try
        {
            if (DiscordPlace.Read(message.Earlier) is { } there)
            {
                await posts.EditAsync(there, post, cancellationToken);
                return message.Earlier;
            }

            return (await BeginAsync(thread, message, post, cancellationToken)).ToString();
        }
        catch (DiscordException refused) when (DiscordPosts.IsClosed(refused) || refused.IsGone)
        {
            Log.CardRefused(log, message.Id, refused.Code);
            var told = post with { To = PostTarget.Owner, Components = [new TextDisplay(Words.CardNotShown)], Files = [], Forms = null };
            await (post.Place == ThreadPlace.Private
                ? posts.PostAsync(thread.Channel, message, told, replyTo: null, cancellationToken)
                : own.SendToOwnerAsync(thread, message, told, cancellationToken) as Task);
            return message.Earlier;
        }
    }

    /// <summary>Says something under a card, once.</summary>
    /// <returns>Where it is, or null.</returns>
    /// <exception cref="DiscordException">It was not sent.</exception>
    public async Task<string?> SendUnderAsync(ConversationKey conversation, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(conversation, cancellationToken);
        if (message.Earlier is not null || !DiscordSnowflake.TryRead(notes.Cards.GetValueOrDefault(Number(post)), out var under))
        {
            return message.Earlier;
        }

        return (await posts.PostAsync(new DiscordChannelId(under), message, post, replyTo: null, cancellationToken)).ToString();
    }

    private async Task<DiscordPlace> BeginAsync(DiscordThread thread, OutgoingMessage message, DiscordPost post, CancellationToken cancellationToken)
    {
        if (!DiscordSnowflake.TryRead(post.Channel, out var id))
        {
            throw new DiscordException("card", status: 0, DiscordErrors.UnknownChannel);
        }

        DiscordChannelId channel = new(id);
        var isForum = (await api.Channels.GetAsync(channel, cancellationToken)).Type is DiscordChannelType.Forum or DiscordChannelType.Media;
        var card = isForum ? await BeginPostAsync(channel, post, cancellationToken) : await posts.PostAsync(channel, message, post, replyTo: null, cancellationToken);
        // A thread that grew from a message has the message's number.
        var under = isForum ? card.Channel : new DiscordChannelId(card.Message.Value);
        DiscordRoute route = new(thread.Conversation.ToString(), post.Owner, post.Place, post.Review);
        await memory.WriteRouteAsync(card.Message, route, cancellationToken);
        await memory.WriteRouteAsync(under, route, cancellationToken);
        await memory.NoteAsync(thread.Conversation, notes => notes.Cards[Number(post)] = under.ToString(), cancellationToken);
        // Last: from then on the bot hears what is said there.
        await (isForum ? api.Channels.JoinAsync(card.Channel, cancellationToken) : BeginThreadAsync(card, post, cancellationToken));
        return card;
    }

    private async Task<DiscordPlace> BeginPostAsync(DiscordChannelId forum, DiscordPost post, CancellationToken cancellationToken)
    {
        var begun = await api.Channels.StartThreadAsync(forum, new DiscordThreadCall { Name = post.ThreadName, AutoArchiveDuration = WeekOfMinutes, Message = DiscordPosts.Outgoing(post) }, cancellationToken);
        return new(begun.Id, begun.Message?.Id ?? new DiscordMessageId(begun.Id.Value));
    }

    /// <summary>Without a thread there are still the buttons, and replies to the card.</summary>
    private async Task BeginThreadAsync(DiscordPlace card, DiscordPost post, CancellationToken cancellationToken)
    {
        try
        {
            var begun = await api.Channels.StartThreadAsync(card.Channel, card.Message, new DiscordThreadCall { Name = post.ThreadName, AutoArchiveDuration = WeekOfMinutes }, cancellationToken);
            await api.Channels.JoinAsync(begun.Id, cancellationToken);
        }
        catch (DiscordException refused) when (!refused.MayPass)
        {
            Log.NoThread(log, card.Message, refused.Code);
        }
    }

    private static string Number(DiscordPost post) => post.Review!.Value.ToString(CultureInfo.InvariantCulture);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The card of message {Id} was refused: code {Code}")]
        public static partial void CardRefused(ILogger logger, string id, int code);

        [LoggerMessage(LogLevel.Warning, "No thread could be begun under card {Card}: code {Code}")]
        public static partial void NoThread(ILogger logger, DiscordMessageId card, int code);
    }

    private static class Words
    {
        public const string CardNotShown = "리뷰 채널에 올리거나 고치지 못했습니다. 그 채널에서 제게 채널 보기, 메시지 보내기, 공개 스레드 만들기, 파일 첨부 권한이 있는지, 카드나 채널이 지워지지 않았는지 확인한 뒤 다시 보내 주세요.";
    }
}
