using CareerWriter.Discord.Protocol;

namespace CareerWriter.Host.Discord;

/// <summary>What someone typed, as they meant it.</summary>
internal static class DiscordTyped
{
    /// <summary>Whether a message calls the bot in its words.</summary>
    public static bool Names(DiscordMessage message, DiscordUserId bot) =>
        message.Content is { } content && (content.Contains($"<@{bot}>", StringComparison.Ordinal) || content.Contains($"<@!{bot}>", StringComparison.Ordinal));

    /// <summary>The words: without the call to the bot, others by their names.</summary>
    public static string Words(DiscordMessage message, DiscordUserId bot)
    {
        var words = Replaced(message.Content ?? "", bot, "");
        foreach (var user in message.Mentions ?? [])
        {
            words = Replaced(words, user.Id, $"@{user.GlobalName ?? user.Username}");
        }

        return words.Trim();
    }

    private static string Replaced(string words, DiscordUserId user, string name) =>
        words.Replace($"<@{user}>", name, StringComparison.Ordinal).Replace($"<@!{user}>", name, StringComparison.Ordinal);
}
