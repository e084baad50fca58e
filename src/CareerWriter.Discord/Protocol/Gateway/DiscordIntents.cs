namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>What a session hears of.</summary>
[Flags]
internal enum DiscordIntents
{
    /// <summary>Interactions only, which need no intent.</summary>
    None = 0,

    /// <summary>Servers, channels and threads.</summary>
    Guilds = 1,

    /// <summary>Messages of servers.</summary>
    GuildMessages = 1 << 9,

    /// <summary>Reactions in servers.</summary>
    GuildMessageReactions = 1 << 10,

    /// <summary>Direct messages.</summary>
    DirectMessages = 1 << 12,

    /// <summary>Reactions in direct messages.</summary>
    DirectMessageReactions = 1 << 13,

    /// <summary>The content of messages that neither mention the bot nor come by direct message; privileged.</summary>
    MessageContent = 1 << 15,
}
