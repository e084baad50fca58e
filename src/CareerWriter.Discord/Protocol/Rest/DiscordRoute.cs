using System.Globalization;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>What is called, and how it may be.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path without ids; Discord's limits are learnt for it.</param>
/// <param name="Path">The path from the base address.</param>
internal sealed record DiscordRoute(HttpMethod Method, string Template, string Path)
{
    /// <summary>The channel, server or webhook that the limit is kept for, or empty.</summary>
    public string Major { get; init; } = "";

    /// <summary>What is changed by the call, where Discord limits that by itself (the name of a channel), or empty.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Whether the call belongs to an interaction: its address lets in, so no token goes with it, and the limit on all calls together does not count it.</summary>
    public bool OfInteraction { get; init; }

    /// <summary>Whether a second call does no harm when the first may have been carried out.</summary>
    public bool MayRepeat { get; init; }

    /// <summary>What to say of it: no ids, no tokens.</summary>
    public string Name => $"{Method.Method} {Template}";
}

/// <summary>The routes in use.</summary>
internal static class DiscordRoutes
{
    public static DiscordRoute Gateway { get; } = Get("gateway/bot");

    public static DiscordRoute Self { get; } = Get("users/@me");

    public static DiscordRoute Application { get; } = Get("applications/@me");

    public static DiscordRoute OpenDirect { get; } = new(HttpMethod.Post, "users/@me/channels", "users/@me/channels") { MayRepeat = true };

    public static DiscordRoute Guild(DiscordGuildId guild) => OfGuild(HttpMethod.Get, guild, "");

    public static DiscordRoute Roles(DiscordGuildId guild) => OfGuild(HttpMethod.Get, guild, "/roles");

    public static DiscordRoute Member(DiscordGuildId guild, DiscordUserId user) =>
        new(HttpMethod.Get, "guilds/{guild}/members/{user}", $"guilds/{guild}/members/{user}") { Major = guild.ToString(), MayRepeat = true };

    public static DiscordRoute Channel(DiscordChannelId channel) => OfChannel(HttpMethod.Get, channel, "");

    /// <summary>A change of a channel; its name may be changed far less often than the rest.</summary>
    public static DiscordRoute ModifyChannel(DiscordChannelId channel, bool renames) =>
        OfChannel(HttpMethod.Patch, channel, "") with { Kind = renames ? "name" : "", MayRepeat = true };

    /// <summary>A new message; a nonce makes the repeat of it harmless.</summary>
    public static DiscordRoute CreateMessage(DiscordChannelId channel, bool hasNonce) => OfChannel(HttpMethod.Post, channel, "/messages") with { MayRepeat = hasNonce };

    public static DiscordRoute Messages(DiscordChannelId channel, DiscordMessageId? after, int limit)
    {
        var route = OfChannel(HttpMethod.Get, channel, "/messages");
        var query = after is { } id ? string.Create(CultureInfo.InvariantCulture, $"?limit={limit}&after={id}") : string.Create(CultureInfo.InvariantCulture, $"?limit={limit}");
        return route with { Path = route.Path + query };
    }

    public static DiscordRoute Message(HttpMethod method, DiscordChannelId channel, DiscordMessageId message) =>
        new(method, "channels/{channel}/messages/{message}", $"channels/{channel}/messages/{message}") { Major = channel.ToString(), MayRepeat = true };

    public static DiscordRoute Typing(DiscordChannelId channel) => OfChannel(HttpMethod.Post, channel, "/typing") with { MayRepeat = true };

    public static DiscordRoute React(DiscordChannelId channel, DiscordMessageId message, string emoji) =>
        new(HttpMethod.Put, "channels/{channel}/messages/{message}/reactions", $"channels/{channel}/messages/{message}/reactions/{Uri.EscapeDataString(emoji)}/@me")
        {
            Major = channel.ToString(),
            MayRepeat = true,
        };

    // A message has one thread at most: the second call is refused and names no other.
    public static DiscordRoute CreateThread(DiscordChannelId channel, DiscordMessageId message) =>
        new(HttpMethod.Post, "channels/{channel}/messages/{message}/threads", $"channels/{channel}/messages/{message}/threads") { Major = channel.ToString(), MayRepeat = true };

    public static DiscordRoute CreateThread(DiscordChannelId channel) => OfChannel(HttpMethod.Post, channel, "/threads");

    public static DiscordRoute ThreadMember(HttpMethod method, DiscordChannelId thread, DiscordUserId? user) =>
        new(method, "channels/{channel}/thread-members/{user}", $"channels/{thread}/thread-members/{user?.ToString() ?? "@me"}") { Major = thread.ToString(), MayRepeat = true };

    public static DiscordRoute Commands(HttpMethod method, DiscordApplicationId application, DiscordGuildId? guild) => guild is { } id
        ? new(method, "applications/{application}/guilds/{guild}/commands", $"applications/{application}/guilds/{id}/commands") { Major = id.ToString(), MayRepeat = true }
        : new(method, "applications/{application}/commands", $"applications/{application}/commands") { MayRepeat = true };

    // Repeated after an answer was lost it is refused as acknowledged already, which is what was wanted.
    public static DiscordRoute Callback(DiscordInteractionToken token) =>
        new(HttpMethod.Post, "interactions/{interaction}/{token}/callback", $"interactions/{token.Interaction}/{token.Secret}/callback?with_response=false")
        {
            Major = token.Interaction.ToString(),
            OfInteraction = true,
            MayRepeat = true,
        };

    /// <summary>A message that follows the first answer.</summary>
    public static DiscordRoute FollowUp(DiscordInteractionToken token) =>
        new(HttpMethod.Post, "webhooks/{application}/{token}", $"webhooks/{token.Application}/{token.Secret}?wait=true") { Major = token.Interaction.ToString(), OfInteraction = true };

    /// <summary>The first answer (null) or one that followed.</summary>
    public static DiscordRoute Answer(HttpMethod method, DiscordInteractionToken token, DiscordMessageId? message) =>
        new(method, "webhooks/{application}/{token}/messages/{message}", $"webhooks/{token.Application}/{token.Secret}/messages/{message?.ToString() ?? "@original"}")
        {
            Major = token.Interaction.ToString(),
            OfInteraction = true,
            MayRepeat = true,
        };

    private static DiscordRoute Get(string path) => new(HttpMethod.Get, path, path) { MayRepeat = true };

    private static DiscordRoute OfChannel(HttpMethod method, DiscordChannelId channel, string rest) =>
        new(method, "channels/{channel}" + rest, $"channels/{channel}{rest}") { Major = channel.ToString(), MayRepeat = method == HttpMethod.Get };

    private static DiscordRoute OfGuild(HttpMethod method, DiscordGuildId guild, string rest) =>
        new(method, "guilds/{guild}" + rest, $"guilds/{guild}{rest}") { Major = guild.ToString(), MayRepeat = true };
}
