using System.Text.Json;

namespace CareerWriter.Discord.Protocol;

/// <summary>A message as events, histories and answers carry it; what is absent is null.</summary>
internal sealed record DiscordMessage
{
    /// <summary>A person's words.</summary>
    public const int Default = 0;

    /// <summary>A person's words as a reply.</summary>
    public const int Reply = 19;

    /// <summary>The first entry of a thread that grew from a message; the words are in <see cref="ReferencedMessage"/>.</summary>
    public const int ThreadStarter = 21;

    /// <summary>Its id.</summary>
    public DiscordMessageId Id { get; init; }

    /// <summary>Its channel or thread.</summary>
    public DiscordChannelId ChannelId { get; init; }

    /// <summary>The server; events only, and not of direct messages.</summary>
    public DiscordGuildId? GuildId { get; init; }

    /// <summary>Its kind: <see cref="Default"/>, <see cref="Reply"/>, or something that nobody said.</summary>
    public int Type { get; init; }

    /// <summary>Who wrote it; of a webhook's message no user.</summary>
    public DiscordUser? Author { get; init; }

    /// <summary>The writer as a member of the server, without <see cref="DiscordMember.User"/>; events only.</summary>
    public DiscordMember? Member { get; init; }

    /// <summary>Its text; empty without the right to see it.</summary>
    public string? Content { get; init; }

    /// <summary>Its files; none without the right to see them.</summary>
    public IReadOnlyList<DiscordAttachment>? Attachments { get; init; }

    /// <summary>Who is mentioned.</summary>
    public IReadOnlyList<DiscordUser>? Mentions { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>When a person last edited it, or null. Discord updates messages for reasons of its own too.</summary>
    public DateTimeOffset? EditedTimestamp { get; init; }

    /// <summary>What its sender called it, to find it again.</summary>
    public JsonElement? Nonce { get; init; }

    /// <summary>The webhook that wrote it; present also where a command was answered.</summary>
    public DiscordApplicationId? WebhookId { get; init; }

    /// <summary>The application that wrote it.</summary>
    public DiscordApplicationId? ApplicationId { get; init; }

    /// <summary>What it replies to, as ids.</summary>
    public DiscordMessageReference? MessageReference { get; init; }

    /// <summary>What it replies to; null when that is gone.</summary>
    public DiscordMessage? ReferencedMessage { get; init; }

    /// <summary>The thread that grew from it.</summary>
    public DiscordChannel? Thread { get; init; }

    /// <summary>Its flags (<see cref="DiscordMessageFlags"/>).</summary>
    public DiscordMessageFlags? Flags { get; init; }

    /// <summary>Its components as Discord sent them.</summary>
    public JsonElement? Components { get; init; }

    /// <summary>Whether it carries a nonce.</summary>
    public bool HasNonce(string nonce) => Nonce switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() == nonce,
        { ValueKind: JsonValueKind.Number } number => number.GetRawText() == nonce,
        _ => false,
    };
}

/// <summary>Flags of a message; others may come.</summary>
[Flags]
internal enum DiscordMessageFlags
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Links get no preview.</summary>
    SuppressEmbeds = 1 << 2,

    /// <summary>Only one person sees it.</summary>
    Ephemeral = 1 << 6,

    /// <summary>Nobody is notified.</summary>
    SuppressNotifications = 1 << 12,

    /// <summary>It is made of components alone; cannot be taken back.</summary>
    IsComponentsV2 = 1 << 15,
}

/// <summary>A message by its ids.</summary>
internal sealed record DiscordMessageReference
{
    /// <summary>The message.</summary>
    public DiscordMessageId? MessageId { get; init; }

    /// <summary>Its channel.</summary>
    public DiscordChannelId? ChannelId { get; init; }

    /// <summary>Its server.</summary>
    public DiscordGuildId? GuildId { get; init; }

    /// <summary>Of what is sent: false posts the message all the same where the other is gone.</summary>
    public bool? FailIfNotExists { get; init; }
}

/// <summary>A user.</summary>
internal sealed record DiscordUser
{
    /// <summary>The id.</summary>
    public DiscordUserId Id { get; init; }

    /// <summary>The name that is unique.</summary>
    public string? Username { get; init; }

    /// <summary>The name that is shown.</summary>
    public string? GlobalName { get; init; }

    /// <summary>Whether it is an application's.</summary>
    public bool? Bot { get; init; }

    /// <summary>Whether it is Discord itself.</summary>
    public bool? System { get; init; }
}

/// <summary>A user as a member of a server.</summary>
internal sealed record DiscordMember
{
    /// <summary>The user; absent beside a message.</summary>
    public DiscordUser? User { get; init; }

    /// <summary>The name in this server.</summary>
    public string? Nick { get; init; }

    /// <summary>The roles; the one of everyone is not named.</summary>
    public IReadOnlyList<DiscordRoleId>? Roles { get; init; }

    /// <summary>What the member may do in the channel; interactions only.</summary>
    public DiscordPermissions? Permissions { get; init; }

    /// <summary>Until when the member may only read, or null.</summary>
    public DateTimeOffset? CommunicationDisabledUntil { get; init; }
}

/// <summary>A file. Its address ends within about a day, or sooner; the message gives another.</summary>
internal sealed record DiscordAttachment
{
    /// <summary>The id.</summary>
    public DiscordAttachmentId Id { get; init; }

    /// <summary>The name that Discord made of it: letters of other scripts than Latin are lost. With extension.</summary>
    public string? Filename { get; init; }

    /// <summary>The name as its owner wrote it, without extension, where it differs.</summary>
    public string? Title { get; init; }

    /// <summary>What Discord takes it for; absent for kinds that it does not know.</summary>
    public string? ContentType { get; init; }

    /// <summary>Bytes.</summary>
    public long? Size { get; init; }

    /// <summary>Where it is.</summary>
    public string? Url { get; init; }

    /// <summary>Whether it vanishes after a while.</summary>
    public bool? Ephemeral { get; init; }

    /// <summary>The name to show: the owner's, with extension, in composed form.</summary>
    public string Name
    {
        get
        {
            var extension = Path.GetExtension(Filename ?? "");
            var name = string.IsNullOrWhiteSpace(Title) ? Filename ?? "" : Title.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? Title : Title + extension;
            return name.Normalize();
        }
    }

    /// <summary>When its address ends (<c>ex</c>), or null where that is not written.</summary>
    public DateTimeOffset? ExpiresAt
    {
        get
        {
            const string Field = "ex=";
            if (!Uri.TryCreate(Url, UriKind.Absolute, out var address))
            {
                return null;
            }

            var ends = address.Query.TrimStart('?').Split('&').FirstOrDefault(f => f.StartsWith(Field, StringComparison.Ordinal));
            return long.TryParse(ends?[Field.Length..], System.Globalization.NumberStyles.AllowHexSpecifier, null, out var seconds) && seconds is > 0 and < uint.MaxValue
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null;
        }
    }
}
