using CareerWriter.Discord.Protocol.Interactions;

namespace CareerWriter.Discord.Protocol.Events;

/// <summary>What a dispatch says, as far as it is understood.</summary>
internal abstract record DiscordEvent
{
    private DiscordEvent()
    {
    }

    /// <summary>A session was begun; it happens again whenever one is lost.</summary>
    internal sealed record Ready(DiscordReady Session) : DiscordEvent;

    /// <summary>A message was posted, perhaps by the bot itself, and then perhaps before the answer to its posting.</summary>
    internal sealed record MessageCreated(DiscordMessage Message) : DiscordEvent;

    /// <summary>A message changed, by a person (<see cref="DiscordMessage.EditedTimestamp"/>) or because of its links, thread or flags.</summary>
    internal sealed record MessageUpdated(DiscordMessage Message) : DiscordEvent;

    /// <summary>Messages were deleted.</summary>
    internal sealed record MessagesDeleted(DiscordChannelId Channel, IReadOnlyList<DiscordMessageId> Messages) : DiscordEvent;

    /// <summary>A user did something with what the app put there.</summary>
    internal sealed record Interaction(DiscordInteraction Action) : DiscordEvent;

    /// <summary>A thread was begun, or the bot was brought into one.</summary>
    internal sealed record ThreadCreated(DiscordChannel Thread) : DiscordEvent;

    /// <summary>A thread or channel changed.</summary>
    internal sealed record ChannelUpdated(DiscordChannel Channel) : DiscordEvent;

    /// <summary>A thread or channel was deleted.</summary>
    internal sealed record ChannelDeleted(DiscordChannel Channel) : DiscordEvent;

    /// <summary>A server is there, with its channels and active threads: at the start, after an outage, or because the bot was invited.</summary>
    internal sealed record GuildCreated(DiscordGuild Guild) : DiscordEvent;

    /// <summary>The bot was removed from a server.</summary>
    internal sealed record GuildRemoved(DiscordGuildId Guild) : DiscordEvent;

    /// <summary>Someone reacted to a message.</summary>
    internal sealed record ReactionAdded(DiscordReaction Reaction) : DiscordEvent;

    /// <summary>Nothing that is understood or used.</summary>
    /// <param name="Type">What it calls itself.</param>
    internal sealed record Unknown(string Type) : DiscordEvent;
}

/// <summary>A session.</summary>
internal sealed record DiscordReady
{
    /// <summary>The bot.</summary>
    public DiscordUser? User { get; init; }

    /// <summary>The session.</summary>
    public string? SessionId { get; init; }

    /// <summary>Where it is taken up again.</summary>
    public Uri? ResumeGatewayUrl { get; init; }

    /// <summary>The application.</summary>
    public Rest.DiscordApplication? Application { get; init; }

    /// <summary>The servers of the shard, by their ids; more of each follows.</summary>
    public IReadOnlyList<DiscordGuild>? Guilds { get; init; }
}

/// <summary>Messages that are gone.</summary>
internal sealed record DiscordDeletion
{
    /// <summary>The channel.</summary>
    public DiscordChannelId ChannelId { get; init; }

    /// <summary>The message.</summary>
    public DiscordMessageId? Id { get; init; }

    /// <summary>The messages.</summary>
    public IReadOnlyList<DiscordMessageId>? Ids { get; init; }
}

/// <summary>A reaction.</summary>
internal sealed record DiscordReaction
{
    /// <summary>Who reacted.</summary>
    public DiscordUserId UserId { get; init; }

    /// <summary>Where.</summary>
    public DiscordChannelId ChannelId { get; init; }

    /// <summary>To what.</summary>
    public DiscordMessageId MessageId { get; init; }

    /// <summary>The server.</summary>
    public DiscordGuildId? GuildId { get; init; }

    /// <summary>With what.</summary>
    public DiscordEmoji? Emoji { get; init; }
}

/// <summary>An emoji.</summary>
/// <param name="Name">The letter, or its name.</param>
internal sealed record DiscordEmoji(string? Name);
