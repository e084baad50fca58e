namespace CareerWriter.Ingest;

/// <summary>
/// Finds the depth of list items from their indentation and markers, whatever people indent with: one tab, two or four blanks, or nothing but a
/// weaker sign (<c>■</c>, below it <c>-</c>).
/// </summary>
internal sealed class ListNesting
{
    private readonly List<(int Indent, int Rank)> open = [];

    /// <summary>Whether an item is open.</summary>
    public bool IsOpen => open.Count > 0;

    /// <summary>Depth of the open item, from 0.</summary>
    public int Depth => Math.Min(Math.Max(open.Count - 1, 0), IngestLimits.ListDepth);

    /// <summary>Closes all lists.</summary>
    public void Clear() => open.Clear();

    /// <summary>Opens an item and returns its depth.</summary>
    public int Enter(int indent, int rank)
    {
        // One blank more or less is an accident, not a level.
        while (open.Count > 0 && open[^1].Indent > indent + 1)
        {
            open.RemoveAt(open.Count - 1);
        }

        if (open.Count > 0 && indent < open[^1].Indent + 2)
        {
            LeaveSiblings(rank);
        }

        open.Add((indent, rank));
        return Depth;
    }

    /// <summary>Goes back to the item that an indented line without a marker belongs to; returns whether there is one.</summary>
    public bool Continue(int indent)
    {
        while (open.Count > 0 && open[^1].Indent >= indent)
        {
            open.RemoveAt(open.Count - 1);
        }

        return open.Count > 0;
    }

    private void LeaveSiblings(int rank)
    {
        var indent = open[^1].Indent;
        var same = open.FindIndex(o => Math.Abs(o.Indent - indent) <= 1 && o.Rank >= rank);
        if (same >= 0)
        {
            open.RemoveRange(same, open.Count - same);
        }
    }
}
