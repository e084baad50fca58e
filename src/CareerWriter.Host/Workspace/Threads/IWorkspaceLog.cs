namespace CareerWriter.Host.Workspace.Threads;

/// <summary>
/// What was said and shown in the threads of the workspace. Two implementations: memory, and Redis, through which several processes show the same.
/// It knows who may see what only as data; whoever reads it for someone asks <see cref="WorkspaceThread.IsSeenBy"/> and <see cref="WorkspaceEntry.IsSeenBy"/>.
/// </summary>
/// <exception cref="State.StoreUnavailableException">Of every method: the log did not answer; the call may be repeated.</exception>
internal interface IWorkspaceLog
{
    /// <summary>Opens a thread, once; gives it as it was opened first.</summary>
    Task<WorkspaceThread> OpenAsync(WorkspaceThread thread, CancellationToken cancellationToken);

    /// <summary>A thread, or null.</summary>
    Task<ThreadHead?> FindAsync(string thread, CancellationToken cancellationToken);

    /// <summary>The threads of a list, the last touched first.</summary>
    Task<IReadOnlyList<ThreadHead>> ListAsync(ThreadList list, CancellationToken cancellationToken);

    /// <summary>Posts an entry, once by its id, with the content of a file that can be fetched or without. Entries beyond <see cref="LogLimits.Entries"/> fall off at the old end; a thread that is gone takes nothing.</summary>
    Task PostAsync(string thread, WorkspaceEntry entry, ReadOnlyMemory<byte>? file, CancellationToken cancellationToken);

    /// <summary>The entries that changed after a sequence number, in its order.</summary>
    Task<IReadOnlyList<PostedEntry>> ReadAsync(string thread, long after, CancellationToken cancellationToken);

    /// <summary>The file that was posted with an entry, or null.</summary>
    Task<ReadOnlyMemory<byte>?> ReadFileAsync(string thread, string entry, CancellationToken cancellationToken);

    /// <summary>Says what is being done in a thread; null: nothing any more.</summary>
    Task ProgressAsync(string thread, string? text, CancellationToken cancellationToken);

    /// <summary>Notes in which thread someone last spoke to a conversation; an empty name stands for everyone.</summary>
    Task NotePlaceAsync(string conversation, string person, string place, CancellationToken cancellationToken);

    /// <summary>What <see cref="NotePlaceAsync"/> noted, or null.</summary>
    Task<string?> FindPlaceAsync(string conversation, string person, CancellationToken cancellationToken);

    /// <summary>Deletes everything that was said and shown in a thread, its title too.</summary>
    Task ClearAsync(string thread, CancellationToken cancellationToken);

    /// <summary>The ids of threads that change from now on.</summary>
    Task<ThreadSignals.Subscription> SubscribeAsync(CancellationToken cancellationToken);
}

/// <summary>Names a list of threads.</summary>
/// <param name="Name">The list.</param>
internal readonly record struct ThreadList(string Name)
{
    /// <summary>The private threads of a person.</summary>
    public static ThreadList Of(string person) => new($"p:{person}");

    /// <summary>The threads of a channel.</summary>
    public static ThreadList In(string channel) => new($"c:{channel}");

    /// <summary>The list that a thread stands in.</summary>
    public static ThreadList Holding(WorkspaceThread thread) => thread.Channel is { } channel ? In(channel) : Of(thread.Owner);
}

/// <summary>Bounds of the log.</summary>
internal static class LogLimits
{
    /// <summary>Most entries of a thread; the newest stay.</summary>
    public const int Entries = 2_000;

    /// <summary>Most threads of a list; those opened last stay in it.</summary>
    public const int Listed = 500;
}
