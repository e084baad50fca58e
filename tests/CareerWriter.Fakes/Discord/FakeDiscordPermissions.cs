namespace CareerWriter.Fakes.Discord;

/// <summary>What the bot may do, as bits.</summary>
public static class FakeDiscordPermissions
{
    /// <summary>Add reactions.</summary>
    public const ulong React = 1UL << 6;

    /// <summary>See a channel.</summary>
    public const ulong View = 1UL << 10;

    /// <summary>Post in channels.</summary>
    public const ulong Send = 1UL << 11;

    /// <summary>Change channels.</summary>
    public const ulong ManageChannels = 1UL << 4;

    /// <summary>Delete messages of others.</summary>
    public const ulong ManageMessages = 1UL << 13;

    /// <summary>Post embeds.</summary>
    public const ulong Embed = 1UL << 14;

    /// <summary>Post files.</summary>
    public const ulong Attach = 1UL << 15;

    /// <summary>Read what was posted before.</summary>
    public const ulong History = 1UL << 16;

    /// <summary>Change threads of others and see all private ones.</summary>
    public const ulong ManageThreads = 1UL << 34;

    /// <summary>Begin threads.</summary>
    public const ulong BeginThreads = 1UL << 35;

    /// <summary>Begin private threads.</summary>
    public const ulong BeginPrivateThreads = 1UL << 36;

    /// <summary>Post in threads.</summary>
    public const ulong SendInThreads = 1UL << 38;

    /// <summary>What the bot is invited with.</summary>
    public const ulong Invited = React | View | Send | Embed | Attach | History | BeginThreads | BeginPrivateThreads | SendInThreads;

    /// <summary>What it may do in a channel.</summary>
    internal static ulong Of(FakeDiscordChannel channel)
    {
        if (channel.Guild is not { } guild)
        {
            return Invited;
        }

        var may = guild.BotPermissions & ~channel.BotDenied & ~(channel.Parent?.BotDenied ?? 0);
        return (may & View) == 0 ? 0 : may;
    }

    /// <summary>Whether it sees a channel; a private thread only as a member.</summary>
    internal static bool Sees(FakeDiscordChannel channel) =>
        (Of(channel) & View) != 0 && (channel.Type != 12 || channel.Has(FakeDiscord.BotUser) || (Of(channel) & ManageThreads) != 0);

    /// <summary>Refuses what it may not do.</summary>
    /// <exception cref="FakeDiscordRefusal">It may not.</exception>
    internal static void Require(FakeDiscordChannel channel, ulong wanted)
    {
        if (!Sees(channel))
        {
            throw FakeDiscordRefusal.NoAccess;
        }

        if ((Of(channel) & wanted) != wanted)
        {
            throw FakeDiscordRefusal.NoPermission;
        }
    }
}
