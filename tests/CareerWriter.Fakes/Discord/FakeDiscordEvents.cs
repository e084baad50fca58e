using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>Tells over the gateway what happens.</summary>
internal sealed class FakeDiscordEvents(FakeDiscordWorld world, FakeDiscordShapes shapes, FakeDiscordGateway gateway)
{
    private const int Guilds = 1;
    private const int GuildMessages = 1 << 9;
    private const int Reactions = 1 << 10;
    private const int Directs = 1 << 12;
    private const int DirectReactions = 1 << 13;

    private static readonly string[] s_none = ["presences", "voice_states", "stage_instances", "guild_scheduled_events", "soundboard_sounds"];

    /// <summary>Whether the bot hears of its own messages, as it does at Discord.</summary>
    public bool Echoes { get; set; } = true;

    /// <summary>Whether the bot hears of public threads that it is no member of.</summary>
    public bool HearsUnjoined { get; set; } = true;

    public void Created(FakeDiscordMessage message) => Tell("MESSAGE_CREATE", message);

    public void Updated(FakeDiscordMessage message) => Tell("MESSAGE_UPDATE", message);

    public void Deleted(FakeDiscordMessage message)
    {
        var channel = world.Place(message.Channel);
        if (Hears(message, channel))
        {
            JsonObject data = new() { ["id"] = message.Id, ["channel_id"] = message.Channel };
            AddGuild(data, channel);
            gateway.Tell(new("MESSAGE_DELETE", data, channel.Guild is null ? Directs : GuildMessages, channel.Guild?.Id));
        }
    }

    /// <summary>Tells of a thread that was begun, or that the bot was brought into.</summary>
    public void ThreadCreated(FakeDiscordChannel thread, bool isNew)
    {
        var data = shapes.Channel(thread);
        if (isNew)
        {
            data["newly_created"] = true;
        }

        Tell("THREAD_CREATE", thread, data);
    }

    public void ChannelUpdated(FakeDiscordChannel channel) => Tell(channel.IsThread ? "THREAD_UPDATE" : "CHANNEL_UPDATE", channel, shapes.Channel(channel));

    public void ChannelDeleted(FakeDiscordChannel channel) => Tell(
        channel.IsThread ? "THREAD_DELETE" : "CHANNEL_DELETE",
        channel,
        channel.IsThread ? new() { ["id"] = channel.Id, ["guild_id"] = channel.Guild!.Id, ["parent_id"] = channel.Parent!.Id, ["type"] = channel.Type } : shapes.Channel(channel));

    public void ChannelCreated(FakeDiscordChannel channel) => Tell("CHANNEL_CREATE", channel, shapes.Channel(channel));

    /// <summary>Tells of who is in a thread now; without the intent for members only the bot's own coming and going.</summary>
    public void ThreadMembers(FakeDiscordChannel thread, string user, bool added)
    {
        if (user != FakeDiscord.BotUser)
        {
            return;
        }

        JsonObject data = new() { ["id"] = thread.Id, ["guild_id"] = thread.Guild!.Id, ["member_count"] = thread.Members.Count };
        data[added ? "added_members" : "removed_member_ids"] = added ? new JsonArray(FakeDiscordShapes.ThreadMember(thread, user)) : new JsonArray(user);
        gateway.Tell(new("THREAD_MEMBERS_UPDATE", data, Guilds, thread.Guild.Id));
    }

    public void Reacted(FakeDiscordMessage message, string user, string emoji)
    {
        var channel = world.Place(message.Channel);
        if (!Hears(message, channel))
        {
            return;
        }

        JsonObject data = new()
        {
            ["user_id"] = user,
            ["channel_id"] = message.Channel,
            ["message_id"] = message.Id,
            ["message_author_id"] = message.User,
            ["emoji"] = new JsonObject { ["id"] = null, ["name"] = emoji },
            ["burst"] = false,
            ["type"] = 0,
        };
        AddGuild(data, channel);
        if (channel.Guild is { } guild)
        {
            data["member"] = shapes.Member(guild, user);
        }

        gateway.Tell(new("MESSAGE_REACTION_ADD", data, channel.Guild is null ? DirectReactions : Reactions, channel.Guild?.Id));
    }

    public void GuildCreated(FakeDiscordGuild guild) => gateway.Tell(new("GUILD_CREATE", Guild(guild), Guilds, guild.Id));

    public void GuildDeleted(FakeDiscordGuild guild, bool outage)
    {
        JsonObject data = new() { ["id"] = guild.Id };
        if (outage)
        {
            data["unavailable"] = true;
        }

        gateway.Tell(new("GUILD_DELETE", data, Guilds, guild.Id));
    }

