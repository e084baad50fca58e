using CareerWriter.Conversation;
using CareerWriter.Slack;
using CareerWriter.Slack.Protocol;

namespace CareerWriter.Host.Slack;

/// <summary>
/// Messages that their owner edits or deletes. One that still waits is answered as it is now, or not at all. One that was answered is answered anew when it is edited and was the
/// last; when it is deleted and had files, its owner is asked whether the conversation goes too. Whoever deals with a change takes it, so that it is dealt with once.
/// </summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">What changed, and what was said last.</param>
/// <param name="arrivals">Takes what follows from a change.</param>
internal sealed class SlackChanges(SlackSelf self, SlackMemory memory, SlackArrivals arrivals)
{
    private const string Edited = "-edited-";
    private const string Deleted = "-deleted";

    /// <summary>Takes an edit or a deletion. Previews, our own edits and what others wrote change nothing.</summary>
    public async Task TakeAsync(SlackMessage message, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        switch (message)
        {
            case { Subtype: "message_changed", Channel: { } channel, PreviousMessage: { } before, Message: { BotId: null, User: { } user, Ts: { } ts, Edited.Ts: { } edited } now }
                when now.Text != before.Text && await FindAsync(bot.TeamId, channel, now, cancellationToken) is ({ } route, var there):
                var text = SlackText.Typed(now.Text ?? "", bot.UserId).Text;
                await memory.WriteChangeAsync(there, ts, new SlackChange(text), cancellationToken);
                await arrivals.SayAsync(route, there, $"{ts}{Edited}{edited}", user.Value, text, [], cancellationToken);
                break;
            case { Subtype: "message_deleted", Channel: { } channel, DeletedTs: { } ts, PreviousMessage: { BotId: null, User: { } user } gone }
                when await FindAsync(bot.TeamId, channel, gone with { Ts = ts }, cancellationToken) is ({ } route, var there):
                await memory.WriteChangeAsync(there, ts, new SlackChange(Text: null), cancellationToken);
                if (gone.Files is { Count: > 0 })
                {
                    await arrivals.PressAsync(route, there, $"{ts}{Deleted}", user.Value, DeletionAction.Ask, new Dictionary<string, string>(), cancellationToken);
                }

                break;
        }
    }

    /// <summary>A message as it is now; null: nothing is to be answered. Asked again for the same message, the answer is the same.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="id">The message's id.</param>
    /// <param name="message">The message as it arrived.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<IncomingMessage?> AsItIsNowAsync(ConversationKey conversation, string id, IncomingMessage message, CancellationToken cancellationToken)
    {
        var notes = await memory.NotesOfAsync(conversation, cancellationToken);
        var isDeletion = id.EndsWith(Deleted, StringComparison.Ordinal);
        if (id.Split('/') is not [var channel, var root, var what] || (message is not IncomingMessage.Say && !isDeletion))
        {
            await (notes.Said is null ? Task.CompletedTask : memory.NoteAsync(conversation, n => n.Said = null, cancellationToken));
            return message;
        }

        SlackTimestamp ts = new(what.Split('-')[0]);
        var there = SlackThread.Of(conversation) with { Channel = new(channel), Root = new(root) };
        var change = await memory.ChangeOfAsync(there, ts, cancellationToken);
        if (change is { TakenBy: { } other } && other != id)
        {
            return null;
        }

        await (change is null ? Task.CompletedTask : memory.WriteChangeAsync(there, ts, change with { TakenBy = id }, cancellationToken));
        var isEdit = what.Contains(Edited, StringComparison.Ordinal);
        if (isDeletion || change is { Text: null } || (isEdit && (change is null || notes.Said != ts.Value)))
        {
            return isDeletion ? message : null;
        }

        await memory.NoteAsync(conversation, n => n.Said = ts.Value, cancellationToken);
        return change is { Text: { } text } && message is IncomingMessage.Say say ? say with { Text = text } : message;
    }

    /// <summary>The conversation in which the owner wrote a message; null where it belongs to none, or is not its owner's.</summary>
    private async Task<(SlackRoute? Route, SlackThread There)> FindAsync(SlackTeamId team, SlackChannelId channel, SlackMessage message, CancellationToken cancellationToken)
    {
        SlackThread thread = new(team, channel, message.ThreadRoot!.Value);
        var route = await memory.RouteOfAsync(thread, cancellationToken)
            ?? (channel.IsDirect ? new SlackRoute(thread.Conversation.ToString(), message.User!.Value.Value, ThreadPlace.Private) : null);
        return route is null || route.Review is not null || route.Owner != message.User?.Value ? (null, thread) : (route, SlackDirects.PlaceOf(route, thread));
    }
}
