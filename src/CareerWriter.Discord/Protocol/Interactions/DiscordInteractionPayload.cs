using System.Text.Json;

namespace CareerWriter.Discord.Protocol.Interactions;

/// <summary>An interaction as Discord writes it.</summary>
internal sealed record DiscordInteractionPayload
{
    /// <summary>The id.</summary>
    public DiscordInteractionId Id { get; init; }

    /// <summary>The application.</summary>
    public DiscordApplicationId ApplicationId { get; init; }

    /// <summary>2: a command; 3: a component; 4: a command that is being typed; 5: a window.</summary>
    public int Type { get; init; }

    /// <summary>What answers it.</summary>
    public required string Token { get; init; }

    /// <summary>What was done.</summary>
    public DiscordInteractionData? Data { get; init; }

    /// <summary>In a server: who.</summary>
    public DiscordMember? Member { get; init; }

    /// <summary>Elsewhere: who.</summary>
    public DiscordUser? User { get; init; }

    /// <summary>The server.</summary>
    public DiscordGuildId? GuildId { get; init; }

    /// <summary>The channel.</summary>
    public DiscordChannelId? ChannelId { get; init; }

    /// <summary>The channel, as far as it is told.</summary>
    public DiscordChannel? Channel { get; init; }

    /// <summary>The message of a component.</summary>
    public DiscordMessage? Message { get; init; }

    /// <summary>What the bot may do.</summary>
    public DiscordPermissions? AppPermissions { get; init; }

    /// <summary>The user's language.</summary>
    public string? Locale { get; init; }

    /// <summary>The largest file, in bytes.</summary>
    public long? AttachmentSizeLimit { get; init; }

    /// <summary>Who installed the app: the server (<c>0</c>), the user (<c>1</c>).</summary>
    public JsonElement? AuthorizingIntegrationOwners { get; init; }
}

/// <summary>What was done.</summary>
internal sealed record DiscordInteractionData
{
    /// <summary>Of a command: its name.</summary>
    public string? Name { get; init; }

    /// <summary>Of a command: its type.</summary>
    public int? Type { get; init; }

    /// <summary>Of a command on something: its id.</summary>
    public string? TargetId { get; init; }

    /// <summary>Of a command: what was given.</summary>
    public IReadOnlyList<DiscordGivenOption>? Options { get; init; }

    /// <summary>Of a component or window: what the app called it.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a component: what was chosen.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Of a window: what was filled in.</summary>
    public IReadOnlyList<DiscordFilledIn>? Components { get; init; }

    /// <summary>What the ids stand for.</summary>
    public DiscordResolved? Resolved { get; init; }
}

/// <summary>Something given with a command.</summary>
internal sealed record DiscordGivenOption
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Its kind.</summary>
    public int Type { get; init; }

    /// <summary>Its value: text, number, or yes or no.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Of a command below the command: what was given with it.</summary>
    public IReadOnlyList<DiscordGivenOption>? Options { get; init; }

    /// <summary>Whether it is being typed.</summary>
    public bool? Focused { get; init; }
}

/// <summary>A part of a window that was sent: a field, or what holds some.</summary>
internal sealed record DiscordFilledIn
{
    /// <summary>What the app called it.</summary>
    public string? CustomId { get; init; }

    /// <summary>The text, or what one thing was chosen; yes or no of a box.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What was chosen; of files their ids.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Of a label: the field.</summary>
    public DiscordFilledIn? Component { get; init; }

    /// <summary>Of a row: the fields.</summary>
    public IReadOnlyList<DiscordFilledIn>? Components { get; init; }
}

/// <summary>What ids stand for.</summary>
internal sealed record DiscordResolved
{
    /// <summary>Files.</summary>
    public IReadOnlyDictionary<string, DiscordAttachment>? Attachments { get; init; }

    /// <summary>Messages.</summary>
    public IReadOnlyDictionary<string, DiscordMessage>? Messages { get; init; }
}
