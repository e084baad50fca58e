using CareerWriter.Conversation;
using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;

namespace CareerWriter.Host.Discord;

/// <summary>
/// Words and files from Discord. The bot answers direct messages, mentions, replies to what it said, and whatever its owner says in a thread that it is in; what others say to
/// each other there is none of its business. Under the card of a review everyone speaks to it.
/// </summary>
/// <param name="self">Who the bot is.</param>
/// <param name="memory">Which places it is in.</param>
/// <param name="arrivals">Takes what is said.</param>
/// <param name="beginnings">Begins where it is called.</param>
/// <param name="chores">Tells how to be heard.</param>
internal sealed class DiscordHearing(DiscordSelf self, DiscordMemory memory, DiscordArrivals arrivals, DiscordBeginnings beginnings, DiscordChores chores)
{
    /// <summary>Takes a message.</summary>
    /// <exception cref="State.StoreUnavailableException">Deliver it again.</exception>
    /// <exception cref="DiscordException">Deliver it again.</exception>
    public async Task TakeAsync(DiscordMessage message, CancellationToken cancellationToken)
    {
        if (message is not { Type: DiscordMessage.Default or DiscordMessage.Reply, WebhookId: null, Author: { Bot: not true, System: not true } author })
        {
            return;
        }

        var bot = await self.AsTestedAsync(cancellationToken);
        var isCalled = message.Mentions?.Any(m => m.Id == bot.User) == true || DiscordTyped.Names(message, bot.User);
        var isReply = message.ReferencedMessage?.Author?.Id == bot.User;
        var route = await RouteAsync(message, isReply, cancellationToken);
        var by = author.Id.ToString();
        if (route is null)
        {
            if (isCalled && message.GuildId is { } guild)
            {
                await beginnings.BeginAsync(guild, message, by, cancellationToken);
            }
            else if (message.GuildId is null)
            {
                DiscordRoute direct = new(new DiscordThread(null, message.ChannelId).Conversation.ToString(), by, ThreadPlace.Private);
                await memory.WriteRouteAsync(message.ChannelId, direct, cancellationToken);
                await HearAsync(direct, message, by, cancellationToken);
            }

            return;
        }

        var isHeard = message.GuildId is null || isCalled || isReply || route is { Review: not null } || (route.Owner == by && !route.NeedsCall);
        if (isHeard && !IsHidden(message))
        {
            await HearAsync(route, message, by, cancellationToken);
        }
        else if (isHeard && route is { Review: null, IsToldOfCalls: false } && route.Owner == by && !self.SeesContent)
        {
            await memory.WriteRouteAsync(message.ChannelId, route with { IsToldOfCalls = true }, cancellationToken);
            chores.Add("calls", token => beginnings.TellOfCallsAsync(message.ChannelId, token));
        }
    }

    /// <summary>Whether nothing of a message is shown to the bot.</summary>
    private static bool IsHidden(DiscordMessage message) => string.IsNullOrEmpty(message.Content) && message.Attachments is null or { Count: 0 };

    private async Task<DiscordRoute?> RouteAsync(DiscordMessage message, bool isReply, CancellationToken cancellationToken)
    {
        var answered = isReply ? await memory.RouteOfAsync(message.ReferencedMessage!.Id, cancellationToken) : null;
        return answered ?? await memory.RouteOfAsync(message.ChannelId, cancellationToken);
    }

    private async Task HearAsync(DiscordRoute route, DiscordMessage message, string by, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        DiscordDeed deed = new(message.ChannelId, DiscordDeedKind.Message, message.Id.Value);
        await arrivals.SayAsync(route, deed, by, DiscordTyped.Words(message, bot.User), DiscordAttachments.Of(message), cancellationToken);
    }
}
