using CareerWriter.Discord.Protocol;

namespace CareerWriter.Host.Discord;

/// <summary>Looks whether the bot may do in a server what it needs, when the server is first seen, and tells the operator.</summary>
/// <param name="rights">Knows rights.</param>
/// <param name="chores">Looks after the delivery.</param>
/// <param name="log">Gets servers and what is missing there.</param>
internal sealed partial class DiscordServers(DiscordRights rights, DiscordChores chores, ILogger<DiscordServers> log)
{
    /// <summary>Looks at a server soon.</summary>
    public void Look(DiscordGuild guild)
    {
        if (guild.Unavailable != true && guild.Roles is not null)
        {
            chores.Add("permissions", token => LookAsync(guild, token));
        }
    }

    private async Task LookAsync(DiscordGuild guild, CancellationToken cancellationToken)
    {
        var missing = await rights.MissingAsync(guild, cancellationToken);
        if (missing.Count > 0)
        {
            Log.Missing(log, guild.Id, string.Join(", ", missing));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "서버 {Guild}에서 봇의 권한이 모자랍니다. Setup.md의 초대 링크로 다시 초대해 주세요. / Missing permissions there; invite the bot again with the link of Setup.md: {Missing}")]
        public static partial void Missing(ILogger logger, DiscordGuildId guild, string missing);
    }
}
