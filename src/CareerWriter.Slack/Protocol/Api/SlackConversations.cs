using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>Channels, people and threads: <c>conversations.*</c>, <c>users.info</c>.</summary>
/// <param name="caller">Calls methods.</param>
internal sealed class SlackConversations(SlackCaller caller)
{
    // Slack recommends at most 200; apps that it limits hard get 15 all the same.
    private const int PageSize = 200;
    private const int MostPages = 10;

    private readonly ConcurrentDictionary<SlackUserId, SlackChannelId> _directs = new();

    // A clock that is behind Slack's must not hide a message.
    private static readonly TimeSpan s_lookBack = TimeSpan.FromDays(1);

    /// <summary>The direct message with someone, opened when there is none. It is asked for once: it stays the same.</summary>
    public async Task<SlackChannelId> OpenDirectAsync(SlackUserId user, CancellationToken cancellationToken)
    {
        if (_directs.TryGetValue(user, out var known))
        {
            return known;
        }

        var opened = await caller.CallAsync(SlackCall.Form(SlackMethods.OpenConversation, ("users", user.Value)), SlackJson.Default.SlackOpened, cancellationToken);
        return _directs[user] = opened.Channel.Id;
    }

    /// <summary>A channel.</summary>
    public async Task<SlackChannel> InfoAsync(SlackChannelId channel, CancellationToken cancellationToken) =>
        (await caller.CallAsync(SlackCall.Form(SlackMethods.ConversationInfo, ("channel", channel.Value)), SlackJson.Default.SlackOpened, cancellationToken)).Channel;

    /// <summary>A user, with the language of the client.</summary>
    public async Task<SlackUser> UserAsync(SlackUserId user, CancellationToken cancellationToken) =>
        (await caller.CallAsync(SlackCall.Form(SlackMethods.UserInfo, ("user", user.Value), ("include_locale", "true")), SlackJson.Default.SlackUserAnswer, cancellationToken)).User;

    /// <summary>A page of a thread, earliest message first, with metadata.</summary>
    public Task<SlackMessagePage> RepliesAsync(SlackChannelId channel, SlackTimestamp thread, string? cursor, CancellationToken cancellationToken) =>
        PageAsync(SlackMethods.Replies, channel, cancellationToken, ("ts", thread.Value), ("cursor", cursor));

    /// <summary>A whole thread, earliest message first, with metadata; empty when it is gone.</summary>
    public async Task<IReadOnlyList<SlackMessage>> ThreadAsync(SlackChannelId channel, SlackTimestamp thread, CancellationToken cancellationToken)
    {
        List<SlackMessage> all = [];
        string? cursor = null;
        do
        {
            SlackMessagePage page;
            try
            {
                page = await RepliesAsync(channel, thread, cursor, cancellationToken);
            }
            catch (SlackException gone) when (gone.Code is "thread_not_found" or "message_not_found")
            {
                return all;
            }

            all.AddRange(page.Messages);
            cursor = page.ResponseMetadata?.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));
        return all;
    }

    /// <summary>A page of a channel, latest message first, with metadata.</summary>
    public Task<SlackMessagePage> HistoryAsync(SlackChannelId channel, SlackTimestamp? oldest, string? cursor, CancellationToken cancellationToken) =>
        PageAsync(SlackMethods.History, channel, cancellationToken, ("oldest", oldest?.Value), ("cursor", cursor));

    /// <summary>One message, or null when it is gone.</summary>
    /// <param name="channel">Its channel.</param>
    /// <param name="thread">Its thread.</param>
    /// <param name="ts">Its id.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<SlackMessage?> MessageAsync(SlackChannelId channel, SlackTimestamp thread, SlackTimestamp ts, CancellationToken cancellationToken)
    {
        var page = await PageAsync(
            SlackMethods.Replies, channel, cancellationToken, ("ts", thread.Value), ("oldest", ts.Value), ("latest", ts.Value), ("inclusive", "true"));
        // The thread's first message may come along.
        return page.Messages.FirstOrDefault(m => m.Ts == ts);
    }

    /// <summary>The message that carries the same metadata as one about to be posted, or null.</summary>
    public async Task<SlackPosted?> FindAsync(SlackOutgoing message, CancellationToken cancellationToken)
    {
        SlackChannelId channel = new(message.Channel);
        string? cursor = null;
        for (var page = 0; page < MostPages; page++)
        {
            var found = message.ThreadTs is { } thread
                ? await RepliesAsync(channel, thread, cursor, cancellationToken)
                : await HistoryAsync(channel, Recently(), cursor, cancellationToken);
            if (found.Messages.FirstOrDefault(m => IsSame(m.Metadata, message.Metadata)) is { Ts: { } ts } there)
            {
                return new SlackPosted { Channel = channel, Ts = ts, Message = there };
            }

            cursor = found.ResponseMetadata?.NextCursor;
            if (string.IsNullOrEmpty(cursor))
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsSame(SlackMetadata? found, SlackMetadata? wanted) =>
        found is not null && wanted is not null && found.EventType == wanted.EventType && JsonNode.DeepEquals(found.EventPayload, wanted.EventPayload);

    private SlackTimestamp Recently() =>
        new(string.Create(CultureInfo.InvariantCulture, $"{(caller.Now - s_lookBack).ToUnixTimeSeconds()}.000000"));

    private Task<SlackMessagePage> PageAsync(SlackMethod method, SlackChannelId channel, CancellationToken cancellationToken, params ReadOnlySpan<(string Name, string? Value)> arguments) =>
        caller.CallAsync(
            SlackCall.Form(method, [("channel", channel.Value), ("limit", PageSize.ToString(CultureInfo.InvariantCulture)), ("include_all_metadata", "true"), .. arguments]),
            SlackJson.Default.SlackMessagePage,
            cancellationToken);
}
