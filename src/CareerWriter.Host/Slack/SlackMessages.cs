using CareerWriter.Conversation;
using CareerWriter.Host.State;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;
using CareerWriter.Slack.Protocol.Api;
using CareerWriter.Slack.Protocol.Deliveries;

namespace CareerWriter.Host.Slack;

/// <summary>
/// Words and files from Slack. The bot answers direct messages, mentions, and whatever its owner says in a thread that it is in; what others say to each other there is
/// none of its business. Under the card of a review everyone speaks to it.
/// </summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Which threads it is in.</param>
/// <param name="directs">Which conversation a direct message belongs to.</param>
/// <param name="arrivals">Takes what is said.</param>
/// <param name="api">Slack.</param>
/// <param name="time">The clock of time limits.</param>
internal sealed class SlackMessages(SlackSelf self, SlackMemory memory, SlackDirects directs, SlackArrivals arrivals, SlackApi api, TimeProvider time)
{
    private const int MostEarlier = 10;

    /// <summary>Takes a message.</summary>
    /// <param name="info">What surrounds the event.</param>
    /// <param name="message">The message.</param>
    /// <param name="isMention">Whether the event is about a mention; the message itself comes as another event, before or after.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="StoreUnavailableException">Deliver it again.</exception>
    public async Task TakeAsync(SlackEventInfo info, SlackMessage message, bool isMention, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        if (message is not { Subtype: null or "file_share" or "thread_broadcast", BotId: null, User: { } user, Channel: { } channel, Ts: { } ts, ThreadRoot: { } root } || user == bot.UserId)
        {
            return;
        }

        using SlackPatience patience = new(time, cancellationToken);
        SlackThread thread = new(bot.TeamId, channel, root);
        if (channel.IsDirect)
        {
            var direct = await directs.RouteAsync(thread, root == ts, user.Value, Words(message, bot.UserId), message.Files?.Count ?? 0, cancellationToken);
            await arrivals.SayAsync(direct, SlackDirects.PlaceOf(direct, thread), ts.Value, user.Value, Words(message, bot.UserId), message.Files ?? [], cancellationToken);
            return;
        }

        var route = root == ts ? null : await memory.RouteOfAsync(thread, cancellationToken);
        var isCalled = isMention || message.Text?.Contains($"<@{bot.UserId}", StringComparison.Ordinal) == true;
        if (!isCalled && (route is null || (route.Review is null && route.Owner != user.Value)))
        {
            return;
        }

        if (route is null)
        {
            route = new SlackRoute(thread.Conversation.ToString(), user.Value, info.IsExtSharedChannel ? ThreadPlace.SharedChannel : ThreadPlace.Channel);
            await BeginAsync(route, thread, ts, user, patience, cancellationToken);
        }

        // The event of a mention may leave the files out.
        var files = message.Files
            ?? (isMention ? (await patience.TryAsync(token => api.Conversations.MessageAsync(thread.Channel, thread.Root, ts, token)))?.Files : null)
            ?? [];
        await arrivals.SayAsync(route, thread, ts.Value, user.Value, Words(message, bot.UserId), files, cancellationToken);
    }

    private static string Words(SlackMessage message, SlackUserId bot) => SlackText.Typed(message.Text ?? "", bot).Text;

    /// <summary>The bot is called into a thread: from now on it hears its owner there, and what the owner said and attached there before counts too.</summary>
    private async Task BeginAsync(SlackRoute route, SlackThread thread, SlackTimestamp ts, SlackUserId owner, SlackPatience patience, CancellationToken cancellationToken)
    {
        await memory.WriteRouteAsync(thread, route, cancellationToken);
        if (thread.Root == ts)
        {
            return;
        }

        var bot = await self.AsTestedAsync(cancellationToken);
        var page = await patience.TryAsync(token => api.Conversations.RepliesAsync(thread.Channel, thread.Root, cursor: null, token));
        foreach (var earlier in (page?.Messages ?? []).Where(m => m.User == owner && m.BotId is null && m.Ts < ts).TakeLast(MostEarlier))
        {
            await arrivals.SayAsync(route, thread, earlier.Ts!.Value.Value, owner.Value, Words(earlier, bot.UserId), earlier.Files ?? [], cancellationToken);
        }
    }
}
