namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>The REST API, as far as it is used.</summary>
/// <param name="caller">Makes calls.</param>
internal sealed class DiscordApi(DiscordCaller caller)
{
    /// <summary>Messages of channels and threads.</summary>
    public DiscordMessages Messages { get; } = new(caller);

    /// <summary>Channels, threads and direct messages.</summary>
    public DiscordChannels Channels { get; } = new(caller);

    /// <summary>Answers to interactions.</summary>
    public DiscordResponses Responses { get; } = new(caller);

    /// <summary>Commands of the application, and what a server says of itself.</summary>
    public DiscordGuilds Guilds { get; } = new(caller);

    /// <summary>Files down.</summary>
    public DiscordFiles Files { get; } = new(caller);

    /// <summary>Who the bot is.</summary>
    public Task<DiscordUser> SelfAsync(CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Self), DiscordJson.Default.DiscordUser, cancellationToken);

    /// <summary>Which application the bot belongs to, and what it has been granted.</summary>
    public Task<DiscordApplication> ApplicationAsync(CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Application), DiscordJson.Default.DiscordApplication, cancellationToken);

    /// <summary>Where the gateway is, and how often a session may still be begun. Asked once: whoever opens connections waits between attempts.</summary>
    public Task<DiscordGatewayPlace> GatewayAsync(CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Gateway) { Attempts = 1 }, DiscordJson.Default.DiscordGatewayPlace, cancellationToken);
}
