namespace CareerWriter.Discord.Protocol;

/// <summary>Kinds of channels; others may come.</summary>
internal enum DiscordChannelType
{
    /// <summary>A text channel of a server.</summary>
    Text = 0,

    /// <summary>A direct message.</summary>
    Direct = 1,

    /// <summary>A direct message of several people.</summary>
    GroupDirect = 3,

    /// <summary>A channel whose messages others can follow.</summary>
    Announcement = 5,

    /// <summary>A thread of such a channel.</summary>
    AnnouncementThread = 10,

    /// <summary>A thread that all of the channel can see.</summary>
    PublicThread = 11,

    /// <summary>A thread that only its members, and moderators, can see.</summary>
    PrivateThread = 12,

    /// <summary>A channel of threads.</summary>
    Forum = 15,

    /// <summary>A channel of threads with pictures.</summary>
    Media = 16,
}

/// <summary>A channel, direct message or thread. Of one that the bot cannot see, little more than its id.</summary>
internal sealed record DiscordChannel
{
    /// <summary>The id.</summary>
    public DiscordChannelId Id { get; init; }

    /// <summary>Its kind.</summary>
    public DiscordChannelType Type { get; init; }

    /// <summary>The server.</summary>
    public DiscordGuildId? GuildId { get; init; }

    /// <summary>Of a thread: its channel; of a channel: its category.</summary>
    public DiscordChannelId? ParentId { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Of a thread: who began it.</summary>
    public DiscordUserId? OwnerId { get; init; }

    /// <summary>Of a thread: where it stands.</summary>
    public DiscordThreadMetadata? ThreadMetadata { get; init; }

    /// <summary>What is set for roles and members.</summary>
    public IReadOnlyList<DiscordOverwrite>? PermissionOverwrites { get; init; }

    /// <summary>Of a forum post: its first message; answers only.</summary>
    public DiscordMessage? Message { get; init; }

    /// <summary>Of an interaction: what the user may do there.</summary>
    public DiscordPermissions? Permissions { get; init; }

    /// <summary>Of an event: whether the thread has just been begun.</summary>
    public bool? NewlyCreated { get; init; }

    /// <summary>Whether it is a thread.</summary>
    public bool IsThread => Type is DiscordChannelType.AnnouncementThread or DiscordChannelType.PublicThread or DiscordChannelType.PrivateThread;
}

/// <summary>Where a thread stands.</summary>
internal sealed record DiscordThreadMetadata
{
    /// <summary>Put away; the next message brings it back unless it is locked.</summary>
    public bool? Archived { get; init; }

    /// <summary>Only moderators can bring it back.</summary>
    public bool? Locked { get; init; }

    /// <summary>Minutes without a message until it is put away.</summary>
    public int? AutoArchiveDuration { get; init; }
}

/// <summary>What a channel allows or denies a role or member.</summary>
internal sealed record DiscordOverwrite
{
    /// <summary>The role or member.</summary>
    public string? Id { get; init; }

    /// <summary>0: a role; 1: a member.</summary>
    public int Type { get; init; }

    /// <summary>What is allowed.</summary>
    public DiscordPermissions Allow { get; init; }

    /// <summary>What is denied.</summary>
    public DiscordPermissions Deny { get; init; }
}

/// <summary>A server.</summary>
internal sealed record DiscordGuild
{
    /// <summary>The id.</summary>
    public DiscordGuildId Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>Who owns it, and may do everything.</summary>
    public DiscordUserId? OwnerId { get; init; }

    /// <summary>Its language.</summary>
    public string? PreferredLocale { get; init; }

    /// <summary>True: Discord has an outage; of an event that ends it: absent means that the bot was removed.</summary>
    public bool? Unavailable { get; init; }

    /// <summary>Its roles; events and <c>GET /guilds</c>.</summary>
    public IReadOnlyList<DiscordRole>? Roles { get; init; }

    /// <summary>Its channels; events only.</summary>
    public IReadOnlyList<DiscordChannel>? Channels { get; init; }

    /// <summary>Its active threads that the bot can see; events only.</summary>
    public IReadOnlyList<DiscordChannel>? Threads { get; init; }
}

/// <summary>A role.</summary>
internal sealed record DiscordRole
{
    /// <summary>The id.</summary>
    public DiscordRoleId Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it allows.</summary>
    public DiscordPermissions Permissions { get; init; }
}
