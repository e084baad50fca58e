using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerWriter.Slack.Protocol;

/// <summary>A message as events, histories and answers carry it; what is absent is null.</summary>
internal sealed record SlackMessage
{
    /// <summary>Its kind when it is not plainly someone's words: <c>file_share</c>, <c>thread_broadcast</c>, <c>message_changed</c>, <c>message_deleted</c>, <c>bot_message</c>, …</summary>
    public string? Subtype { get; init; }

    /// <summary>Where it was posted; events only.</summary>
    public SlackChannelId? Channel { get; init; }

    /// <summary><c>channel</c>, <c>group</c>, <c>im</c>, <c>mpim</c> or <c>app_home</c>.</summary>
    public string? ChannelType { get; init; }

    /// <summary>Who wrote it.</summary>
    public SlackUserId? User { get; init; }

    /// <summary>The bot that wrote it.</summary>
    public string? BotId { get; init; }

    /// <summary>The app that wrote it.</summary>
    public string? AppId { get; init; }

    /// <summary>The writer's workspace.</summary>
    public SlackTeamId? Team { get; init; }

    /// <summary>Its text, escaped (<see cref="SlackText.Typed"/>).</summary>
    public string? Text { get; init; }

    /// <summary>Its blocks as Slack sent them.</summary>
    public JsonElement? Blocks { get; init; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<SlackFile>? Files { get; init; }

    /// <summary>Its id in the channel.</summary>
    public SlackTimestamp? Ts { get; init; }

    /// <summary>The id of the thread's first message.</summary>
    public SlackTimestamp? ThreadTs { get; init; }

    /// <summary>Who wrote the thread's first message.</summary>
    public SlackUserId? ParentUserId { get; init; }

    /// <summary>Present when a person edited it.</summary>
    public SlackEdited? Edited { get; init; }

    /// <summary>What its sender attached for programs.</summary>
    public SlackMetadata? Metadata { get; init; }

    /// <summary>Of <c>message_changed</c>: the message as it is now.</summary>
    public SlackMessage? Message { get; init; }

    /// <summary>Of <c>message_changed</c> and <c>message_deleted</c>: the message as it was.</summary>
    public SlackMessage? PreviousMessage { get; init; }

    /// <summary>Of <c>message_deleted</c>: the id of the message that is gone.</summary>
    public SlackTimestamp? DeletedTs { get; init; }

    /// <summary>Whether people do not see it.</summary>
    public bool? Hidden { get; init; }

    /// <summary>Of a streamed message: <c>in_progress</c>, <c>completed</c>, …</summary>
    public string? StreamingState { get; init; }

    /// <summary>The thread that an answer belongs to: its own, or the one it would start.</summary>
    public SlackTimestamp? ThreadRoot => ThreadTs ?? Ts;
}

/// <summary>An edit by a person.</summary>
internal sealed record SlackEdited
{
    /// <summary>Who edited it.</summary>
    public SlackUserId? User { get; init; }

    /// <summary>When.</summary>
    public SlackTimestamp? Ts { get; init; }
}

/// <summary>Data for programs beside a message. Members of the workspace can read it: opaque ids only.</summary>
/// <param name="EventType">What kind of data it is.</param>
/// <param name="EventPayload">The data; empty in histories that did not ask for it.</param>
internal sealed record SlackMetadata(string EventType, JsonObject? EventPayload = null);

/// <summary>A file as messages and <c>files.info</c> describe it. Slack Connect sends only the id first.</summary>
internal sealed record SlackFile
{
    /// <summary>Its id.</summary>
    public SlackFileId Id { get; init; }

    /// <summary>File name with extension, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Its title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Media type.</summary>
    public string? Mimetype { get; init; }

    /// <summary>Slack's short name of the type (<c>pdf</c>, <c>docx</c>).</summary>
    public string? Filetype { get; init; }

    /// <summary>Size in bytes.</summary>
    public long? Size { get; init; }

    /// <summary><c>hosted</c>, <c>external</c>, <c>snippet</c>, <c>tombstone</c>, <c>hidden_by_limit</c>, …</summary>
    public string? Mode { get; init; }

    /// <summary><c>visible</c>, <c>check_file_info</c>, <c>access_denied</c> or <c>file_not_found</c>.</summary>
    public string? FileAccess { get; init; }

    /// <summary>Whether another service holds it.</summary>
    public bool? IsExternal { get; init; }

    /// <summary>Who shared it.</summary>
    public SlackUserId? User { get; init; }

    /// <summary>Where it is fetched with the token.</summary>
    public string? UrlPrivate { get; init; }

    /// <summary>The same as a download.</summary>
    public string? UrlPrivateDownload { get; init; }

    /// <summary>Its page for people.</summary>
    public string? Permalink { get; init; }

    /// <summary>Whether <c>files.info</c> must be asked before it can be fetched.</summary>
    public bool IsThin => FileAccess == "check_file_info" || (FileAccess is null or "visible" && UrlPrivate is null && UrlPrivateDownload is null && Mode is null or "hosted" or "file_access");
}
