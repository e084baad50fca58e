using System.Text.Json.Nodes;
using static CareerWriter.Fakes.Discord.FakeDiscordJson;

namespace CareerWriter.Fakes.Discord;

/// <summary>Channels, threads, direct messages and servers.</summary>
internal sealed class FakeDiscordChannels(FakeDiscordWorld world, FakeDiscordShapes shapes, FakeDiscordEvents events, FakeDiscordMessages messages, FakeDiscordPoster poster)
{
    private const int PublicThread = 11;
    private const int PrivateThread = 12;
    private const int Forum = 15;

    private static readonly long[] s_archiveAfter = [60, 1_440, 4_320, 10_080];

    public IEnumerable<FakeDiscordRoute> Routes =>
    [
        new("GET", "channels/{channel}", r => shapes.Channel(messages.Channel(r))),
        new("PATCH", "channels/{channel}", Modify),
        new("DELETE", "channels/{channel}", Delete),
        new("POST", "channels/{channel}/threads", r => Begin(r, from: null)) { Status = 201 },
        new("POST", "channels/{channel}/messages/{message}/threads", BeginFromMessage) { Status = 201 },
        new("PUT", "channels/{channel}/thread-members/{user}", r => Bring(r, isThere: true)),
        new("DELETE", "channels/{channel}/thread-members/{user}", r => Bring(r, isThere: false)),
        new("GET", "channels/{channel}/thread-members/{user}", Member),
        new("POST", "users/@me/channels", OpenDirect),
        new("GET", "guilds/{guild}", r => shapes.Guild(Guild(r))),
        new("GET", "guilds/{guild}/roles", r => FakeDiscordShapes.Roles(Guild(r))),
        new("GET", "guilds/{guild}/channels", r => new JsonArray([.. Guild(r).Channels.Values.Where(c => c is { IsThread: false, Deleted: false }).Select(c => (JsonNode)shapes.Channel(c))])),
        new("GET", "guilds/{guild}/members/{user}", GuildMember),
        new("GET", "guilds/{guild}/threads/active", Active),
    ];

    /// <summary>Begins a thread, whoever does.</summary>
    /// <param name="parent">The channel.</param>
    /// <param name="type">11: all see it; 12: its members only.</param>
    /// <param name="name">Its name.</param>
    /// <param name="owner">Who begins it.</param>
    /// <param name="from">The message that it grows from, or null.</param>
    public FakeDiscordChannel Begin(FakeDiscordChannel parent, int type, string name, string owner, FakeDiscordMessage? from = null)
    {
        FakeDiscordChannel thread = new(from?.Id ?? world.NewId(), type) { Guild = parent.Guild, Parent = parent, Owner = owner, Name = name };
        thread.ArchivedAt = FakeDiscordWorld.TimeOf(thread.Id);
        thread.Add(owner);
        world.Add(thread);
        events.ThreadCreated(thread, isNew: true);
        if (from is not null)
        {
            from.Flags |= 1 << 5; // HAS_THREAD
            events.Updated(from);
            Say(thread.Id, 21, "", from.User, from);
        }
        else if (type != PrivateThread && parent.Type != Forum)
        {
            Say(parent.Id, 18, name, owner, on: null);
        }

        return thread;
    }

    private JsonObject Begin(FakeDiscordRequest request, FakeDiscordMessage? from)
    {
        var parent = messages.Channel(request);
        CheckThread(request.Body, parent, from is null);
        var type = parent.Type == Forum || from is not null ? PublicThread : (int)(Number(request.Body["type"]) ?? PrivateThread);
        FakeDiscordPermissions.Require(parent, parent.Type == Forum ? FakeDiscordPermissions.Send
            : type == PrivateThread ? FakeDiscordPermissions.BeginPrivateThreads : FakeDiscordPermissions.BeginThreads);
        if (parent.Type == Forum)
        {
            FakeDiscordRules.Check(request.Body["message"]!.AsObject(), request.Files, Number(request.Body["message"]!["flags"]) ?? 0);
        }

        var thread = Begin(parent, type, Text(request.Body["name"])!, FakeDiscord.BotUser, from);
        thread.AutoArchive = (int)(Number(request.Body["auto_archive_duration"]) ?? thread.AutoArchive);
        var json = shapes.Channel(thread);
        if (parent.Type == Forum)
        {
            json["message"] = messages.Shown(poster.Post(thread, request, request.Body["message"]!.AsObject()));
        }

        return json;
    }

    private JsonObject BeginFromMessage(FakeDiscordRequest request)
    {
        var message = world.Message(request["channel"], request["message"]) is { OnlyFor: null } there ? there : throw FakeDiscordRefusal.UnknownMessage;
        return world.Channel(message.Id) is null ? Begin(request, message) : throw FakeDiscordRefusal.HasThread;
    }

