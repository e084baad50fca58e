using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWriter.Discord.Protocol;

/// <summary>Rights as bits, written as text in JSON; only those that the bot asks for or about have names.</summary>
[Flags]
[JsonConverter(typeof(DiscordPermissionsConverter))]
internal enum DiscordPermissions : ulong
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Everything.</summary>
    Administrator = 1UL << 3,

    /// <summary>Change and delete channels.</summary>
    ManageChannels = 1UL << 4,

    /// <summary>Change the server.</summary>
    ManageGuild = 1UL << 5,

    /// <summary>Add reactions.</summary>
    AddReactions = 1UL << 6,

    /// <summary>See a channel.</summary>
    ViewChannel = 1UL << 10,

    /// <summary>Post in channels.</summary>
    SendMessages = 1UL << 11,

    /// <summary>Delete messages of others.</summary>
    ManageMessages = 1UL << 13,

    /// <summary>Post links with a preview.</summary>
    EmbedLinks = 1UL << 14,

    /// <summary>Post files.</summary>
    AttachFiles = 1UL << 15,

    /// <summary>Read what was said before.</summary>
    ReadMessageHistory = 1UL << 16,

    /// <summary>Change and see all threads.</summary>
    ManageThreads = 1UL << 34,

    /// <summary>Begin threads that all can see.</summary>
    CreatePublicThreads = 1UL << 35,

    /// <summary>Begin threads that only members can see.</summary>
    CreatePrivateThreads = 1UL << 36,

    /// <summary>Post in threads.</summary>
    SendMessagesInThreads = 1UL << 38,
}

/// <summary>Reads rights from text or number, and writes them as text.</summary>
internal sealed class DiscordPermissionsConverter : JsonConverter<DiscordPermissions>
{
    /// <inheritdoc/>
    public override DiscordPermissions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String when ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bits) => (DiscordPermissions)bits,
        JsonTokenType.Number when reader.TryGetUInt64(out var bits) => (DiscordPermissions)bits,
        _ => throw new JsonException("no permissions"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DiscordPermissions value, JsonSerializerOptions options) =>
        writer.WriteStringValue(((ulong)value).ToString(CultureInfo.InvariantCulture));
}
