using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Host.Discord;

/// <summary>Deletes what the bot said in a conversation. What people said themselves it cannot delete.</summary>
/// <param name="api">Discord.</param>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Remembers where things are.</param>
internal sealed class DiscordForgetting(DiscordApi api, DiscordSelf self, DiscordMemory memory)
{
    private const int PageSize = 100;

    /// <summary>Deletes it. Once more is no error.</summary>
    /// <exception cref="DiscordException">It was not deleted.</exception>
    public async Task ForgetAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var thread = DiscordThread.Of(conversation);
        var notes = await memory.NotesOfAsync(conversation, cancellationToken);
        foreach (var posted in notes.Posted.Select(DiscordPlace.Read).OfType<DiscordPlace>())
        {
            await api.Messages.DeleteAsync(posted.Channel, posted.Message, cancellationToken);
            await memory.WriteRouteAsync(posted.Message, null, cancellationToken);
        }

        // A place that holds several conversations is not swept: the others stay.
        if (!thread.IsDirect && thread.Begun == 0)
        {
            await SweepAsync(thread.Channel, cancellationToken);
        }

        await memory.ForgetAsync(conversation, cancellationToken);
        if ((await memory.RouteOfAsync(thread.Channel, cancellationToken))?.Conversation == conversation.ToString())
        {
            await memory.WriteRouteAsync(thread.Channel, null, cancellationToken);
        }
    }

    private async Task SweepAsync(DiscordChannelId channel, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        IReadOnlyList<DiscordMessage> page;
        DiscordMessageId last = new(0);
        do
        {
            page = await PageAsync(channel, last, cancellationToken);
            foreach (var own in page.Where(m => m.Author?.Id == bot.User && m.Type is DiscordMessage.Default or DiscordMessage.Reply))
            {
                await api.Messages.DeleteAsync(channel, own.Id, cancellationToken);
            }

            last = page.Count > 0 ? page.Max(m => m.Id) : last;
        }
        while (page.Count == PageSize);
    }

    private async Task<IReadOnlyList<DiscordMessage>> PageAsync(DiscordChannelId channel, DiscordMessageId after, CancellationToken cancellationToken)
    {
        try
        {
            return await api.Messages.AfterAsync(channel, after, cancellationToken);
        }
        catch (DiscordException refused) when (refused.IsGone || DiscordPosts.IsClosed(refused))
        {
            // The thread is gone, or the bot is out of it: there is nothing left that it can delete.
            return [];
        }
    }
}