    private JsonObject Modify(FakeDiscordRequest request)
    {
        var channel = messages.Channel(request);
        var mayManage = (FakeDiscordPermissions.Of(channel) & (channel.IsThread ? FakeDiscordPermissions.ManageThreads : FakeDiscordPermissions.ManageChannels)) != 0;
        var isOwner = channel.IsThread && channel.Owner == FakeDiscord.BotUser;
        if (!mayManage && (!isOwner || request.Body["locked"] is not null || channel.IsLocked))
        {
            throw FakeDiscordRefusal.NoPermission;
        }

        FakeDiscordForm form = new();
        if (request.Body["name"] is { } name)
        {
            form.Length("name", name, 1, 100);
        }

        CheckArchiveAfter(form, request.Body);
        form.ThrowIfWrong();
        if (channel.Archived && Text(request.Body["archived"]) != "false")
        {
            throw FakeDiscordRefusal.Archived;
        }

        channel.Name = Text(request.Body["name"]) ?? channel.Name;
        channel.AutoArchive = (int)(Number(request.Body["auto_archive_duration"]) ?? channel.AutoArchive);
        channel.IsLocked = request.Body["locked"] is { } locked ? IsTrue(locked) : channel.IsLocked;
        if (request.Body["archived"] is { } archived)
        {
            (channel.Archived, channel.ArchivedAt) = (IsTrue(archived), FakeDiscordWorld.TimeOf(world.NewId()));
        }

        world.Touched(channel);
        events.ChannelUpdated(channel);
        return shapes.Channel(channel);
    }

    private JsonObject Delete(FakeDiscordRequest request)
    {
        var channel = messages.Channel(request);
        FakeDiscordPermissions.Require(channel, channel.IsThread ? FakeDiscordPermissions.ManageThreads : FakeDiscordPermissions.ManageChannels);
        var json = shapes.Channel(channel);
        channel.Deleted = true;
        events.ChannelDeleted(channel);
        return json;
    }

    private JsonNode? Bring(FakeDiscordRequest request, bool isThere)
    {
        var thread = messages.Channel(request);
        var user = request["user"] == "@me" ? FakeDiscord.BotUser : request["user"];
        if (!thread.IsThread)
        {
            throw new FakeDiscordRefusal(400, 50024, "Cannot execute action on this channel type");
        }

        if (thread.Archived)
        {
            throw FakeDiscordRefusal.Archived;
        }

        if (user != FakeDiscord.BotUser)
        {
            FakeDiscordPermissions.Require(thread, isThere ? FakeDiscordPermissions.SendInThreads : FakeDiscordPermissions.ManageThreads);
            _ = thread.Guild!.Has(user) ? user : throw FakeDiscordRefusal.UnknownMember;
        }

        if (isThere ? thread.Add(user) : thread.Remove(user))
        {
            world.Touched(thread);
            events.ThreadMembers(thread, user, isThere);
        }

        return null;
    }

    private JsonObject Member(FakeDiscordRequest request)
    {
        var thread = messages.Channel(request);
        var user = request["user"] == "@me" ? FakeDiscord.BotUser : request["user"];
        return thread.Has(user) ? FakeDiscordShapes.ThreadMember(thread, user) : throw FakeDiscordRefusal.UnknownMember;
    }

    private JsonObject OpenDirect(FakeDiscordRequest request)
    {
        var user = Text(request.Body["recipient_id"]);
        return user is not null && user != FakeDiscord.BotUser && world.UserName(user) is not null ? shapes.Channel(world.Direct(user)) : throw FakeDiscordRefusal.UnknownUser;
    }

    private JsonObject GuildMember(FakeDiscordRequest request)
    {
        var guild = Guild(request);
        return guild.Has(request["user"]) ? shapes.Member(guild, request["user"]) : throw FakeDiscordRefusal.UnknownMember;
    }

    private JsonObject Active(FakeDiscordRequest request)
    {
        var threads = Guild(request).Channels.Values.Where(c => c is { IsThread: true, Archived: false, Deleted: false } && FakeDiscordPermissions.Sees(c)).ToList();
        return new()
        {
            ["threads"] = new JsonArray([.. threads.Select(t => (JsonNode)shapes.Channel(t))]),
            ["members"] = new JsonArray([.. threads.Where(t => t.Has(FakeDiscord.BotUser)).Select(t => (JsonNode)FakeDiscordShapes.ThreadMember(t, FakeDiscord.BotUser))]),
        };
    }

    private FakeDiscordGuild Guild(FakeDiscordRequest request) => world.Guild(request["guild"]) ?? throw FakeDiscordRefusal.UnknownGuild;

    /// <summary>What Discord itself says of a thread; nobody said it.</summary>
    private void Say(string channel, int type, string words, string user, FakeDiscordMessage? on)
    {
        FakeDiscordMessage message = new() { Channel = channel, Id = world.NewId(), User = user, Type = type, Content = words, ReplyTo = on };
        world.Add(message);
        events.Created(message);
    }

    private static void CheckThread(JsonObject body, FakeDiscordChannel parent, bool hasNoMessage)
    {
        FakeDiscordForm form = new();
        form.Length("name", body["name"], 1, 100);
        CheckArchiveAfter(form, body);
        if (parent.Type == Forum)
        {
            form.Require(body["message"] is JsonObject, "message", "BASE_TYPE_REQUIRED", "This field is required");
            form.Require(body["applied_tags"] is null or JsonArray { Count: <= 5 }, "applied_tags", "BASE_TYPE_MAX_LENGTH", "Must be 5 or fewer in length.");
        }
        else if (hasNoMessage)
        {
            form.Require(Number(body["type"]) is null or PublicThread or PrivateThread, "type", "BASE_TYPE_CHOICES", "Value must be one of (11, 12).");
        }

        form.ThrowIfWrong();
        if (parent.IsThread || parent.Guild is null)
        {
            throw new FakeDiscordRefusal(400, 50024, "Cannot execute action on this channel type");
        }
    }

    private static void CheckArchiveAfter(FakeDiscordForm form, JsonObject body) =>
        form.Require(body["auto_archive_duration"] is null || s_archiveAfter.Contains(Number(body["auto_archive_duration"]) ?? 0), "auto_archive_duration", "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).");
}
