using CareerWriter.Discord.Protocol.Components;

namespace CareerWriter.Discord.Protocol.Rest;

/// <summary>A message to be posted, put in the place of one, or given as an answer.</summary>
internal sealed record DiscordOutgoing
{
    /// <summary>Its text, at most 2,000 characters; not with <see cref="DiscordMessageFlags.IsComponentsV2"/>.</summary>
    public string? Content { get; init; }

    /// <summary>Its components; in an edit, an empty list takes them away.</summary>
    public IReadOnlyList<DiscordComponent>? Components { get; init; }

    /// <summary>Its flags; in an edit, null leaves them.</summary>
    public DiscordMessageFlags? Flags { get; init; }

    /// <summary>Who is notified: nobody, unless named here. Discord remembers nothing of it, so it goes with every message and edit.</summary>
    public DiscordAllowedMentions AllowedMentions { get; init; } = new();

    /// <summary>What it replies to.</summary>
    public DiscordMessageReference? MessageReference { get; init; }

    /// <summary>What finds the message again, at most 25 characters, the same at every attempt; with it, Discord posts it once however often it is sent within minutes.</summary>
    public string? Nonce { get; init; }

    /// <summary>Files, at most 10.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<DiscordUpload> Files { get; init; } = [];

    /// <summary>Of an edit: the files that stay; null leaves all of them.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<DiscordAttachmentId>? KeepFiles { get; init; }

    /// <summary>Whether Discord holds to the nonce; set by the client.</summary>
    public bool? EnforceNonce { get; init; }

    /// <summary>The files by number; set by the client.</summary>
    public IReadOnlyList<DiscordSentFile>? Attachments { get; init; }
}

/// <summary>Who is notified by a message.</summary>
internal sealed record DiscordAllowedMentions
{
    /// <summary>Kinds that are notified without being named: none.</summary>
    public IReadOnlyList<string> Parse { get; init; } = [];

    /// <summary>Those who are, at most 100.</summary>
    public IReadOnlyList<DiscordUserId>? Users { get; init; }

    /// <summary>Whether the writer of the message that is replied to is.</summary>
    public bool RepliedUser { get; init; }
}

/// <summary>A file as the JSON of a message names it: by the number of its part, or by its id where it stays.</summary>
internal sealed record DiscordSentFile
{
    /// <summary>The number of the part, or the id.</summary>
    public required string Id { get; init; }

    /// <summary>Of a new file: its name.</summary>
    public string? Filename { get; init; }

    /// <summary>Of a new file: the name that people see.</summary>
    public string? Title { get; init; }
}

/// <summary>A thread to be begun, or what is to be changed of one; null is left as it is.</summary>
internal sealed record DiscordThreadCall
{
    /// <summary>Its name, 1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>Minutes without a message until it is put away: 60, 1440, 4320 or 10080.</summary>
    public int? AutoArchiveDuration { get; init; }

    /// <summary>Of one that grows from no message: its kind.</summary>
    public DiscordChannelType? Type { get; init; }

    /// <summary>Of a private one: whether members may bring others.</summary>
    public bool? Invitable { get; init; }

    /// <summary>Of a forum post: its first message.</summary>
    public DiscordOutgoing? Message { get; init; }

    /// <summary>Of a forum post: its tags, at most 5.</summary>
    public IReadOnlyList<string>? AppliedTags { get; init; }

    /// <summary>Of a change: whether it is put away.</summary>
    public bool? Archived { get; init; }

    /// <summary>Of a change: whether only moderators can bring it back.</summary>
    public bool? Locked { get; init; }
}

/// <summary>Whom a direct message is opened with.</summary>
internal sealed record DiscordRecipient(DiscordUserId RecipientId);

/// <summary>The first answer to an interaction.</summary>
/// <param name="Type">Which kind.</param>
/// <param name="Data">What goes with it, as JSON.</param>
internal sealed record DiscordCallback(int Type, System.Text.Json.Nodes.JsonNode? Data);
