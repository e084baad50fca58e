using CareerWriter.Discord.Protocol.Events;

namespace CareerWriter.Host.Discord;

/// <summary>Takes what Discord delivers: what is said and pressed is stored before it is accepted, the rest is done after.</summary>
/// <param name="hearing">Words and files.</param>
/// <param name="changes">Words that change.</param>
/// <param name="interactions">Buttons, windows and commands.</param>
/// <param name="servers">Looks at servers.</param>
internal sealed class DiscordDispatches(DiscordHearing hearing, DiscordChanges changes, DiscordActions interactions, DiscordServers servers)
{
    /// <summary>Takes a dispatch; when it returns, the dispatch is accepted.</summary>
    public async ValueTask AcceptAsync(DiscordDispatch dispatch, CancellationToken cancellationToken)
    {
        switch (DiscordEvents.Read(dispatch))
        {
            case DiscordEvent.MessageCreated said:
                await hearing.TakeAsync(said.Message, cancellationToken);
                break;
            // Discord updates messages for reasons of its own too.
            case DiscordEvent.MessageUpdated { Message: { EditedTimestamp: not null, Author: { Bot: not true } } edited }:
                await changes.TakeAsync(edited.ChannelId, [edited.Id], cancellationToken);
                break;
            case DiscordEvent.MessagesDeleted gone:
                await changes.TakeAsync(gone.Channel, gone.Messages, cancellationToken);
                break;
            case DiscordEvent.Interaction done:
                await interactions.TakeAsync(done.Action, cancellationToken);
                break;
            case DiscordEvent.GuildCreated there:
                servers.Look(there.Guild);
                break;
        }
    }
}
