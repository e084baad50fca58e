using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;

namespace CareerWriter.Discord;

/// <summary>
/// Where a conversation is, as conversations are named after it: <c>discord:server/thread</c>, in a direct message <c>discord:@me/channel</c>. A place that holds one conversation
/// after another tells them apart by what began each (<c>discord:@me/channel/begun</c>).
/// </summary>
/// <param name="Guild">The server; null: a direct message.</param>
/// <param name="Channel">The thread, channel or direct message.</param>
/// <param name="Begun">The id of what began the conversation; 0: the place's first and only one.</param>
internal readonly record struct DiscordThread(DiscordGuildId? Guild, DiscordChannelId Channel, ulong Begun = 0)
{
    /// <summary>The platform's name in conversation keys.</summary>
    public const string Platform = "discord";

    private const string Me = "@me";

    /// <summary>Whether it is in a direct message.</summary>
    public bool IsDirect => Guild is null;

    /// <summary>The conversation.</summary>
    public ConversationKey Conversation => new(Platform, Name);

    /// <summary>Its page in Discord.</summary>
    public Uri Page => new($"https://discord.com/channels/{GuildName}/{Channel}");

    private string GuildName => Guild?.ToString() ?? Me;

    private string Name => Begun == 0 ? $"{GuildName}/{Channel}" : string.Create(CultureInfo.InvariantCulture, $"{GuildName}/{Channel}/{Begun}");

    /// <summary>Where a conversation is.</summary>
    /// <exception cref="FormatException">It is none of Discord's.</exception>
    public static DiscordThread Of(ConversationKey conversation) => Read(conversation.Thread) ?? throw new FormatException("a thread of Discord is server/channel");

    /// <summary>Reads the name of a thread in conversation keys; null for anything else.</summary>
    public static DiscordThread? Read(string? name)
    {
        var parts = name?.Split('/') ?? [];
        ulong guild = 0, channel = 0, begun = 0;
        var isOne = parts.Length is 2 or 3
            && (parts[0] == Me || DiscordSnowflake.TryRead(parts[0], out guild))
            && DiscordSnowflake.TryRead(parts[1], out channel)
            && (parts.Length == 2 || DiscordSnowflake.TryRead(parts[2], out begun));
        return isOne ? new(guild == 0 ? null : new(guild), new(channel), begun) : null;
    }
}
