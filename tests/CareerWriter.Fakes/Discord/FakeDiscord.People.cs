namespace CareerWriter.Fakes.Discord;

/// <content>What people do, and what they see.</content>
public sealed partial class FakeDiscord
{
    /// <summary>Adds a person.</summary>
    public string AddUser(string name) => World.AddUser(name);

    /// <summary>Adds a server with the bot and people in it.</summary>
    public string AddGuild(string name, params string[] members)
    {
        FakeDiscordGuild guild = new(World.NewId(), name);
        guild.Add(BotUser);
        foreach (var member in members)
        {
            guild.Add(member);
        }

        World.Add(guild);
        _events.GuildCreated(guild);
        return guild.Id;
    }

    /// <summary>Adds a channel to a server.</summary>
    /// <param name="guild">The server.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">0 text, 5 announcements, 15 forum.</param>
    /// <param name="denied">What the bot may not do there, as bits.</param>
    public string AddChannel(string guild, string name, int type = 0, ulong denied = 0)
    {
        FakeDiscordChannel channel = new(World.NewId(), type) { Guild = World.Guild(guild), Name = name, BotDenied = denied };
        World.Add(channel);
        _events.ChannelCreated(channel);
        return channel.Id;
    }

    /// <summary>The direct message of someone with the bot.</summary>
    public string Direct(string user) => World.Direct(user).Id;

    /// <summary>Someone begins a thread.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="user">Who.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isPrivate">Whether its members only see it; the bot is brought in.</param>
    /// <param name="from">The message that it grows from, or null.</param>
    public string BeginsThread(string channel, string user, string name, bool isPrivate = false, FakeDiscordMessage? from = null)
    {
        var thread = _channels.Begin(World.Place(channel), isPrivate ? 12 : 11, name, user, from);
        if (isPrivate)
        {
            thread.Add(BotUser);
            _events.ThreadCreated(thread, isNew: false);
        }

        return thread.Id;
    }

    /// <summary>Someone writes; the bot hears of it where it is.</summary>
    /// <param name="channel">The channel, direct message or thread.</param>
    /// <param name="user">Who.</param>
    /// <param name="text">What, as Discord writes it.</param>
    /// <param name="files">What is attached.</param>
    public FakeDiscordMessage Says(string channel, string user, string text, params FakeDiscordFile[] files) => Said(channel, user, text, on: null, pings: false, files);

