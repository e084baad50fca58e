namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Commands of the application, and what a server says of itself.</summary>
/// <param name="caller">Makes calls.</param>
internal sealed class DiscordGuilds(DiscordCaller caller)
{
    /// <summary>Puts commands in the place of all that were registered.</summary>
    /// <param name="application">The application.</param>
    /// <param name="guild">The server where they are; null: everywhere.</param>
    /// <param name="commands">The commands.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public Task<IReadOnlyList<DiscordCommandSpec>> OverwriteCommandsAsync(
        DiscordApplicationId application, DiscordGuildId? guild, IReadOnlyList<DiscordCommandSpec> commands, CancellationToken cancellationToken) =>
        caller.CallAsync(
            DiscordCall.Json(DiscordRoutes.Commands(HttpMethod.Put, application, guild), commands, DiscordJson.Sent.IReadOnlyListDiscordCommandSpec),
            DiscordJson.Default.IReadOnlyListDiscordCommandSpec,
            cancellationToken);

    /// <summary>A server with its roles.</summary>
    public Task<DiscordGuild> GetAsync(DiscordGuildId guild, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Guild(guild)), DiscordJson.Default.DiscordGuild, cancellationToken);

    /// <summary>The roles of a server.</summary>
    public Task<IReadOnlyList<DiscordRole>> RolesAsync(DiscordGuildId guild, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Roles(guild)), DiscordJson.Default.IReadOnlyListDiscordRole, cancellationToken);

    /// <summary>A member of a server.</summary>
    public Task<DiscordMember> MemberAsync(DiscordGuildId guild, DiscordUserId user, CancellationToken cancellationToken) =>
        caller.CallAsync(new DiscordCall(DiscordRoutes.Member(guild, user)), DiscordJson.Default.DiscordMember, cancellationToken);
}
