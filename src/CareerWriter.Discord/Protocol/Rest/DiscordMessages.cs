namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Messages of channels and threads.</summary>
/// <param name="caller">Makes calls.</param>
internal sealed class DiscordMessages(DiscordCaller caller)
{
    private const int PageSize = 100;
    private const int MostPages = 10;

    /// <summary>Posts a message. With a nonce it is posted once, also where an answer is lost and it is sent again within minutes.</summary>
    /// <exception cref="DiscordException">It was not posted, or perhaps was (<see cref="DiscordException.MayHaveTakenEffect"/>).</exception>
    public Task<DiscordMessage> CreateAsync(DiscordChannelId channel, DiscordOutgoing message, CancellationToken cancellationToken)
    {
        DiscordMessageRules.ThrowIfBroken(message);
        var route = DiscordRoutes.CreateMessage(channel, message.Nonce is not null);
        var body = message.ForJson() with { EnforceNonce = message.Nonce is null ? null : true };
        return caller.CallAsync(DiscordCall.Json(route, body, DiscordJson.Sent.DiscordOutgoing, message.Files), DiscordJson.Default.DiscordMessage, cancellationToken);
    }

    /// <summary>Posts a message that is shown once: where an earlier attempt, perhaps of a process that is gone, may have posted it, it is looked for first.</summary>
    /// <param name="channel">The channel or thread.</param>
    /// <param name="message">The message, with a nonce that no other message of the channel has.</param>
    /// <param name="after">A message that is older than it; looking begins there.</param>
    /// <param name="cancellationToken">Ends the attempts.</param>
    /// <exception cref="DiscordException">It was not posted, or perhaps was.</exception>
    public async Task<DiscordMessage> CreateOnceAsync(DiscordChannelId channel, DiscordOutgoing message, DiscordMessageId after, CancellationToken cancellationToken) =>
        await FindAsync(channel, message.Nonce ?? throw new ArgumentException("nothing finds this message again", nameof(message)), after, cancellationToken)
            ?? await CreateAsync(channel, message, cancellationToken);

    /// <summary>The message of a bot that carries a nonce, or null.</summary>
    /// <param name="channel">The channel or thread.</param>
    /// <param name="nonce">The nonce.</param>
    /// <param name="after">A message that is older than it.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async Task<DiscordMessage?> FindAsync(DiscordChannelId channel, string nonce, DiscordMessageId after, CancellationToken cancellationToken)
    {
        for (var page = 0; page < MostPages; page++)
        {
            var found = await AfterAsync(channel, after, cancellationToken);
            if (found.FirstOrDefault(m => m.Author?.Bot == true && m.HasNonce(nonce)) is { } there)
            {
                return there;
            }

            if (found.Count < PageSize)
            {
                return null;
            }

            after = found.MaxBy(m => m.Id.Value)!.Id;
        }

        return null;
    }

    /// <summary>Up to 100 messages that came next after one, the newest first.</summary>
    public Task<IReadOnlyList<DiscordMessage>> AfterAsync(DiscordChannelId channel, DiscordMessageId after, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Messages(channel, after, PageSize)), DiscordJson.Default.IReadOnlyListDiscordMessage, cancellationToken);

    /// <summary>One message, with addresses of its files that are good for a while; null when it is gone.</summary>
    public async Task<DiscordMessage?> GetAsync(DiscordChannelId channel, DiscordMessageId message, CancellationToken cancellationToken)
    {
        try
        {
            return await caller.CallAsync(new DiscordCall(DiscordRoutes.Message(HttpMethod.Get, channel, message)), DiscordJson.Default.DiscordMessage, cancellationToken);
        }
        catch (DiscordException gone) when (gone.Code == DiscordErrors.UnknownMessage)
        {
            return null;
        }
    }

    /// <summary>Puts a message in the place of one of our own.</summary>
    public Task<DiscordMessage> EditAsync(DiscordChannelId channel, DiscordMessageId message, DiscordOutgoing edited, CancellationToken cancellationToken)
    {
        DiscordMessageRules.ThrowIfBroken(edited);
        var route = DiscordRoutes.Message(HttpMethod.Patch, channel, message);
        return caller.CallAsync(
            DiscordCall.Json(route, edited.ForEdit(), DiscordJson.Sent.DiscordOutgoing, edited.Files), DiscordJson.Default.DiscordMessage, cancellationToken);
    }

    /// <summary>Takes a message away; one that is gone already is as good.</summary>
    public async Task DeleteAsync(DiscordChannelId channel, DiscordMessageId message, CancellationToken cancellationToken)
    {
        try
        {
            await caller.CallAsync(new DiscordCall(DiscordRoutes.Message(HttpMethod.Delete, channel, message)), cancellationToken);
        }
        catch (DiscordException gone) when (gone.IsGone)
        {
        }
    }

    /// <summary>Shows for ten seconds, or until the next message, that the bot is writing.</summary>
    public Task TypeAsync(DiscordChannelId channel, CancellationToken cancellationToken) => caller.CallAsync(new DiscordCall(DiscordRoutes.Typing(channel)) { Attempts = 1 }, cancellationToken);

    /// <summary>Adds a reaction.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="message">The message.</param>
    /// <param name="emoji">The emoji as a letter, or <c>name:id</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task ReactAsync(DiscordChannelId channel, DiscordMessageId message, string emoji, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.React(channel, message, emoji)), cancellationToken);
}
