namespace CareerWriter.Discord.Protocol.Gateway;

/// <summary>How far a session has come: what was taken to be accepted, and up to where everything has been.</summary>
/// <param name="start">The sequence number that everything is accepted up to.</param>
internal sealed class DiscordLedger(long start)
{
    private readonly Lock _lock = new();
    private readonly SortedSet<long> _open = [];
    private long _taken = start;

    /// <summary>The last dispatch that was taken: this process takes the session up after it.</summary>
    public long Taken
    {
        get
        {
            lock (_lock)
            {
                return _taken;
            }
        }
    }

    /// <summary>The last dispatch of which all, and all before it, were accepted: another process takes the session up after it.</summary>
    public long Accepted
    {
        get
        {
            lock (_lock)
            {
                return _open.Count == 0 ? _taken : _open.Min - 1;
            }
        }
    }

    /// <summary>Notes a dispatch that is to be accepted.</summary>
    public void Take(long sequence)
    {
        lock (_lock)
        {
            _taken = Math.Max(_taken, sequence);
            _open.Add(sequence);
        }
    }

    /// <summary>Notes that a dispatch was accepted.</summary>
    public void Accept(long sequence)
    {
        lock (_lock)
        {
            _open.Remove(sequence);
        }
    }

    /// <summary>Takes back what was noted last, since it could not be taken.</summary>
    /// <param name="sequence">The dispatch.</param>
    /// <param name="before">The one before it.</param>
    public void Untake(long sequence, long before)
    {
        lock (_lock)
        {
            _open.Remove(sequence);
            _taken = before;
        }
    }
}
