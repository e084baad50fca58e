using CareerWriter.Discord.Protocol.Rest;

namespace CareerWriter.Discord.Protocol.Interactions;

/// <summary>Something that a user did with what the app put there.</summary>
/// <param name="Context">Who, where, and how to answer.</param>
internal abstract record DiscordInteraction(DiscordInteractionContext Context)
{
    /// <summary>A command was called with a slash.</summary>
    /// <param name="Context">Who, where, and how to answer.</param>
    /// <param name="Name">The command, with the commands below it that were chosen (<c>draft new</c>); always the name that was registered, never a translation.</param>
    /// <param name="Options">What was given with it, by name.</param>
    internal sealed record Command(DiscordInteractionContext Context, string Name, IReadOnlyDictionary<string, DiscordGiven> Options) : DiscordInteraction(Context);

    /// <summary>A command is being typed: suggestions are wanted.</summary>
    /// <param name="Context">Who, where, and how to answer.</param>
    /// <param name="Name">The command.</param>
    /// <param name="Focused">The option that is being typed.</param>
    /// <param name="Options">What is there already; required ones may be missing.</param>
    internal sealed record Typing(DiscordInteractionContext Context, string Name, string? Focused, IReadOnlyDictionary<string, DiscordGiven> Options) : DiscordInteraction(Context);

    /// <summary>A command was called on a message. It is seen whole, whatever else may be seen.</summary>
    /// <param name="Context">Who, where, and how to answer.</param>
    /// <param name="Name">The command.</param>
    /// <param name="Target">The message.</param>
    internal sealed record MessageCommand(DiscordInteractionContext Context, string Name, DiscordMessage Target) : DiscordInteraction(Context);

    /// <summary>A button was pressed, or something chosen.</summary>
    /// <param name="Context">Who, where, and how to answer.</param>
    /// <param name="CustomId">What the app called it; anyone can send anything here.</param>
    /// <param name="Values">What was chosen; none of a button.</param>
    /// <param name="Message">The message it stands in.</param>
    internal sealed record Press(DiscordInteractionContext Context, string CustomId, IReadOnlyList<string> Values, DiscordMessage? Message) : DiscordInteraction(Context);

    /// <summary>A window was sent.</summary>
    /// <param name="Context">Who, where, and how to answer.</param>
    /// <param name="CustomId">What the app called it.</param>
    /// <param name="Fields">What was filled in, by what the app called each.</param>
    /// <param name="Message">The message it was opened from, or null.</param>
    internal sealed record Submit(DiscordInteractionContext Context, string CustomId, IReadOnlyDictionary<string, DiscordGiven> Fields, DiscordMessage? Message) : DiscordInteraction(Context);
}

/// <summary>Who did something, where, and how to answer.</summary>
/// <param name="Token">Answers.</param>
/// <param name="User">Who.</param>
internal sealed record DiscordInteractionContext(DiscordInteractionToken Token, DiscordUser User)
{
    /// <summary>The interaction: the same for every delivery of it.</summary>
    public DiscordInteractionId Id => Token.Interaction;

    /// <summary>The user as a member of the server; null in direct messages.</summary>
    public DiscordMember? Member { get; init; }

    /// <summary>The server; null in direct messages.</summary>
    public DiscordGuildId? Guild { get; init; }

    /// <summary>Where.</summary>
    public DiscordChannelId? ChannelId { get; init; }

    /// <summary>Where, as far as it is told.</summary>
    public DiscordChannel? Channel { get; init; }

    /// <summary>What the bot may do there; null where it is not told.</summary>
    public DiscordPermissions? AppPermissions { get; init; }

    /// <summary>The user's language (<c>ko</c>).</summary>
    public string? Locale { get; init; }

    /// <summary>The largest file that may be sent in an answer, in bytes; null where it is not told.</summary>
    public long? MostFileBytes { get; init; }

    /// <summary>Whether the bot itself is there; false: only the user brought the command along.</summary>
    public bool IsBotThere { get; init; } = true;
}

/// <summary>Something that was given with a command or filled in.</summary>
internal sealed record DiscordGiven
{
    /// <summary>Text, or a number or id as text; empty where nothing was filled in.</summary>
    public string Text { get; init; } = "";

    /// <summary>What was chosen, where it may be several.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>Files.</summary>
    public IReadOnlyList<DiscordAttachment> Files { get; init; } = [];
}
