namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>Where the gateway is, and how often a session may be begun.</summary>
internal sealed record DiscordGatewayPlace
{
    /// <summary>Its address.</summary>
    public required Uri Url { get; init; }

    /// <summary>The number of shards that Discord recommends.</summary>
    public int Shards { get; init; } = 1;

    /// <summary>How often a session may be begun.</summary>
    public DiscordSessionBudget? SessionStartLimit { get; init; }
}

/// <summary>How often a session may be begun.</summary>
internal sealed record DiscordSessionBudget
{
    /// <summary>A day.</summary>
    public int Total { get; init; }

    /// <summary>From now on.</summary>
    public int Remaining { get; init; }

    /// <summary>Milliseconds until it starts over.</summary>
    public long ResetAfter { get; init; }

    /// <summary>How many within five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;
}

/// <summary>The application.</summary>
internal sealed record DiscordApplication
{
    /// <summary>Its id.</summary>
    public DiscordApplicationId Id { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What it has been granted.</summary>
    public DiscordApplicationFlags Flags { get; init; }

    /// <summary>Where interactions are delivered by HTTP: they do not come by the gateway then.</summary>
    public string? InteractionsEndpointUrl { get; init; }

    /// <summary>Whether it may see the content of all messages.</summary>
    public bool HasMessageContent => (Flags & (DiscordApplicationFlags.MessageContent | DiscordApplicationFlags.MessageContentLimited)) != DiscordApplicationFlags.None;
}

/// <summary>What an application has been granted.</summary>
[Flags]
internal enum DiscordApplicationFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The content of messages, after a review.</summary>
    MessageContent = 1 << 18,

    /// <summary>The content of messages, by a switch in its settings.</summary>
    MessageContentLimited = 1 << 19,
}

/// <summary>An answer of which nothing is used.</summary>
internal sealed record DiscordDone;

/// <summary>An error as Discord writes it.</summary>
internal sealed record DiscordErrorBody
{
    /// <summary>The code.</summary>
    public int? Code { get; init; }

    /// <summary>The parts that are wrong: a tree.</summary>
    public System.Text.Json.JsonElement? Errors { get; init; }

    /// <summary>Of a limit: seconds to wait.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>Of a limit: whether it is on all calls together.</summary>
    public bool? Global { get; init; }
}
