using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Posts the cards of reviews and edits them in place.</summary>
/// <param name="api">Slack.</param>
/// <param name="memory">Remembers where cards are.</param>
/// <param name="posts">Posts once.</param>
/// <param name="own">Tells the owner what did not work.</param>
/// <param name="log">Gets ids and codes.</param>
internal sealed partial class SlackCards(SlackApi api, SlackMemory memory, SlackPosts posts, SlackOwnPosts own, ILogger<SlackCards> log)
{
    /// <summary>Posts a card, or edits the one that is there. What a channel does not take is told to the owner.</summary>
    /// <returns>Where it is, or null.</returns>
    /// <exception cref="SlackException">It was not sent.</exception>
    public async Task<string?> SendAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var outgoing = SlackPosts.Outgoing(post.Channel!, null, message, post);
        try
        {
            if (SlackPlace.Read(message.Earlier) is { } there)
            {
                await api.Chat.UpdateAsync(there.Ts, outgoing with { Channel = there.Channel.Value }, cancellationToken);
                return message.Earlier;
            }

            var card = SlackPlace.Of(await posts.PostAsync(outgoing, message, cancellationToken));
            var number = post.Review!.Value;
            await memory.WriteRouteAsync(new SlackThread(thread.Team, card.Channel, card.Ts), new SlackRoute(thread.Conversation.ToString(), post.Owner, post.Place, number), cancellationToken);
            await memory.NoteAsync(thread.Conversation, notes => notes.Cards[number.ToString(CultureInfo.InvariantCulture)] = card.ToString(), cancellationToken);
            return card.ToString();
        }
        catch (SlackException refused) when (SlackPosts.IsClosed(refused) || refused.Code is "message_not_found" or "cant_update_message")
        {
            Log.CardRefused(log, message.Id, refused.Code);
            var words = Words.CardNotShown.In(post.Language);
            var told = post with { To = PostTarget.Owner, Text = words, Blocks = [.. RichWords.Blocks(words)], IsNeededLater = true, Forms = null };
            await (thread.Channel.IsDirect
                ? posts.PostAsync(SlackPosts.Outgoing(thread.Channel.Value, thread.Root, message, told), message, cancellationToken)
                : own.SendToOwnerAsync(thread, message, told, cancellationToken) as Task);
            return message.Earlier;
        }
    }

    /// <summary>Says something under a card, once.</summary>
    /// <returns>Where it is, or null.</returns>
    /// <exception cref="SlackException">It was not sent.</exception>
    public async Task<string?> SendUnderAsync(ConversationKey conversation, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(conversation, cancellationToken);
        if (message.Earlier is not null || SlackPlace.Read(notes.Cards.GetValueOrDefault(post.Review!.Value.ToString(CultureInfo.InvariantCulture))) is not { } card)
        {
            return message.Earlier;
        }

        return SlackPlace.Of(await posts.PostAsync(SlackPosts.Outgoing(card.Channel.Value, card.Ts, message, post), message, cancellationToken)).ToString();
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The card of message {Id} was refused: {Code}")]
        public static partial void CardRefused(ILogger logger, string id, string code);
    }

    private static class Words
    {
        public static readonly Said CardNotShown = new("리뷰 채널에 올리거나 고치지 못했습니다. 그 채널에 저를 초대했는지(/invite), 채널이 보관되지 않았는지 확인한 뒤 다시 보내 주세요.", "The card could not be posted or updated in the review channel. Please check that I am invited there (/invite) and the channel is not archived, then send it again.");
    }
}
