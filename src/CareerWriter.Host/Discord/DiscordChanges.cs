using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Host.Discord;

/// <summary>Words that people take back or put differently before they are answered: what counts is what stands there when the answer is begun.</summary>
/// <param name="api">Discord.</param>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Remembers which messages changed.</param>
internal sealed class DiscordChanges(DiscordApi api, DiscordSelf self, DiscordMemory memory)
{
    /// <summary>Notes that messages were edited or deleted, where the bot listens. What they said is not kept.</summary>
    public async Task TakeAsync(DiscordChannelId channel, IReadOnlyList<DiscordMessageId> messages, CancellationToken cancellationToken)
    {
        if (await memory.RouteOfAsync(channel, cancellationToken) is null)
        {
            return;
        }

        foreach (var message in messages)
        {
            await memory.WriteChangedAsync(new DiscordDeed(channel, DiscordDeedKind.Message, message.Value), cancellationToken);
        }
    }

    /// <summary>A message as it stands now; null when it was deleted.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="message">The message as it came.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    public async Task<IncomingMessage?> LatestAsync(string id, IncomingMessage message, CancellationToken cancellationToken)
    {
        if (message is not IncomingMessage.Say say || DiscordDeed.Read(id) is not { Kind: DiscordDeedKind.Message } deed || !await memory.HasChangedAsync(deed, cancellationToken))
        {
            return message;
        }

        try
        {
            var bot = await self.AsTestedAsync(cancellationToken);
            var now = await api.Messages.GetAsync(deed.Channel, new DiscordMessageId(deed.Id), cancellationToken);
            return now is null ? null : say with { Text = DiscordTyped.Words(now, bot.User) };
        }
        catch (DiscordException)
        {
            return message;
        }
    }
}
