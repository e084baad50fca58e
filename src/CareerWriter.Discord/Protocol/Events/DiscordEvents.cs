using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CareerWriter.Discord.Protocol.Interactions;

namespace CareerWriter.Discord.Protocol.Events;

/// <summary>Reads dispatches. What is not understood is <see cref="DiscordEvent.Unknown"/>; nothing that Discord sends makes it throw.</summary>
internal static class DiscordEvents
{
    /// <summary>What a dispatch says.</summary>
    public static DiscordEvent Read(DiscordDispatch dispatch)
    {
        try
        {
            return dispatch.Data.ValueKind == JsonValueKind.Object ? TryRead(dispatch) ?? new DiscordEvent.Unknown(dispatch.Type) : new DiscordEvent.Unknown(dispatch.Type);
        }
        catch (JsonException)
        {
            return new DiscordEvent.Unknown(dispatch.Type);
        }
    }

    private static DiscordEvent? TryRead(DiscordDispatch dispatch) => dispatch.Type switch
    {
        DiscordDispatch.Interaction => DiscordInteractions.Read(dispatch.Data, dispatch.Received) is { } action ? new DiscordEvent.Interaction(action) : null,
        DiscordDispatch.Ready => new DiscordEvent.Ready(As(dispatch, DiscordJson.Default.DiscordReady)),
        "MESSAGE_CREATE" => new DiscordEvent.MessageCreated(As(dispatch, DiscordJson.Default.DiscordMessage)),
        "MESSAGE_UPDATE" => new DiscordEvent.MessageUpdated(As(dispatch, DiscordJson.Default.DiscordMessage)),
        "MESSAGE_DELETE" or "MESSAGE_DELETE_BULK" => Deleted(As(dispatch, DiscordJson.Default.DiscordDeletion)),
        "THREAD_CREATE" => new DiscordEvent.ThreadCreated(As(dispatch, DiscordJson.Default.DiscordChannel)),
        "THREAD_UPDATE" or "CHANNEL_UPDATE" => new DiscordEvent.ChannelUpdated(As(dispatch, DiscordJson.Default.DiscordChannel)),
        "THREAD_DELETE" or "CHANNEL_DELETE" => new DiscordEvent.ChannelDeleted(As(dispatch, DiscordJson.Default.DiscordChannel)),
        "GUILD_CREATE" => new DiscordEvent.GuildCreated(As(dispatch, DiscordJson.Default.DiscordGuild)),
        // With the mark it is an outage, and the server comes back.
        "GUILD_DELETE" => As(dispatch, DiscordJson.Default.DiscordGuild) is { Unavailable: null } guild ? new DiscordEvent.GuildRemoved(guild.Id) : null,
        "MESSAGE_REACTION_ADD" => new DiscordEvent.ReactionAdded(As(dispatch, DiscordJson.Default.DiscordReaction)),
        _ => null,
    };

    private static DiscordEvent.MessagesDeleted Deleted(DiscordDeletion gone) => new(gone.ChannelId, gone.Ids ?? (gone.Id is { } id ? [id] : []));

    private static T As<T>(DiscordDispatch dispatch, JsonTypeInfo<T> type)
        where T : class =>
        dispatch.Data.Deserialize(type) ?? throw new JsonException("null");
}
