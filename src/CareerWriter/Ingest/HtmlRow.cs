namespace CareerWriter.Ingest;

/// <summary>A table row while its cells are read.</summary>
internal sealed class HtmlRow(LineWriter writer)
{
    private readonly List<string> cells = [];
    private readonly List<string> links = [];
    private int line;

    /// <summary>Whether a row is open.</summary>
    public bool InRow { get; private set; }

    /// <summary>Whether a cell is open.</summary>
    public bool InCell { get; private set; }

    /// <summary>Opens a row that starts at a line.</summary>
    public void Begin(int atLine)
    {
        InRow = true;
        line = atLine;
    }

    /// <summary>Opens a cell, after closing the one before it.</summary>
    public void BeginCell()
    {
        EndCell();
        InCell = true;
    }

    /// <summary>Closes the open cell, if there is one.</summary>
    public void EndCell()
    {
        if (InCell)
        {
            var cell = writer.EndCell(out var addresses);
            if (cells.Count < IngestLimits.Cells)
            {
                cells.Add(cell);
                links.AddRange(addresses);
            }

            InCell = false;
        }
    }

    /// <summary>Closes the row; its place is the line of its first text.</summary>
    public void End(string quote, int textLine)
    {
        EndCell();
        writer.AddRow([.. cells], [.. links], Math.Max(line, textLine), quote);
        cells.Clear();
        links.Clear();
        InRow = false;
    }
}
