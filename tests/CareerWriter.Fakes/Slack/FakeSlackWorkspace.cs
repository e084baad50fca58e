using System.Globalization;

namespace CareerWriter.Fakes.Slack;

/// <summary>A channel of the workspace.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type"><c>channel</c>, <c>group</c> or <c>im</c>.</param>
public sealed record FakeSlackChannel(string Id, string Type)
{
    /// <summary>Who is in it.</summary>
    public ISet<string> Members { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether people of other organisations are in it.</summary>
    public bool IsShared { get; set; }
}

/// <summary>The workspace: who and what is there.</summary>
/// <param name="record">What happened.</param>
public sealed class FakeSlackWorkspace(FakeSlackRecord record)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, FakeSlackChannel> _channels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _users = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeSlackFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeSlackView> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateTimeOffset?> _triggers = new(StringComparer.Ordinal);
    private readonly List<FakeSlackMessage> _messages = [];
    private readonly Dictionary<(string Channel, string Ts), FakeSlackMessage> _messagesByPlace = [];
    private long _last;
    private int _ids;

    /// <summary>All messages in order.</summary>
    public IReadOnlyList<FakeSlackMessage> Messages => Locked(() => _messages.ToArray());

    /// <summary>All views that are open, Home included.</summary>
    public IReadOnlyList<FakeSlackView> Views => Locked(() => _views.Values.ToArray());

    /// <summary>All files.</summary>
    public IReadOnlyList<FakeSlackFile> Files => Locked(() => _files.Values.ToArray());

    /// <summary>What the line under a thread says, by channel and thread; empty lines are gone.</summary>
    public IDictionary<(string Channel, string Thread), string> Status { get; } = new Dictionary<(string, string), string>();

    /// <summary>Adds a person.</summary>
    public string AddUser(string name) => Locked(() =>
    {
        var id = NewId("U");
        _users[id] = name;
        return id;
    });

    /// <summary>Adds a channel with people in it; the bot is in it when it is named.</summary>
    /// <param name="type"><c>channel</c> or <c>group</c>.</param>
    /// <param name="members">Who is in it.</param>
    public string AddChannel(string type, params string[] members) => Locked(() =>
    {
        FakeSlackChannel channel = new(NewId(type == "im" ? "D" : "C"), type);
        channel.Members.UnionWith(members);
        _channels[channel.Id] = channel;
        return channel.Id;
    });

    /// <summary>Shares a channel with another organisation.</summary>
    public void Share(string channel) => Locked(() => _channels[channel].IsShared = true);

    /// <summary>The direct message of someone with the bot.</summary>
    public string Direct(string user) =>
        Locked(() => _channels.Values.FirstOrDefault(c => c.Type == "im" && c.Members.Contains(user)))?.Id ?? AddChannel("im", user, FakeSlack.BotUser);

    /// <summary>Keeps a file.</summary>
    public FakeSlackFile Add(FakeSlackFile file)
    {
        Locked(() => _files[file.Id] = file);
        record.Changed();
        return file;
    }

    internal FakeSlackChannel? Channel(string? id) => Locked(() => id is null ? null : _channels.GetValueOrDefault(id));

    internal string? UserName(string? id) => Locked(() => id is null ? null : _users.GetValueOrDefault(id));

    internal FakeSlackFile? File(string? id) => Locked(() => id is null ? null : _files.GetValueOrDefault(id));

    internal FakeSlackView? View(string? id) => Locked(() => id is null ? null : _views.GetValueOrDefault(id));

    internal FakeSlackMessage? Message(string? channel, string? ts) => Locked(() =>
        channel is not null && ts is not null && _messagesByPlace.GetValueOrDefault((channel, ts)) is { Deleted: false } message ? message : null);

    /// <summary>Whether messages can be added to a thread: its first message is there, or was deleted and has replies.</summary>
    internal bool HoldsThread(string channel, string ts) => Locked(() =>
        _messages.Exists(m => m.Channel == channel && m.Ts == ts && m.ThreadTs is null && (!m.Deleted || _messages.Exists(r => r.Channel == channel && r.ThreadTs == ts && !r.Deleted))));

    internal void Add(FakeSlackMessage message)
    {
        Locked(() =>
        {
            _messages.Add(message);
            _messagesByPlace[(message.Channel, message.Ts)] = message;
        });
        record.Changed();
    }

    internal FakeSlackView Keep(FakeSlackView view)
    {
        Locked(() => _views[view.Id] = view);
        record.Changed();
        return view;
    }

    internal void Remove(FakeSlackFile file)
    {
        Locked(() => _files.Remove(file.Id));
        record.Changed();
    }

    internal void Remove(FakeSlackView view)
    {
        Locked(() => _views.Remove(view.Id));
        record.Changed();
    }

    internal string NewId(string prefix) => $"{prefix}{Interlocked.Increment(ref _ids).ToString("D9", CultureInfo.InvariantCulture)}";

    /// <summary>A time stamp that no message has yet.</summary>
    internal string NewTs() => Locked(() =>
    {
        _last = Math.Max(_last + 1, record.Now.ToUnixTimeMilliseconds() * 1_000);
        return string.Create(CultureInfo.InvariantCulture, $"{_last / 1_000_000}.{_last % 1_000_000:D6}");
    });

    /// <summary>A trigger for an interaction that happens now.</summary>
    internal string NewTrigger() => Locked(() =>
    {
        var trigger = $"{NewId("1")}.{NewId("2")}";
        _triggers[trigger] = record.Now;
        return trigger;
    });

    /// <summary>Uses a trigger up; the error when it is no good.</summary>
    internal string? Use(string? trigger) => Locked(() =>
    {
        if (trigger is null || !_triggers.TryGetValue(trigger, out var made))
        {
            return "invalid_trigger_id";
        }

        _triggers[trigger] = null;
        return made is null ? "exchanged_trigger_id" : record.Now - made > TimeSpan.FromSeconds(3) ? "expired_trigger_id" : null;
    });

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
