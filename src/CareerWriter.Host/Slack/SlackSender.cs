using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Slack.Views;

namespace CareerWriter.Host.Slack;

/// <summary>Sends posts where they belong, each shown once.</summary>
/// <param name="api">Slack.</param>
/// <param name="memory">Remembers where things are.</param>
/// <param name="log">Gets ids and numbers.</param>
internal sealed partial class SlackSender(SlackApi api, SlackMemory memory, ILogger<SlackSender> log)
{
    private static readonly string[] _closed =
        ["not_in_channel", "channel_not_found", "is_archived", "restricted_action", "restricted_action_read_only_channel", "restricted_action_non_threadable_channel", "user_not_in_channel", "no_permission"];

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

        return post switch
        {
            { File: { } file } => await UploadAsync(thread, message, file, cancellationToken),
            { To: PostTarget.Card } => await CardAsync(thread, message, post, cancellationToken),
            { To: PostTarget.UnderCard } => await UnderCardAsync(conversation, message, post, cancellationToken),
            { To: PostTarget.Owner } when !thread.Channel.IsDirect => await OwnerAsync(thread, message, post, cancellationToken),
            { To: PostTarget.Speaker } when SlackThread.WhereDone(thread.Team, message.Id) is { Channel.IsDirect: false } there => await EphemeralAsync(there, message, post, post.Speaker, cancellationToken),
            _ => await ThreadAsync(thread, message, post, cancellationToken),
        };
    }

    /// <summary>Where something is; null when the text is no such place.</summary>
    public static (SlackChannelId Channel, SlackTimestamp Ts)? PlaceOf(string? reference) =>
        reference?.Split('/') is [var channel, var ts] ? (new(channel), new(ts)) : null;

    private static string Place(SlackPosted posted) => $"{posted.Channel}/{posted.Ts}";

    private static SlackOutgoing Outgoing(string channel, SlackTimestamp? thread, OutgoingMessage message, SlackPost post) => new()
    {
        Channel = channel,
        ThreadTs = thread,
        Text = post.Text,
        Blocks = post.Blocks,
        Metadata = new SlackMetadata("careerwriter_view", new JsonObject { ["id"] = message.Id }),
    };

    private async Task<string?> ThreadAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var posted = await PostAsync(Outgoing(thread.Channel.Value, thread.Root, message, post), message, cancellationToken);
        if (message.Slot == SlackRendering.DraftSlot && PlaceOf(message.Earlier) is { } earlier && earlier.Ts != posted.Ts)
        {
            await TakeButtonsAwayAsync(thread, earlier.Channel, earlier.Ts, cancellationToken);
        }

        return Place(posted);
    }

    /// <summary>Posts a message once. One that Slack finds at fault is posted as plain text: a fault of ours must not keep the words back.</summary>
    private async Task<SlackPosted> PostAsync(SlackOutgoing outgoing, OutgoingMessage message, CancellationToken cancellationToken)
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

    /// <summary>An older draft keeps its text and loses its buttons, which act on the newest one. It is only tidying: what does not work is left.</summary>
    private async Task TakeButtonsAwayAsync(SlackThread thread, SlackChannelId channel, SlackTimestamp ts, CancellationToken cancellationToken)
    {
        try
        {
            if (await api.Conversations.MessageAsync(channel, thread.Root, ts, cancellationToken) is not { Blocks: { ValueKind: JsonValueKind.Array } shown } earlier)
            {
                return;
            }

            var blocks = shown.Deserialize(SlackPostJson.Default.IReadOnlyListSlackBlock) ?? [];
            var rest = SlackButtons.Without(blocks);
            if (rest.Count > 0 && rest.Count < blocks.Count)
            {
                await api.Chat.UpdateAsync(ts, new SlackOutgoing { Channel = channel.Value, Text = earlier.Text ?? "-", Blocks = rest }, cancellationToken);
            }
        }
        catch (Exception kept) when (kept is SlackException or JsonException or NotSupportedException or SlackLimitException)
        {
            Log.ButtonsKept(log, kept.GetType().Name);
        }
    }

    /// <summary>What is the owner's alone in a channel: shown there to the owner, and kept in the direct message where it is needed later or the owner did not ask for it just now.</summary>
    private async Task<string?> OwnerAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        if (post.IsNeededLater)
        {
            var direct = await api.Conversations.OpenDirectAsync(new SlackUserId(post.Owner), cancellationToken);
            var note = new ContextBlock([new Mrkdwn(Words.FromChannel(thread.Channel).In(post.Language))]);
            var copy = await PostAsync(Outgoing(direct.Value, null, message, post with { Blocks = [note, .. post.Blocks] }), message, cancellationToken);
            await memory.WriteRouteAsync(new SlackThread(thread.Team, copy.Channel, copy.Ts), new SlackRoute(thread.Conversation.ToString(), post.Owner, post.Place), cancellationToken);
            await memory.NoteAsync(thread.Conversation, notes => notes.Copies.Add(Place(copy)), cancellationToken);
            if (post.Speaker != post.Owner || message.MayHaveBeenSent)
            {
                return null;
            }
        }

        return await EphemeralAsync(thread, message, post, post.Owner, cancellationToken);
    }

    private async Task<string?> EphemeralAsync(SlackThread where, OutgoingMessage message, SlackPost post, string person, CancellationToken cancellationToken)
    {
        try
        {
            await api.Chat.PostEphemeralAsync(new SlackUserId(person), Outgoing(where.Channel.Value, where.Root, message, post), cancellationToken);
        }
        catch (SlackException refused) when (_closed.Contains(refused.Code) && !post.IsNeededLater)
        {
            var direct = await api.Conversations.OpenDirectAsync(new SlackUserId(person), cancellationToken);
            await PostAsync(Outgoing(direct.Value, null, message, post), message, cancellationToken);
        }

        return null;
    }

    private async Task<string?> CardAsync(SlackThread thread, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var outgoing = Outgoing(post.Channel!, null, message, post);
        try
        {
            if (PlaceOf(message.Earlier) is { } there)
            {
                await api.Chat.UpdateAsync(there.Ts, outgoing with { Channel = there.Channel.Value }, cancellationToken);
                return message.Earlier;
            }

            var posted = await PostAsync(outgoing, message, cancellationToken);
            var number = post.Review!.Value;
            await memory.WriteRouteAsync(new SlackThread(thread.Team, posted.Channel, posted.Ts), new SlackRoute(thread.Conversation.ToString(), post.Owner, post.Place, number), cancellationToken);
            await memory.NoteAsync(thread.Conversation, notes => notes.Cards[number.ToString(CultureInfo.InvariantCulture)] = Place(posted), cancellationToken);
            return Place(posted);
        }
        catch (SlackException refused) when (_closed.Contains(refused.Code) || refused.Code is "message_not_found" or "cant_update_message")
        {
            Log.CardRefused(log, message.Id, refused.Code);
            var words = Words.CardNotShown.In(post.Language);
            var told = post with { To = PostTarget.Owner, Text = words, Blocks = [.. RichWords.Blocks(words)], IsNeededLater = true, Forms = null };
            await (thread.Channel.IsDirect ? ThreadAsync(thread, message with { Slot = null }, told, cancellationToken) : OwnerAsync(thread, message, told, cancellationToken));
            return message.Earlier;
        }
    }

    private async Task<string?> UnderCardAsync(ConversationKey conversation, OutgoingMessage message, SlackPost post, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(conversation, cancellationToken);
        if (message.Earlier is not null || PlaceOf(notes.Cards.GetValueOrDefault(post.Review!.Value.ToString(CultureInfo.InvariantCulture))) is not { } card)
        {
            return message.Earlier;
        }

        return Place(await PostAsync(Outgoing(card.Channel.Value, card.Ts, message, post), message, cancellationToken));
    }

    private async Task<string?> UploadAsync(SlackThread thread, OutgoingMessage message, SlackPostFile file, CancellationToken cancellationToken)
    {
        if (!message.MayHaveBeenSent || !await IsThereAsync(thread, message, file.Name, cancellationToken))
        {
            await api.Files.UploadAsync(file.Name, file.Content, thread.Channel, thread.Root, comment: null, cancellationToken);
        }

        return null;
    }

    /// <summary>Whether the thread has a file of that name that came after it was asked for: Slack's files carry no mark of ours.</summary>
    private async Task<bool> IsThereAsync(SlackThread thread, OutgoingMessage message, string name, CancellationToken cancellationToken)
    {
        var what = message.Id.Split('/')[^1];
        var asked = new SlackTimestamp(what.LastIndexOf('.') is > 0 and var dot ? what[..dot] : what);
        string? cursor = null;
        do
        {
            var page = await api.Conversations.RepliesAsync(thread.Channel, thread.Root, cursor, cancellationToken);
            if (page.Messages.Any(m => m.BotId is not null && m.Ts > asked && m.Files?.Any(f => f.Title == name || f.Name == name) == true))
            {
                return true;
            }

            cursor = page.ResponseMetadata?.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));
        return false;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Message {Id} is against Slack's limits and is shown as text: {Details}")]
        public static partial void AgainstLimits(ILogger logger, string id, string details);

        [LoggerMessage(LogLevel.Information, "An older draft keeps its buttons ({Reason})")]
        public static partial void ButtonsKept(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The card of message {Id} was refused: {Code}")]
        public static partial void CardRefused(ILogger logger, string id, string code);
    }

    private static class Words
    {
        public static readonly Said CardNotShown = new("리뷰 채널에 올리거나 고치지 못했습니다. 그 채널에 저를 초대했는지(/invite), 채널이 보관되지 않았는지 확인한 뒤 다시 보내 주세요.", "The card could not be posted or updated in the review channel. Please check that I am invited there (/invite) and the channel is not archived, then send it again.");

        public static Said FromChannel(SlackChannelId channel) => new($"<#{channel}> 스레드의 내용입니다. 여기에는 나만 볼 수 있게 남깁니다. 이 메시지의 스레드에 답하셔도 됩니다.", $"From the thread in <#{channel}>. Here only you can see it. You can answer in the thread of this message too.");
    }
}
