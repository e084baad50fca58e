namespace CareerWriter.Discord;

/// <summary>Whether the bot asks to see the content of messages that neither mention it nor come by direct message (the privileged intent MESSAGE_CONTENT).</summary>
public enum DiscordMessageContent
{
    /// <summary>Where the application has been granted it; without it the bot works on by mentions, commands and buttons.</summary>
    Auto,

    /// <summary>Always: the program stops where it is not granted.</summary>
    On,

    /// <summary>Never.</summary>
    Off,
}

/// <summary>Settings of the Discord platform: section <c>Discord</c>, environment <c>Discord__Token</c> and so on.</summary>
public sealed class DiscordOptions
{
    /// <summary>The bot's token; empty: the platform is off.</summary>
    public string Token { get; init; } = "";

    /// <summary>Base address of the REST API, with a slash at the end.</summary>
    public Uri ApiBaseAddress { get; init; } = new("https://discord.com/api/v10/");

    /// <summary>What the bot calls itself, as Discord wants it: <c>DiscordBot (page, version)</c>, the page being the operator's; others may be refused.</summary>
    public string UserAgent { get; init; } = "DiscordBot (https://careerwriter.example, 0.1)";

    /// <summary>Whether the content of all messages is asked for.</summary>
    public DiscordMessageContent MessageContent { get; init; }

    /// <summary>Whether the gateway compresses what it sends (<c>zlib-stream</c>).</summary>
    public bool Compress { get; init; }

    /// <summary>Number of shards, the same in every process; 0: as many as Discord recommends.</summary>
    public int Shards { get; init; }
}
