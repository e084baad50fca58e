using CareerWriter.Discord;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Host.Discord;

/// <summary>The bot is called in a server: from now on it hears its owner there, and what the owner said and attached before, or replies to, counts too.</summary>
/// <param name="api">Discord.</param>
/// <param name="self">Who the bot is.</param>
/// <param name="places">Begins threads.</param>
/// <param name="arrivals">Takes what is said.</param>
/// <param name="chores">Tells how to be heard.</param>
internal sealed class DiscordBeginnings(DiscordApi api, DiscordSelf self, DiscordPlaces places, DiscordArrivals arrivals, DiscordChores chores)
{
    private const int MostEarlier = 10;

    /// <summary>Begins with a message that calls the bot.</summary>
    /// <exception cref="DiscordException">Deliver it again.</exception>
    public async Task BeginAsync(DiscordGuildId guild, DiscordMessage message, string by, CancellationToken cancellationToken)
    {
        var channel = await api.Channels.GetAsync(message.ChannelId, cancellationToken);
        var grown = channel.IsThread ? null : await places.GrowAsync(guild, message, by, cancellationToken);
        var route = grown ?? await places.StayAsync(guild, message.ChannelId, channel.IsThread, by, message.Id.Value, cancellationToken);
        var thread = DiscordThread.Of(Conversation.ConversationKey.Parse(route.Conversation));
        foreach (var said in await EarlierAsync(message, channel.IsThread, cancellationToken))
        {
            await SayAsync(route, thread.Channel, said, by, cancellationToken);
        }

        await SayAsync(route, thread.Channel, message, by, cancellationToken);
        if (route.NeedsCall || !self.SeesContent)
        {
            chores.Add("calls", token => TellOfCallsAsync(thread.Channel, token));
        }
    }

    /// <summary>Tells how to be heard where the bot does not see everything.</summary>
    public Task TellOfCallsAsync(DiscordChannelId channel, CancellationToken cancellationToken) =>
        api.Messages.CreateAsync(channel, DiscordPosts.Words(Words.Calls) with { Nonce = DiscordPosts.Nonce(channel, "calls") }, cancellationToken);

    private async Task SayAsync(DiscordRoute route, DiscordChannelId where, DiscordMessage message, string by, CancellationToken cancellationToken)
    {
        var bot = await self.AsTestedAsync(cancellationToken);
        DiscordDeed deed = new(where, DiscordDeedKind.Message, message.Id.Value);
        await arrivals.SayAsync(route, deed, by, DiscordTyped.Words(message, bot.User), DiscordAttachments.Of(message), cancellationToken);
    }

    /// <summary>What the owner said before in the thread, and the message of theirs that the call replies to, the oldest first.</summary>
    private async Task<IReadOnlyList<DiscordMessage>> EarlierAsync(DiscordMessage message, bool isThread, CancellationToken cancellationToken)
    {
        List<DiscordMessage> earlier = [];
        try
        {
            earlier.AddRange(isThread ? await api.Messages.AfterAsync(message.ChannelId, new DiscordMessageId(0), cancellationToken) : []);
        }
        catch (DiscordException refused) when (DiscordPosts.IsClosed(refused))
        {
            // Without the right to read on, there is the call itself.
        }

        return [.. earlier.Select(m => m.Type == DiscordMessage.ThreadStarter ? m.ReferencedMessage : m).Append(message.ReferencedMessage).OfType<DiscordMessage>()
            .Where(m => m.Author?.Id == message.Author!.Id && m.Id.Value < message.Id.Value && (!string.IsNullOrEmpty(m.Content) || m.Attachments is { Count: > 0 }))
            .DistinctBy(m => m.Id).OrderBy(m => m.Id).TakeLast(MostEarlier)];
    }

    private static class Words
    {
        public const string Calls = "여기에서는 저를 부르신 말씀만 볼 수 있습니다. 저를 멘션하거나, 제 메시지에 답장하거나(알림을 켠 채로), 버튼과 /자소서 명령으로 말씀해 주세요. 개인 메시지에서는 그냥 적으시면 됩니다.";
    }
}
