using StackExchange.Redis;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>
/// The keys of the workspace in Redis. All keys of a thread share a hash tag, so that one script touches them in one slot of a cluster; each expires when the
/// thread was not touched for <c>State:KeepFor</c>.
/// </summary>
/// <remarks>
/// <code>
/// PREFIX:{w:THREAD}:head     hash    thread (sealed JSON), last, at, cleared
/// PREFIX:{w:THREAD}:entries  hash    key of an entry → entry (sealed JSON)
/// PREFIX:{w:THREAD}:order    zset    key of an entry, by sequence number
/// PREFIX:{w:THREAD}:stand    hash    key of an entry → sequence number of the first entry of its slot
/// PREFIX:{w:THREAD}:ids      zset    ids that were posted, by sequence number
/// PREFIX:{w:THREAD}:files    hash    id of an entry → its file (sealed)
/// PREFIX:{w:THREAD}:progress string  what is being done
/// PREFIX:{w:THREAD}:spoke    hash    person → thread in which they last spoke to the conversation of this thread
/// PREFIX:{w:list:NAME}       zset    threads of a list, by the time of opening
/// PREFIX:workspace           channel ids of threads that changed
/// </code>
/// </remarks>
/// <param name="prefix">What every key begins with.</param>
internal sealed class WorkspaceKeys(string prefix)
{
    /// <summary>The channel on which changed threads are told.</summary>
    public RedisChannel Changed => RedisChannel.Literal($"{prefix}:workspace");

    /// <summary>A list of threads.</summary>
    public RedisKey List(ThreadList list) => $"{prefix}:{{w:list:{list.Name}}}";

    /// <summary>The keys of a thread.</summary>
    public ThreadKeys Of(string thread) => new($"{prefix}:{{w:{thread}}}");
}

/// <summary>The keys of a thread.</summary>
/// <param name="Stem">What they begin with.</param>
internal readonly record struct ThreadKeys(string Stem)
{
    /// <summary>The thread and where it stands.</summary>
    public RedisKey Head => Stem + ":head";

    /// <summary>What is being done.</summary>
    public RedisKey Progress => Stem + ":progress";

    /// <summary>Who last spoke where.</summary>
    public RedisKey Spoke => Stem + ":spoke";

    /// <summary>The files.</summary>
    public RedisKey Files => Stem + ":files";

    /// <summary>The keys that scripts of entries touch, in the order they name them: head, entries, order, stand, ids, files.</summary>
    public RedisKey[] Entries => [Head, Stem + ":entries", Stem + ":order", Stem + ":stand", Stem + ":ids", Files];
}