    public void Interacted(JsonObject interaction, string? guild) => gateway.Tell(new("INTERACTION_CREATE", interaction, 0, guild));

    /// <summary>What a new session is told first.</summary>
    public void Greet(FakeDiscordSession session, Uri address)
    {
        var guilds = world.Guilds.Where(g => session.IsOf(g.Id)).ToList();
        JsonObject ready = new()
        {
            ["v"] = 10,
            ["user"] = shapes.User(FakeDiscord.BotUser),
            ["user_settings"] = new JsonObject(),
            ["private_channels"] = new JsonArray(),
            ["relationships"] = new JsonArray(),
            ["presences"] = new JsonArray(),
            ["guilds"] = new JsonArray([.. guilds.Select(g => (JsonNode)new JsonObject { ["id"] = g.Id, ["unavailable"] = true })]),
            ["session_id"] = session.Id,
            ["session_type"] = "normal",
            ["resume_gateway_url"] = $"ws://{address.Authority}/{FakeDiscordGateway.Resuming}",
            ["shard"] = new JsonArray(session.Shard, session.Shards),
            ["application"] = new JsonObject { ["id"] = FakeDiscord.Application, ["flags"] = FakeDiscord.Flags(gateway) },
        };
        session.Tell("READY", ready.ToJsonString(FakeDiscordJson.Relaxed));
        foreach (var guild in guilds)
        {
            session.Tell("GUILD_CREATE", Guild(guild).ToJsonString(FakeDiscordJson.Relaxed));
        }
    }

    /// <summary>A message as events carry it.</summary>
    private JsonObject Message(FakeDiscordMessage message, FakeDiscordChannel channel)
    {
        var data = shapes.Message(message);
        data["channel_type"] = channel.Type;
        if (message.OnlyFor is null && channel.Guild is { } guild)
        {
            data["guild_id"] = guild.Id;
            data["member"] = shapes.Member(guild, message.User, withUser: false);
            foreach (var mentioned in FakeDiscordJson.Objects(data["mentions"]))
            {
                mentioned["member"] = shapes.Member(guild, FakeDiscordJson.Text(mentioned["id"])!, withUser: false);
            }
        }

        return data;
    }

    private void Tell(string type, FakeDiscordMessage message)
    {
        var channel = world.Place(message.Channel);
        if (!Hears(message, channel) || (message.User == FakeDiscord.BotUser && !Echoes))
        {
            return;
        }

        var isDirect = channel.Guild is null || message.OnlyFor is not null;
        var data = Message(message, channel);
        gateway.Tell(new(type, data, isDirect ? Directs : GuildMessages, isDirect ? null : channel.Guild!.Id)
        {
            Blanked = FakeDiscordShapes.IsOpen(message, channel) ? null : () => FakeDiscordShapes.Blank(data.DeepClone().AsObject()),
        });
    }

    private void Tell(string type, FakeDiscordChannel channel, JsonObject data)
    {
        if (FakeDiscordPermissions.Sees(channel))
        {
            gateway.Tell(new(type, data, Guilds, channel.Guild?.Id));
        }
    }

    private JsonObject Guild(FakeDiscordGuild guild)
    {
        var data = shapes.Guild(guild);
        var seen = guild.Channels.Values.Where(c => !c.Deleted && FakeDiscordPermissions.Sees(c)).ToList();
        data["joined_at"] = FakeDiscordShapes.Time(FakeDiscordWorld.TimeOf(guild.Id));
        data["large"] = false;
        data["unavailable"] = false;
        data["member_count"] = guild.Members.Count;
        data["members"] = new JsonArray(shapes.Member(guild, FakeDiscord.BotUser));
        data["channels"] = new JsonArray([.. seen.Where(c => !c.IsThread).Select(c => (JsonNode)shapes.Channel(c))]);
        data["threads"] = new JsonArray([.. seen.Where(c => c is { IsThread: true, Archived: false }).Select(c => (JsonNode)shapes.Channel(c))]);
        foreach (var none in s_none)
        {
            data[none] = new JsonArray();
        }

        return data;
    }

    private bool Hears(FakeDiscordMessage message, FakeDiscordChannel channel) =>
        FakeDiscordPermissions.Sees(channel) && (HearsUnjoined || !channel.IsThread || message.User == FakeDiscord.BotUser || channel.Has(FakeDiscord.BotUser));

    private static void AddGuild(JsonObject data, FakeDiscordChannel channel)
    {
        if (channel.Guild is { } guild)
        {
            data["guild_id"] = guild.Id;
        }
    }
}
