using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Channels, threads and direct messages.</summary>
/// <param name="caller">Makes calls.</param>
internal sealed class DiscordChannels(DiscordCaller caller)
{
    /// <summary>A channel, direct message or thread.</summary>
    public Task<DiscordChannel> GetAsync(DiscordChannelId channel, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Channel(channel)), DiscordJson.Default.DiscordChannel, cancellationToken);

    /// <summary>The direct message with someone, opened when there is none.</summary>
    public Task<DiscordChannel> OpenDirectAsync(DiscordUserId user, CancellationToken cancellationToken) =>
        caller.CallAsync(DiscordCall.Json(DiscordRoutes.OpenDirect, new DiscordRecipient(user), DiscordJson.Sent.DiscordRecipient), DiscordJson.Default.DiscordChannel, cancellationToken);

    /// <summary>Lets a thread grow from a message; where there is one already, that one. It has the message's number.</summary>
    public async Task<DiscordChannel> StartThreadAsync(DiscordChannelId channel, DiscordMessageId message, DiscordThreadCall thread, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateAsync(DiscordRoutes.CreateThread(channel, message), thread, cancellationToken);
        }
        catch (DiscordException there) when (there.Code == DiscordErrors.ThreadExists)
        {
            return await GetAsync(new DiscordChannelId(message.Value), cancellationToken);
        }
    }

    /// <summary>Begins a thread that grows from no message: <see cref="DiscordThreadCall.Type"/> says who sees it, private where nothing is said. In a forum, with its first message.</summary>
    /// <exception cref="DiscordException">It was not begun, or perhaps was.</exception>
    public Task<DiscordChannel> StartThreadAsync(DiscordChannelId channel, DiscordThreadCall thread, CancellationToken cancellationToken) =>
        CreateAsync(DiscordRoutes.CreateThread(channel), thread, cancellationToken);

    /// <summary>Changes a channel or thread. A name may be changed about twice in ten minutes; more is refused at once.</summary>
    public Task<DiscordChannel> ModifyAsync(DiscordChannelId channel, DiscordThreadCall change, CancellationToken cancellationToken)
    {
        DiscordComponentRules.Most("name", change.Name, DiscordLimits.ThreadName);
        var call = DiscordCall.Json(DiscordRoutes.ModifyChannel(channel, renames: change.Name is not null), change, DiscordJson.Sent.DiscordThreadCall);
        return caller.CallAsync(call, DiscordJson.Default.DiscordChannel, cancellationToken);
    }

    /// <summary>Makes the bot a member of a thread, so that it hears everything there.</summary>
    public Task JoinAsync(DiscordChannelId thread, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.ThreadMember(HttpMethod.Put, thread, user: null)), cancellationToken);

    /// <summary>Makes the bot no member of a thread.</summary>
    public Task LeaveAsync(DiscordChannelId thread, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.ThreadMember(HttpMethod.Delete, thread, user: null)), cancellationToken);

    /// <summary>Makes someone a member of a thread.</summary>
    public Task AddAsync(DiscordChannelId thread, DiscordUserId user, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.ThreadMember(HttpMethod.Put, thread, user)), cancellationToken);

    private Task<DiscordChannel> CreateAsync(DiscordRoute route, DiscordThreadCall thread, CancellationToken cancellationToken)
    {
        DiscordComponentRules.Text("name", thread.Name ?? "", DiscordLimits.ThreadName);
        if (thread.Message is { } message)
        {
            DiscordMessageRules.ThrowIfBroken(message);
            thread = thread with { Message = message.ForJson() };
        }

        return caller.CallAsync(DiscordCall.Json(route, thread, DiscordJson.Sent.DiscordThreadCall, thread.Message?.Files ?? []), DiscordJson.Default.DiscordChannel, cancellationToken);
    }
}
