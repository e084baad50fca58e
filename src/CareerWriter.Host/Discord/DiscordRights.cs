using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Interactions;
using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Host.Discord;

/// <summary>Who may do what in which channel, by roles and what channels set for them.</summary>
/// <param name="api">Discord.</param>
/// <param name="self">Who the bot is.</param>
internal sealed class DiscordRights(DiscordApi api, DiscordSelf self)
{
    private const int OfMember = 1;

    /// <summary>What keeps someone from having the bot post in a channel, in a sentence; null: nothing.</summary>
    /// <exception cref="DiscordException">Discord did not say.</exception>
    public async Task<string?> WrongAsync(DiscordInteractionContext context, string chosen, CancellationToken cancellationToken)
    {
        if (!DiscordSnowflake.TryRead(chosen, out var id))
        {
            return Words.NoChannel;
        }

        try
        {
            var channel = await api.Channels.GetAsync(new DiscordChannelId(id), cancellationToken);
            if (channel.GuildId is not { } guildId)
            {
                return Words.NoChannel;
            }

            var guild = await api.Guilds.GetAsync(guildId, cancellationToken);
            var bot = (await self.AsTestedAsync(cancellationToken)).User;
            var person = context.Guild == guildId ? context.Member : await api.Guilds.MemberAsync(guildId, context.User.Id, cancellationToken);
            var (mine, theirs) = (await OfAsync(guild, channel, bot, cancellationToken), Of(guild, channel, context.User.Id, person?.Roles ?? []));
            return !theirs.HasFlag(DiscordPermissions.ViewChannel | DiscordPermissions.SendMessages) ? Words.NotYours : Missing(mine) is { Count: > 0 } missing ? Words.NotMine(missing) : null;
        }
        catch (DiscordException refused) when (DiscordPosts.IsClosed(refused))
        {
            return Words.NotMine([.. DiscordSelf.Permissions.Take(1).Select(p => p.Name)]);
        }
    }

    /// <summary>What the bot lacks in a server, by name; what single channels set is left out.</summary>
    /// <exception cref="DiscordException">Discord did not say.</exception>
    public async Task<IReadOnlyList<string>> MissingAsync(DiscordGuild guild, CancellationToken cancellationToken)
    {
        var bot = (await self.AsTestedAsync(cancellationToken)).User;
        return Missing(await OfAsync(guild, channel: null, bot, cancellationToken));
    }

    /// <summary>What a member may do in a channel.</summary>
    /// <param name="guild">The server with its roles.</param>
    /// <param name="channel">The channel; null: in the server as such.</param>
    /// <param name="user">The member.</param>
    /// <param name="roles">The member's roles.</param>
    public static DiscordPermissions Of(DiscordGuild guild, DiscordChannel? channel, DiscordUserId user, IReadOnlyList<DiscordRoleId> roles)
    {
        // The role of everyone has the server's number.
        HashSet<string> own = [guild.Id.ToString(), .. roles.Select(r => r.ToString())];
        var all = (guild.Roles ?? []).Where(r => own.Contains(r.Id.ToString())).Aggregate(DiscordPermissions.None, (sum, r) => sum | r.Permissions);
        if (guild.OwnerId == user || all.HasFlag(DiscordPermissions.Administrator))
        {
            return (DiscordPermissions)ulong.MaxValue;
        }

        var overwrites = channel?.PermissionOverwrites ?? [];
        all = With(all, overwrites.Where(o => o.Type != OfMember && o.Id == guild.Id.ToString()));
        all = With(all, overwrites.Where(o => o.Type != OfMember && o.Id != guild.Id.ToString() && own.Contains(o.Id ?? "")));
        return With(all, overwrites.Where(o => o.Type == OfMember && o.Id == user.ToString()));
    }

    private static List<string> Missing(DiscordPermissions permissions) => [.. DiscordSelf.Permissions.Where(p => !permissions.HasFlag(p.Permission)).Select(p => p.Name)];

    private static DiscordPermissions With(DiscordPermissions permissions, IEnumerable<DiscordOverwrite> overwrites)
    {
        var (allow, deny) = overwrites.Aggregate((Allow: DiscordPermissions.None, Deny: DiscordPermissions.None), (sum, o) => (sum.Allow | o.Allow, sum.Deny | o.Deny));
        return (permissions & ~deny) | allow;
    }

    private async Task<DiscordPermissions> OfAsync(DiscordGuild guild, DiscordChannel? channel, DiscordUserId user, CancellationToken cancellationToken) =>
        Of(guild, channel, user, (await api.Guilds.MemberAsync(guild.Id, user, cancellationToken)).Roles ?? []);

    private static class Words
    {
        public const string NoChannel = "서버의 채널을 골라 다시 보내 주세요.";
        public const string NotYours = "이 채널에 글을 쓸 권한이 없으셔서 보내지 않았습니다. 글을 쓸 수 있는 채널을 골라 다시 보내 주세요.";

        public static string NotMine(IReadOnlyList<string> missing) => $"이 채널에서 제게 권한이 모자라 보내지 않았습니다: {string.Join(", ", missing)}. 채널 설정의 권한에서 제 역할에 허용한 뒤 다시 보내 주세요.";
    }
}
