using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol.Api;

/// <summary>What every answer may have beside its result.</summary>
internal sealed record SlackSideFields
{
    /// <summary>Whether the call was accepted.</summary>
    public bool Ok { get; init; }

    /// <summary>Why not.</summary>
    public string? Error { get; init; }

    /// <summary>The scope that is missing.</summary>
    public string? Needed { get; init; }

    /// <summary>Which blocks are wrong.</summary>
    public IReadOnlyList<JsonElement>? Errors { get; init; }

    /// <summary>What Slack says about the arguments.</summary>
    public SlackResponseMetadata? ResponseMetadata { get; init; }
}

/// <summary>What Slack says about the arguments, and where a list goes on.</summary>
internal sealed record SlackResponseMetadata
{
    /// <summary>Sentences about arguments.</summary>
    public IReadOnlyList<string>? Messages { get; init; }

    /// <summary>Where the next page begins; empty on the last one.</summary>
    public string? NextCursor { get; init; }
}

/// <summary>An answer of which only the acceptance counts.</summary>
internal sealed record SlackDone;

/// <summary>Who the token is: <c>auth.test</c>.</summary>
internal sealed record SlackIdentity
{
    /// <summary>The address of the workspace.</summary>
    public string? Url { get; init; }

    /// <summary>The workspace.</summary>
    public SlackTeamId TeamId { get; init; }

    /// <summary>The bot as a user.</summary>
    public SlackUserId UserId { get; init; }

    /// <summary>The bot.</summary>
    public string? BotId { get; init; }
}

/// <summary>Where a socket is opened, once: <c>apps.connections.open</c>.</summary>
internal sealed record SlackSocketAddress
{
    /// <summary>The address with its ticket.</summary>
    public required Uri Url { get; init; }
}

/// <summary>A message that was posted, updated or streamed.</summary>
internal sealed record SlackPosted
{
    /// <summary>Where; of a message to a user, the direct message that it opened.</summary>
    public SlackChannelId Channel { get; init; }

    /// <summary>Its id.</summary>
    public SlackTimestamp Ts { get; init; }

    /// <summary>The message as Slack keeps it.</summary>
    public SlackMessage? Message { get; init; }
}

/// <summary>A message that one person sees. It cannot be updated by this id.</summary>
internal sealed record SlackPostedEphemeral
{
    /// <summary>Its id.</summary>
    public SlackTimestamp MessageTs { get; init; }
}

/// <summary>A page of a history.</summary>
internal sealed record SlackMessagePage
{
    /// <summary>The messages: of a thread earliest first, of a channel latest first.</summary>
    public IReadOnlyList<SlackMessage> Messages { get; init; } = [];

    /// <summary>Whether there are more.</summary>
    public bool HasMore { get; init; }

    /// <summary>Where they begin.</summary>
    public SlackResponseMetadata? ResponseMetadata { get; init; }
}

/// <summary>An answer with a channel.</summary>
internal sealed record SlackOpened
{
    /// <summary>The channel.</summary>
    public required SlackChannel Channel { get; init; }
}

/// <summary>A channel.</summary>
internal sealed record SlackChannel
{
    /// <summary>Its id.</summary>
    public SlackChannelId Id { get; init; }

    /// <summary>Whether it is a direct message with one person.</summary>
    public bool IsIm { get; init; }

    /// <summary>Whether it is a group message.</summary>
    public bool IsMpim { get; init; }

    /// <summary>Whether only members find it.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether people of other organisations are in it.</summary>
    public bool IsExtShared { get; init; }

    /// <summary>Whether nothing can be posted any more.</summary>
    public bool IsArchived { get; init; }

    /// <summary>Whether the bot is in it.</summary>
    public bool IsMember { get; init; }
}

/// <summary>An answer with a view.</summary>
internal sealed record SlackViewOpened
{
    /// <summary>The view.</summary>
    public required SlackViewState View { get; init; }
}

