using System.Collections.Concurrent;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>The log of one process, as long as it runs.</summary>
internal sealed class MemoryWorkspaceLog : IWorkspaceLog
{
    private readonly ConcurrentDictionary<string, KeptThread> _threads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Conversation, string Person), string> _places = new();
    private readonly ThreadSignals _signals = new();

    /// <inheritdoc/>
    public Task<WorkspaceThread> OpenAsync(WorkspaceThread thread, CancellationToken cancellationToken)
    {
        KeptThread added = new(thread);
        var kept = _threads.GetOrAdd(thread.Id, added);
        if (ReferenceEquals(kept, added))
        {
            _signals.Tell(thread.Id);
        }

        return Task.FromResult(kept.Thread);
    }

    /// <inheritdoc/>
    public Task<ThreadHead?> FindAsync(string thread, CancellationToken cancellationToken) =>
        Task.FromResult(_threads.TryGetValue(thread, out var kept) ? kept.Head : null);

    /// <inheritdoc/>
    public Task<IReadOnlyList<ThreadHead>> ListAsync(ThreadList list, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<ThreadHead>>(
        [
            .. _threads.Values.Where(t => ThreadList.Holding(t.Thread) == list)
                .OrderByDescending(t => t.Thread.StartedAt).Take(LogLimits.Listed)
                .Select(t => t.Head).OrderByDescending(h => h.LastAt),
        ]);

    /// <inheritdoc/>
    public Task PostAsync(string thread, WorkspaceEntry entry, ReadOnlyMemory<byte>? file, CancellationToken cancellationToken)
    {
        if (_threads.TryGetValue(thread, out var kept) && kept.Post(entry, file))
        {
            _signals.Tell(thread);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<PostedEntry>> ReadAsync(string thread, long after, CancellationToken cancellationToken) =>
        Task.FromResult(_threads.TryGetValue(thread, out var kept) ? kept.Read(after) : []);

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>?> ReadFileAsync(string thread, string entry, CancellationToken cancellationToken) =>
        Task.FromResult(_threads.TryGetValue(thread, out var kept) ? kept.File(entry) : default(ReadOnlyMemory<byte>?));

    /// <inheritdoc/>
    public Task ProgressAsync(string thread, string? text, CancellationToken cancellationToken)
    {
        if (_threads.TryGetValue(thread, out var kept) && !string.Equals(kept.Progress, text, StringComparison.Ordinal))
        {
            kept.Progress = text;
            _signals.Tell(thread);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task NotePlaceAsync(string conversation, string person, string place, CancellationToken cancellationToken)
    {
        _places[(conversation, person)] = place;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<string?> FindPlaceAsync(string conversation, string person, CancellationToken cancellationToken) =>
        Task.FromResult(_places.GetValueOrDefault((conversation, person)));

    /// <inheritdoc/>
    public Task ClearAsync(string thread, CancellationToken cancellationToken)
    {
        if (_threads.TryGetValue(thread, out var kept))
        {
            kept.Clear();
            _signals.Tell(thread);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ThreadSignals.Subscription> SubscribeAsync(CancellationToken cancellationToken) => Task.FromResult(_signals.Subscribe());

    private sealed class KeptThread(WorkspaceThread thread)
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<string, PostedEntry> _entries = new(StringComparer.Ordinal);
        private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.Ordinal);
        private readonly HashSet<string> _posted = new(StringComparer.Ordinal);
        private DateTimeOffset _lastAt = thread.StartedAt;
        private long _last;
        private long _cleared;

        public WorkspaceThread Thread { get; private set; } = thread;

        public string? Progress { get; set; }

        public ThreadHead Head
        {
            get
            {
                lock (_lock)
                {
                    return new(Thread, _last, _lastAt, _cleared, Progress);
                }
            }
        }

        public bool Post(WorkspaceEntry entry, ReadOnlyMemory<byte>? file)
        {
            lock (_lock)
            {
                if (!_posted.Add(entry.Id))
                {
                    return false;
                }

                _last++;
                _lastAt = entry.At;
                _entries[entry.Key] = new(_last, _entries.TryGetValue(entry.Key, out var earlier) ? earlier.Place : _last, entry);
                if (file is { } content)
                {
                    _files[entry.Id] = content.ToArray();
                }

                if (_entries.Count > LogLimits.Entries)
                {
                    var oldest = _entries.Values.MinBy(e => e.Sequence)!;
                    _entries.Remove(oldest.Entry.Key);
                    _files.Remove(oldest.Entry.Id);
                }

                return true;
            }
        }

        public IReadOnlyList<PostedEntry> Read(long after)
        {
            lock (_lock)
            {
                return [.. _entries.Values.Where(e => e.Sequence > after).OrderBy(e => e.Sequence)];
            }
        }

        public ReadOnlyMemory<byte>? File(string entry)
        {
            lock (_lock)
            {
                return _files.TryGetValue(entry, out var content) ? content : default(ReadOnlyMemory<byte>?);
            }
        }

        public void Clear()
        {
            lock (_lock)
            {
                _entries.Clear();
                _files.Clear();
                Thread = Thread with { Title = "" };
                _cleared = ++_last;
            }
        }
    }
}
