namespace CareerWriter.Host.State;

/// <summary>Settings of what is kept: section <c>State</c>.</summary>
internal sealed class StateOptions
{
    /// <summary>Keeps conversations in memory although platforms have tokens: they are gone when the program ends.</summary>
    public bool Memory { get; init; }

    /// <summary>How long a conversation is kept after it was last touched.</summary>
    public TimeSpan KeepFor { get; init; } = TimeSpan.FromDays(90);

    /// <summary>How long a message is known by its id, so that another delivery of it is not a new one. Slack repeats for an hour, Discord replays a session.</summary>
    public TimeSpan KnowMessagesFor { get; init; } = TimeSpan.FromHours(25);

    /// <summary>How long a worker has a conversation to itself without a sign of life.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Keys of 32 bytes in Base64 that texts are encrypted with, the newest first; none: not encrypted.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];
}

/// <summary>Settings of Redis: section <c>Redis</c>.</summary>
internal sealed class RedisOptions
{
    /// <summary>Connection string of StackExchange.Redis (<c>localhost:6379,password=…</c>); empty: conversations are kept in memory.</summary>
    public string Connection { get; init; } = "";

    /// <summary>What every key begins with.</summary>
    public string Prefix { get; init; } = "cw";
}