/// <summary>An answer with a user.</summary>
internal sealed record SlackUserAnswer
{
    /// <summary>The user.</summary>
    public required SlackUser User { get; init; }
}

/// <summary>A user.</summary>
internal sealed record SlackUser
{
    /// <summary>The id.</summary>
    public SlackUserId Id { get; init; }

    /// <summary>The workspace.</summary>
    public SlackTeamId? TeamId { get; init; }

    /// <summary>The full name.</summary>
    public string? RealName { get; init; }

    /// <summary>The language of the client (<c>ko-KR</c>).</summary>
    public string? Locale { get; init; }

    /// <summary>Whether it is a bot.</summary>
    public bool IsBot { get; init; }

    /// <summary>Whether the account is gone.</summary>
    public bool Deleted { get; init; }

    /// <summary>Whether it is a guest.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>Names as the user set them.</summary>
    public SlackProfile? Profile { get; init; }
}

/// <summary>Names as a user set them.</summary>
internal sealed record SlackProfile
{
    /// <summary>The name that is shown; empty when the user set none.</summary>
    public string? DisplayName { get; init; }
}

/// <summary>An answer with a file.</summary>
internal sealed record SlackFileAnswer
{
    /// <summary>The file.</summary>
    public required SlackFile File { get; init; }
}

/// <summary>Where a file is sent: <c>files.getUploadURLExternal</c>.</summary>
internal sealed record SlackUploadPlace
{
    /// <summary>The address, good for this file.</summary>
    public required Uri UploadUrl { get; init; }

    /// <summary>The id of the file to come.</summary>
    public SlackFileId FileId { get; init; }
}

/// <summary>A file that was sent, to be completed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
internal sealed record SlackUploaded(SlackFileId Id, string Title);

/// <summary>A view as Slack keeps it.</summary>
internal sealed record SlackViewState
{
    /// <summary>Its id.</summary>
    public SlackViewId Id { get; init; }

    /// <summary>Which state of the view this is; given with an update, an older state is refused.</summary>
    public string? Hash { get; init; }

    /// <summary>What the app called it.</summary>
    public string? CallbackId { get; init; }

    /// <summary>What the app wrote into it for itself.</summary>
    public string? PrivateMetadata { get; init; }

    /// <summary>What was filled in.</summary>
    public SlackFilledIn? State { get; init; }
}

/// <summary>What was filled in: by block, then by action.</summary>
internal sealed record SlackFilledIn
{
    /// <summary>The values by block id and action id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, SlackInputValue>>? Values { get; init; }

    /// <summary>The value of an input, or null when there is none.</summary>
    public SlackInputValue? Find(string block, string action) =>
        Values?.GetValueOrDefault(block)?.GetValueOrDefault(action);
}

/// <summary>The value of one input.</summary>
internal sealed record SlackInputValue
{
    /// <summary>The kind of the input.</summary>
    public string? Type { get; init; }

    /// <summary>Typed text; null when it is empty.</summary>
    public string? Value { get; init; }

    /// <summary>The chosen option of a select or of radio buttons.</summary>
    public SlackChosenOption? SelectedOption { get; init; }

    /// <summary>The chosen options of check boxes or of a select for several.</summary>
    public IReadOnlyList<SlackChosenOption>? SelectedOptions { get; init; }

    /// <summary>The chosen user.</summary>
    public SlackUserId? SelectedUser { get; init; }

    /// <summary>The chosen channel.</summary>
    public SlackChannelId? SelectedConversation { get; init; }

    /// <summary>A day, <c>yyyy-MM-dd</c>.</summary>
    public string? SelectedDate { get; init; }

    /// <summary>Files of a file input.</summary>
    public IReadOnlyList<SlackFile>? Files { get; init; }
}

/// <summary>A chosen option.</summary>
/// <param name="Value">What the app called it.</param>
internal sealed record SlackChosenOption([property: JsonRequired] string Value);
