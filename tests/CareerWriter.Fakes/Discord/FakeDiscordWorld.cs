using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace CareerWriter.Fakes.Discord;

/// <summary>A server.</summary>
/// <param name="Id">Its id; also that of the role of everyone.</param>
/// <param name="Name">Its name.</param>
public sealed record FakeDiscordGuild(string Id, string Name)
{
    private readonly ConcurrentDictionary<string, bool> _members = new(StringComparer.Ordinal);

    /// <summary>What the bot may do there, as bits.</summary>
    public ulong BotPermissions { get; set; } = FakeDiscordPermissions.Invited;

    /// <summary>Who is there.</summary>
    public ICollection<string> Members => _members.Keys;

    /// <summary>The server's own commands.</summary>
    internal JsonArray Commands { get; set; } = [];

    internal ConcurrentDictionary<string, FakeDiscordChannel> Channels { get; } = new(StringComparer.Ordinal);

    internal void Add(string user) => _members[user] = true;

    internal bool Has(string user) => _members.ContainsKey(user);
}

/// <summary>A channel, a direct message or a thread.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">0 text, 1 direct, 5 announcements, 10, 11 and 12 threads, 15 forum.</param>
public sealed record FakeDiscordChannel(string Id, int Type)
{
    private readonly ConcurrentDictionary<string, bool> _members = new(StringComparer.Ordinal);

    /// <summary>Its server; null of a direct message.</summary>
    public FakeDiscordGuild? Guild { get; init; }

    /// <summary>Of a thread: the channel.</summary>
    public FakeDiscordChannel? Parent { get; init; }

    /// <summary>Of a thread: who began it.</summary>
    public string Owner { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Of a thread: whether it is put away.</summary>
    public bool Archived { get; set; }

    /// <summary>Of a thread: whether only moderators bring it back.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Of a thread: minutes until it is put away.</summary>
    public int AutoArchive { get; set; } = 1_440;

    /// <summary>What the bot may not do there, as bits.</summary>
    public ulong BotDenied { get; set; }

    /// <summary>Of a direct message: whether its person takes none from the bot.</summary>
    public bool RefusesBot { get; set; }

    /// <summary>Whether it is deleted.</summary>
    public bool Deleted { get; set; }

    /// <summary>Of a thread or direct message: who is in it.</summary>
    public ICollection<string> Members => _members.Keys;

    /// <summary>Whether it is a thread.</summary>
    public bool IsThread => Parent is not null;

    /// <summary>When the bot last began to type there, or null.</summary>
    public DateTimeOffset? TypingAt { get; internal set; }

    internal DateTimeOffset ArchivedAt { get; set; }

    /// <summary>Its messages, the oldest first.</summary>
    internal List<FakeDiscordMessage> Messages { get; } = [];

    /// <summary>The bot's messages that no test was given yet.</summary>
    internal LinkedList<FakeDiscordMessage> Untaken { get; } = [];

    internal bool Add(string user) => _members.TryAdd(user, true);

    internal bool Remove(string user) => _members.TryRemove(user, out _);

    internal bool Has(string user) => _members.ContainsKey(user);
}

/// <summary>The world: who and what is there.</summary>
/// <param name="record">What happened.</param>
public sealed class FakeDiscordWorld(FakeDiscordRecord record)
{
    // Discord counts from the first second of 2015; the lowest 22 bits tell ids of one millisecond apart.
    private const long Epoch = 1_420_070_400_000;
    private const int TimeShift = 22;

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<string, string> _users = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FakeDiscordGuild> _guilds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FakeDiscordChannel> _channels = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FakeDiscordChannel> _directs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FakeDiscordMessage> _messages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FakeDiscordFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<FakeDiscordMessage> _inOrder = new();
    private long _last;

    /// <summary>All messages in order.</summary>
    public IReadOnlyList<FakeDiscordMessage> Messages => [.. _inOrder];

    /// <summary>All servers.</summary>
    public IReadOnlyCollection<FakeDiscordGuild> Guilds => [.. _guilds.Values];

    /// <summary>Commands that are there everywhere.</summary>
    public JsonArray Commands { get; internal set; } = [];

    /// <summary>Adds a person.</summary>
    public string AddUser(string name)
    {
        var id = NewId();
        _users[id] = name;
        return id;
    }

    /// <summary>A channel, direct message or thread by its id.</summary>
    public FakeDiscordChannel Place(string channel) => _channels[channel];

    /// <summary>The threads of a channel, the oldest first.</summary>
    public IReadOnlyList<FakeDiscordChannel> Threads(string channel) =>
        [.. _channels[channel].Guild!.Channels.Values.Where(c => c.Parent?.Id == channel && !c.Deleted).OrderBy(c => ulong.Parse(c.Id, CultureInfo.InvariantCulture))];

    /// <summary>An id that nothing has yet, of this moment.</summary>
    public string NewId() => Locked(() =>
    {
        _last = Math.Max(_last + 1, (record.Now.ToUnixTimeMilliseconds() - Epoch) << TimeShift);
        return _last.ToString(CultureInfo.InvariantCulture);
    });

    internal FakeDiscordGuild Add(FakeDiscordGuild guild) => _guilds[guild.Id] = guild;

    internal FakeDiscordChannel Add(FakeDiscordChannel channel)
    {
        if (channel.Guild is { } guild)
        {
            guild.Channels[channel.Id] = channel;
        }

        return _channels[channel.Id] = channel;
    }

    internal FakeDiscordFile Add(FakeDiscordFile file) => _files[file.Id] = file;

    internal FakeDiscordChannel Direct(string user) => _directs.GetOrAdd(user, _ =>
    {
        FakeDiscordChannel direct = new(NewId(), 1);
        direct.Add(user);
        direct.Add(FakeDiscord.BotUser);
        return Add(direct);
    });

    internal void Add(FakeDiscordMessage message)
    {
        var channel = _channels[message.Channel];
        Locked(() =>
        {
            channel.Messages.Add(message);
            if (message.User == FakeDiscord.BotUser && FakeDiscordRules.IsSaid(message.Type))
            {
                channel.Untaken.AddLast(message);
            }
        });
        _messages[message.Id] = message;
        _inOrder.Enqueue(message);
        record.Changed(channel.Id);
    }

    internal void Remove(FakeDiscordMessage message)
    {
        message.Deleted = true;
        record.Changed(message.Channel);
    }

    /// <summary>Says that a channel is not what it was.</summary>
    internal void Touched(FakeDiscordChannel channel) => record.Changed(channel.Id);

    internal FakeDiscordGuild? Guild(string? id) => id is null ? null : _guilds.GetValueOrDefault(id);

    internal FakeDiscordChannel? Channel(string? id) => id is not null && _channels.GetValueOrDefault(id) is { Deleted: false } channel ? channel : null;

    internal string? UserName(string? id) => id is null ? null : id == FakeDiscord.BotUser ? FakeDiscord.BotName : _users.GetValueOrDefault(id);

    internal FakeDiscordFile? File(string? id) => id is null ? null : _files.GetValueOrDefault(id);

    internal FakeDiscordMessage? Message(string? channel, string? id) =>
        id is not null && _messages.GetValueOrDefault(id) is { Deleted: false } message && message.Channel == channel ? message : null;

    internal static DateTimeOffset TimeOf(string id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(ulong.Parse(id, CultureInfo.InvariantCulture) >> TimeShift) + Epoch);

    internal void Locked(Action change)
    {
        lock (_lock)
        {
            change();
        }
    }

    internal T Locked<T>(Func<T> look)
    {
        lock (_lock)
        {
            return look();
        }
    }
}
