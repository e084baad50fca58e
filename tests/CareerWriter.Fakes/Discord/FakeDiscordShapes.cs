using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CareerWriter.Fakes.Discord;

/// <summary>Writes what is there as Discord does.</summary>
internal sealed partial class FakeDiscordShapes(FakeDiscordWorld world, FakeDiscordFiles files)
{
    private static readonly string[] s_hidden = ["attachments", "embeds", "components"];

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture);

    public JsonObject User(string id) => new()
    {
        ["id"] = id,
        ["username"] = world.UserName(id) ?? "gone",
        ["discriminator"] = id == FakeDiscord.BotUser ? "0001" : "0",
        ["global_name"] = id == FakeDiscord.BotUser ? null : world.UserName(id),
        ["avatar"] = null,
        ["bot"] = id == FakeDiscord.BotUser,
        ["public_flags"] = 0,
    };

    public JsonObject Member(FakeDiscordGuild guild, string user, bool withUser = true)
    {
        JsonObject member = new()
        {
            ["roles"] = user == FakeDiscord.BotUser ? new JsonArray(FakeDiscord.BotRole) : new JsonArray(),
            ["joined_at"] = Time(FakeDiscordWorld.TimeOf(guild.Id)),
            ["nick"] = null,
            ["avatar"] = null,
            ["premium_since"] = null,
            ["communication_disabled_until"] = null,
            ["pending"] = false,
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
        };
        if (withUser)
        {
            member["user"] = User(user);
        }

        return member;
    }

    public JsonObject Guild(FakeDiscordGuild guild) => new()
    {
        ["id"] = guild.Id,
        ["name"] = guild.Name,
        ["icon"] = null,
        ["splash"] = null,
        ["discovery_splash"] = null,
        ["owner_id"] = guild.Members.FirstOrDefault(m => m != FakeDiscord.BotUser) ?? guild.Id,
        ["afk_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 0,
        ["default_message_notifications"] = 1,
        ["explicit_content_filter"] = 0,
        ["mfa_level"] = 0,
        ["nsfw_level"] = 0,
        ["nsfw"] = false,
        ["premium_tier"] = 0,
        ["premium_progress_bar_enabled"] = false,
        ["preferred_locale"] = "ko",
        ["system_channel_id"] = null,
        ["system_channel_flags"] = 0,
        ["rules_channel_id"] = null,
        ["public_updates_channel_id"] = null,
        ["safety_alerts_channel_id"] = null,
        ["application_id"] = null,
        ["vanity_url_code"] = null,
        ["description"] = null,
        ["banner"] = null,
        ["features"] = new JsonArray(),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["roles"] = Roles(guild),
    };

    public static JsonArray Roles(FakeDiscordGuild guild) =>
        [Role(guild.Id, "@everyone", 0, guild.BotPermissions & FakeDiscordPermissions.Invited), Role(FakeDiscord.BotRole, FakeDiscord.BotName, 1, guild.BotPermissions)];

    public JsonObject Channel(FakeDiscordChannel channel)
    {
        JsonObject json = new() { ["id"] = channel.Id, ["type"] = channel.Type, ["flags"] = 0, ["last_message_id"] = world.Locked(() => channel.Messages.LastOrDefault()?.Id) };
        if (channel.Guild is not { } guild)
        {
            json["recipients"] = new JsonArray([.. channel.Members.Where(m => m != FakeDiscord.BotUser).Select(m => (JsonNode)User(m))]);
            return json;
        }

        json["guild_id"] = guild.Id;
        json["name"] = channel.Name;
        json["rate_limit_per_user"] = 0;
        if (channel.IsThread)
        {
            AddThread(json, channel);
            return json;
        }

        json["position"] = 0;
        json["parent_id"] = null;
        json["topic"] = null;
        json["nsfw"] = false;
        json["available_tags"] = new JsonArray();
        json["permission_overwrites"] = channel.BotDenied == 0
            ? new JsonArray()
            : new JsonArray(new JsonObject { ["id"] = FakeDiscord.BotUser, ["type"] = 1, ["allow"] = "0", ["deny"] = channel.BotDenied.ToString(CultureInfo.InvariantCulture) });
        return json;
    }

    public static JsonObject ThreadMember(FakeDiscordChannel thread, string user) =>
        new() { ["id"] = thread.Id, ["user_id"] = user, ["join_timestamp"] = Time(FakeDiscordWorld.TimeOf(thread.Id)), ["flags"] = 0 };

    /// <summary>A message as histories and answers carry it.</summary>
    public JsonObject Message(FakeDiscordMessage message)
    {
        JsonObject json = new()
        {
            ["id"] = message.Id,
            ["type"] = message.Type,
            ["channel_id"] = message.Channel,
            ["author"] = User(message.User),
            ["content"] = message.Content,
            ["timestamp"] = Time(FakeDiscordWorld.TimeOf(message.Id)),
            ["edited_timestamp"] = message.EditedAt is { } edited ? Time(edited) : null,
            ["tts"] = false,
            ["mention_everyone"] = false,
            ["mentions"] = new JsonArray([.. Mentioned(message).Select(m => (JsonNode)User(m))]),
            ["mention_roles"] = new JsonArray(),
            ["attachments"] = new JsonArray([.. message.Files.Select(f => (JsonNode)files.Shape(f))]),
            ["embeds"] = message.Embeds.DeepClone(),
            ["components"] = message.Components.DeepClone(),
            ["pinned"] = false,
            ["flags"] = message.Flags,
        };
        AddOrigin(json, message);
        return json;
    }

    /// <summary>Whether the bot may read a message without the right to read all of them.</summary>
    public static bool IsOpen(FakeDiscordMessage message, FakeDiscordChannel channel) =>
        message.User == FakeDiscord.BotUser || channel.Guild is null || Mentioned(message).Contains(FakeDiscord.BotUser);

    /// <summary>Takes out of a message what the bot may not read.</summary>
    public static JsonObject Blank(JsonObject message)
    {
        message["content"] = "";
        foreach (var hidden in s_hidden)
        {
            message[hidden] = new JsonArray();
        }

        return message;
    }

    /// <summary>Who is mentioned: in the text, and as the writer of what is replied to; not of an answer to a command, which never counts.</summary>
    public static IReadOnlyList<string> Mentioned(FakeDiscordMessage message)
    {
        var named = Mention().Matches(message.Content).Select(m => m.Groups["id"].Value);
        return [.. (message is { Pings: true, ReplyTo: { Interaction: null, User: var replied } } ? named.Append(replied) : named).Distinct(StringComparer.Ordinal)];
    }

    private void AddOrigin(JsonObject json, FakeDiscordMessage message)
    {
        if (message.Nonce is { } nonce)
        {
            json["nonce"] = nonce.DeepClone();
        }

        if (message.User == FakeDiscord.BotUser)
        {
            json["application_id"] = FakeDiscord.Application;
        }

        if (message.Interaction is { } interaction)
        {
            json["webhook_id"] = FakeDiscord.Application;
            json["interaction_metadata"] = new JsonObject { ["id"] = interaction.Id, ["type"] = interaction.Type, ["user"] = User(interaction.User), ["authorizing_integration_owners"] = new JsonObject() };
        }

        if (message.ReplyTo is { } original)
        {
            json["message_reference"] = new JsonObject { ["type"] = 0, ["message_id"] = original.Id, ["channel_id"] = original.Channel };
            json["referenced_message"] = original.Deleted ? null : Message(original);
        }

        if (world.Channel(message.Id) is { IsThread: true } thread)
        {
            json["thread"] = Channel(thread);
        }
    }

    private static void AddThread(JsonObject json, FakeDiscordChannel thread)
    {
        json["parent_id"] = thread.Parent!.Id;
        json["owner_id"] = thread.Owner;
        json["message_count"] = thread.Messages.Count;
        json["total_message_sent"] = thread.Messages.Count;
        json["member_count"] = thread.Members.Count;
        json["thread_metadata"] = new JsonObject
        {
            ["archived"] = thread.Archived,
            ["auto_archive_duration"] = thread.AutoArchive,
            ["archive_timestamp"] = Time(thread.ArchivedAt),
            ["locked"] = thread.IsLocked,
            ["invitable"] = false,
            ["create_timestamp"] = Time(FakeDiscordWorld.TimeOf(thread.Id)),
        };
        if (thread.Has(FakeDiscord.BotUser))
        {
            json["member"] = ThreadMember(thread, FakeDiscord.BotUser);
        }
    }

    private static JsonObject Role(string id, string name, int position, ulong permissions) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["color"] = 0,
        ["colors"] = new JsonObject { ["primary_color"] = 0, ["secondary_color"] = null, ["tertiary_color"] = null },
        ["hoist"] = false,
        ["icon"] = null,
        ["unicode_emoji"] = null,
        ["position"] = position,
        ["permissions"] = permissions.ToString(CultureInfo.InvariantCulture),
        ["managed"] = position > 0,
        ["mentionable"] = false,
        ["flags"] = 0,
    };

    [GeneratedRegex("<@!?(?<id>[0-9]+)>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex Mention();
}
