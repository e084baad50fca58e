namespace CareerWriter.Host.State.Memory;

/// <summary>What memory holds of a conversation.</summary>
internal sealed class KeptConversation
{
    private readonly Dictionary<string, DateTimeOffset> _known = new(StringComparer.Ordinal);

    /// <summary>Number of turns saved.</summary>
    public long Version { get; private set; }

    /// <summary>The state, or null.</summary>
    public byte[]? State { get; private set; }

    /// <summary>The id of the message handled last.</summary>
    public string? LastHandled { get; private set; }

    /// <summary>Parts by name.</summary>
    public Dictionary<string, byte[]> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>Messages that wait.</summary>
    public List<byte[]> Waiting { get; } = [];

    /// <summary>Messages to send.</summary>
    public List<byte[]> Unsent { get; } = [];

    /// <summary>Slot to reference.</summary>
    public Dictionary<string, string> Slots { get; } = new(StringComparer.Ordinal);

    /// <summary>Who has it, or null.</summary>
    public string? Token { get; set; }

    /// <summary>Until when.</summary>
    public DateTimeOffset LeasedUntil { get; set; }

    /// <summary>How often the first waiting message was tried without an end.</summary>
    public int Tries { get; set; }

    /// <summary>Whether it is in the queue.</summary>
    public bool IsReady { get; set; }

    /// <summary>When it was last touched.</summary>
    public DateTimeOffset TouchedAt { get; set; }

    /// <summary>Whether something waits or is to be sent.</summary>
    public bool HasWork => Waiting.Count > 0 || Unsent.Count > 0;

    /// <summary>Notes the id of a message; false: it is known.</summary>
    public bool Know(string id, DateTimeOffset until)
    {
        if (_known.TryGetValue(id, out var known) && known > TouchedAt)
        {
            return false;
        }

        foreach (var old in _known.Where(k => k.Value <= TouchedAt).Select(k => k.Key).ToList())
        {
            _known.Remove(old);
        }

        _known[id] = until;
        return true;
    }

    /// <summary>Takes over what a turn leaves behind.</summary>
    public void Save(TurnWrite write)
    {
        Version++;
        LastHandled = write.HandledId;
        Tries = 0;
        if (write.Deletes)
        {
            State = null;
            Parts.Clear();
        }
        else
        {
            State = write.State.ToArray();
            foreach (var (name, bytes) in write.Parts)
            {
                Parts[name] = bytes;
            }
        }

        Waiting.RemoveAt(Waiting.FindIndex(w => write.Handled.Span.SequenceEqual(w)));
        Unsent.AddRange(write.ToSend);
    }
}
