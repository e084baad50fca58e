namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>How connections are opened, watched and closed.</summary>
internal sealed record DiscordGatewaySettings
{
    /// <summary>The bot's token.</summary>
    public required string Token { get; init; }

    /// <summary>What the bot calls itself.</summary>
    public required string UserAgent { get; init; }

    /// <summary>What is heard of, without the content of messages.</summary>
    public DiscordIntents Intents { get; init; } = DiscordIntents.Guilds | DiscordIntents.GuildMessages | DiscordIntents.DirectMessages;

    /// <summary>Whether the content of all messages is asked for.</summary>
    public DiscordMessageContent MessageContent { get; init; }

    /// <summary>Whether what comes is compressed.</summary>
    public bool Compress { get; init; }

    /// <summary>Number of shards; 0: as many as Discord recommends.</summary>
    public int Shards { get; init; }

    /// <summary>What stands below the bot's name; null: nothing.</summary>
    public string? Presence { get; init; }

    /// <summary>How long opening may take until Discord says hello.</summary>
    public TimeSpan HelloTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long it may take then until the session is there, with everything that was missed.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long after one beginning of a session the next one of its bucket may follow.</summary>
    public TimeSpan IdentifyApart { get; init; } = TimeSpan.FromSeconds(5.5);

    /// <summary>The largest message, in bytes; servers with many channels make some of several megabytes.</summary>
    public int MostBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Lines of accepting: what is about one channel waits in one line.</summary>
    public int Lines { get; init; } = 8;

    /// <summary>How many interactions are accepted at a time beside the lines: they cannot wait.</summary>
    public int Urgent { get; init; } = 8;

    /// <summary>How many dispatches may wait in each line, and how many interactions.</summary>
    public int Waiting { get; init; } = 1_000;

    /// <summary>How long accepting one may take.</summary>
    public TimeSpan AcceptTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many times accepting one is tried, with growing waits, before it is given up.</summary>
    public int AcceptAttempts { get; init; } = 20;

    /// <summary>How often a session is saved while it moves on.</summary>
    public TimeSpan SaveEvery { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The wait after the first failure; it doubles with each one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait: at it, failures in a row use up fewer than 600 of the 1,000 sessions of a day.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a connection must live to count as a success.</summary>
    public TimeSpan StableAfter { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How many times in a row a session is taken up in vain before it is given up.</summary>
    public int MostResumes { get; init; } = 6;

    /// <summary>How long closing may take.</summary>
    public TimeSpan CloseTimeout { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a stop waits for dispatches that are being accepted.</summary>
    public TimeSpan DrainTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Tells nothing.</summary>
    public override string ToString() => nameof(DiscordGatewaySettings);
}
