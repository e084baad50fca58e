using System.Text.Json;

namespace CareerWriter.Host.Workspace.Threads;

/// <summary>What an entry of a thread is.</summary>
internal enum EntryKind
{
    /// <summary>Words of a person, with files or without.</summary>
    Said,

    /// <summary>A button that a person pressed.</summary>
    Pressed,

    /// <summary>Something that the bot shows.</summary>
    View,
}

/// <summary>Something that was said or shown in a thread.</summary>
/// <param name="Id">Its id in the thread; posted twice it stands there once.</param>
/// <param name="Kind">What it is.</param>
/// <param name="By">The person, or empty: the bot.</param>
/// <param name="At">When.</param>
internal sealed record WorkspaceEntry(string Id, EntryKind Kind, string By, DateTimeOffset At)
{
    /// <summary>The words, or the label of the button.</summary>
    public string? Text { get; init; }

    /// <summary>Names of the files that came with the words.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>The entry whose button was pressed, or null.</summary>
    public string? Pressed { get; init; }

    /// <summary>What the bot shows.</summary>
    public JsonElement? View { get; init; }

    /// <summary>Who alone sees the entry, or null: everyone in the thread.</summary>
    public string? To { get; init; }

    /// <summary>What <see cref="OwnersName"/> sees instead of <see cref="View"/>: with evidence and buttons; or null: the same.</summary>
    public JsonElement? OwnersView { get; init; }

    /// <summary>Who sees <see cref="OwnersView"/>.</summary>
    public string? OwnersName { get; init; }

    /// <summary>The slot that it holds, or null: an entry of the same slot takes its place.</summary>
    public string? Slot { get; init; }

    /// <summary>What names its place in the thread: the slot, else the id.</summary>
    public string Key => Slot is null ? $"i:{Id}" : $"s:{Slot}";

    /// <summary>Whether someone may see it.</summary>
    public bool IsSeenBy(string person) => To is null || string.Equals(To, person, StringComparison.Ordinal);

    /// <summary>What someone sees of it.</summary>
    public JsonElement? ViewFor(string person) => OwnersView is not null && string.Equals(OwnersName, person, StringComparison.Ordinal) ? OwnersView : View;
}

/// <summary>An entry in its thread.</summary>
/// <param name="Sequence">Grows with every change of the thread; an entry that takes a slot over has a new one.</param>
/// <param name="Place">Where it stands: the sequence number of the first entry of its slot.</param>
/// <param name="Entry">The entry.</param>
internal sealed record PostedEntry(long Sequence, long Place, WorkspaceEntry Entry);