    /// <summary>Someone replies to a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="user">Who.</param>
    /// <param name="text">What.</param>
    /// <param name="pings">Whether its writer is notified.</param>
    /// <param name="files">What is attached.</param>
    public FakeDiscordMessage Replies(FakeDiscordMessage message, string user, string text, bool pings = true, params FakeDiscordFile[] files)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Said(message.Channel, user, text, message, pings, files);
    }

    /// <summary>A file that someone can attach.</summary>
    public FakeDiscordFile File(string name, string? contentType, byte[] content) => new(World.NewId(), name, contentType, content);

    /// <summary>Discord tells of a message once more, as it may after a session was taken up.</summary>
    public void Repeats(FakeDiscordMessage message) => _events.Created(message);

    /// <summary>Discord changes a message for reasons of its own, such as the preview of a link.</summary>
    public void Unfurls(FakeDiscordMessage message) => _events.Updated(message);

    /// <summary>Someone edits a message.</summary>
    public void Edits(FakeDiscordMessage message, string text)
    {
        ArgumentNullException.ThrowIfNull(message);
        World.Locked(() => (message.Content, message.EditedAt) = (text, Record.Now));
        _events.Updated(message);
    }

    /// <summary>Someone deletes a message.</summary>
    public void Deletes(FakeDiscordMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        World.Remove(message);
        _events.Deleted(message);
    }

    /// <summary>Someone deletes a channel or thread.</summary>
    public void DeletesChannel(string channel)
    {
        World.Place(channel).Deleted = true;
        _events.ChannelDeleted(World.Place(channel));
    }

    /// <summary>Someone puts a thread away, or brings it back.</summary>
    public void Archives(string thread, bool archived = true, bool locked = false)
    {
        var place = World.Place(thread);
        (place.Archived, place.IsLocked, place.ArchivedAt) = (archived, locked, Record.Now);
        _events.ChannelUpdated(place);
    }

    /// <summary>Someone reacts to a message.</summary>
    public void Reacts(FakeDiscordMessage message, string user, string emoji) => _events.Reacted(message, user, emoji);

    /// <summary>A server is not reached for a while, or the bot is removed from it.</summary>
    public void Loses(string guild, bool outage) => _events.GuildDeleted(World.Guild(guild)!, outage);

    /// <summary>Waits for the next message of the bot in a channel that was not given before.</summary>
    public Task<FakeDiscordMessage> NextMessage(string channel, Func<FakeDiscordMessage, bool>? where = null)
    {
        var place = World.Place(channel);
        return Record.UntilAsync(channel, () => World.Locked(() => Take(place, where)), $"message of the bot in {place.Name}");
    }

    /// <summary>Waits until a message looks as wanted.</summary>
    public Task<FakeDiscordMessage> Becomes(FakeDiscordMessage message, Func<FakeDiscordMessage, bool> wanted)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Record.UntilAsync(message.Channel, () => wanted(message) ? message : null, $"message that looks as wanted in place of: {message.Shown}");
    }

    /// <summary>Waits for a thread that the bot began in a channel.</summary>
    public Task<FakeDiscordChannel> NextThread(string channel, Func<FakeDiscordChannel, bool>? where = null) => Record.UntilAsync(
        () => World.Threads(channel).FirstOrDefault(t => t.Owner == BotUser && (where is null || where(t))), $"thread in {World.Place(channel).Name}");

    /// <summary>Waits for a window of someone.</summary>
    public Task<FakeModal> NextModal(string user) => Record.UntilAsync(user, () => _modals.TryRemove(user, out var modal) ? modal : null, $"window of {World.UserName(user)}");

    /// <summary>Waits until every interaction is answered, or was given up.</summary>
    public async Task Settles()
    {
        while (_deliveries.TryTake(out var delivery))
        {
            await delivery.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private FakeDiscordMessage Said(string channel, string user, string text, FakeDiscordMessage? on, bool pings, FakeDiscordFile[] files)
    {
        FakeDiscordMessage message = new()
        {
            Channel = channel,
            Id = World.NewId(),
            User = user,
            Type = on is null ? 0 : 19,
            Content = text,
            ReplyTo = on,
            Pings = pings,
            Files = [.. files.Select(f => _files.Keep(f, channel))],
        };
        var place = World.Place(channel);
        if (place.IsThread)
        {
            Enters(place, message);
        }

        World.Add(message);
        _events.Created(message);
        return message;
    }

    /// <summary>Whoever writes in a thread is in it, and so is whoever is mentioned; and it is not put away any more.</summary>
    private void Enters(FakeDiscordChannel thread, FakeDiscordMessage message)
    {
        thread.Add(message.User);
        if (thread.Archived)
        {
            thread.Archived = false;
            _events.ChannelUpdated(thread);
        }

        foreach (var mentioned in FakeDiscordShapes.Mentioned(message).Where(thread.Add))
        {
            if (mentioned == BotUser)
            {
                _events.ThreadCreated(thread, isNew: false);
                _events.ThreadMembers(thread, mentioned, added: true);
            }
        }
    }

    private static FakeDiscordMessage? Take(FakeDiscordChannel channel, Func<FakeDiscordMessage, bool>? where)
    {
        for (var node = channel.Untaken.First; node is not null;)
        {
            var (next, message) = (node.Next, node.Value);
            if (message.Deleted)
            {
                channel.Untaken.Remove(node);
            }
            else if (!message.IsThinking && (where is null || where(message)))
            {
                channel.Untaken.Remove(node);
                return message;
            }

            node = next;
        }

        return null;
    }
}
