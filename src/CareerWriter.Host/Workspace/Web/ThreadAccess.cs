using CareerWriter.Host.Workspace.Threads;

namespace CareerWriter.Host.Workspace.Web;

/// <summary>Who may see what: private threads are their owner's alone, entries for one person that person's alone.</summary>
/// <param name="log">The log.</param>
/// <param name="options">Names people and channels.</param>
internal sealed class ThreadAccess(IWorkspaceLog log, WorkspaceOptions options)
{
    /// <summary>Who is here.</summary>
    public IReadOnlyList<string> People { get; } = WorkspaceOptions.Items(options.People);

    /// <summary>The channels.</summary>
    public IReadOnlyList<string> Channels { get; } = WorkspaceOptions.Items(options.Channels);

    /// <summary>Whether a name is someone's who is here.</summary>
    public bool IsSomeone(string? person) => person is not null && People.Contains(person, StringComparer.Ordinal);

    /// <summary>A thread that someone may see, or null.</summary>
    public async Task<ThreadHead?> FindAsync(string thread, string? person, CancellationToken cancellationToken) =>
        IsSomeone(person) && WorkspaceThread.IsId(thread) && await log.FindAsync(thread, cancellationToken) is { } head && head.Thread.IsSeenBy(person!) ? head : null;

    /// <summary>What someone sees of a thread that they may see, after a sequence number.</summary>
    public async Task<IReadOnlyList<EntryJson>> ReadAsync(ThreadHead head, string person, long after, CancellationToken cancellationToken) =>
        [.. (await log.ReadAsync(head.Thread.Id, after, cancellationToken)).Where(e => e.Entry.IsSeenBy(person)).Select(e => EntryJson.From(head, e, person))];
}
