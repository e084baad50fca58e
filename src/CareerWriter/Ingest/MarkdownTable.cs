namespace CareerWriter.Ingest;

/// <summary>Pipe tables, with the line of hyphens or, as in pastes, without it.</summary>
internal static class MarkdownTable
{
    /// <summary>How many lines of a table begin here, 0 for none.</summary>
    public static int Length(TextLines lines, int line)
    {
        var first = lines[line].Trim();
        var headed = first.Contains('|') && line + 1 < lines.Count && IsDelimiter(lines[line + 1].Trim());
        if (!headed && !IsFramed(first))
        {
            return 0;
        }

        var end = line + 1;
        while (end < lines.Count && lines[end].Trim() is { IsEmpty: false } row && (IsFramed(row) || (headed && row.Contains('|'))))
        {
            end++;
        }

        return end - line;
    }

    /// <summary>Adds the rows of a table.</summary>
    public static void Add(TextLines lines, int line, int count, List<MarkdownLine> found)
    {
        for (var i = line; i < line + count; i++)
        {
            var row = lines[i].Trim();
            if (!IsDelimiter(row))
            {
                found.Add(new(LineForm.Row, new LinePlace(BlockKind.TableRow, 0, i + 1, CleanText.Fold(row)), "") { Cells = Cells(row) });
            }
        }
    }

    private static bool IsFramed(ReadOnlySpan<char> row) => row.Length > 2 && row[0] == '|' && row[^1] == '|';

    private static bool IsDelimiter(ReadOnlySpan<char> row) =>
        row.Contains('|') && row.Contains('-') && row.IndexOfAnyExcept("|-: \t") < 0;

    private static List<string> Cells(ReadOnlySpan<char> row)
    {
        row = row[0] == '|' ? row[1..] : row;
        row = row.Length > 0 && row[^1] == '|' && !(row.Length > 1 && row[^2] == '\\') ? row[..^1] : row;
        List<string> cells = [];
        var start = 0;
        var inCode = false;
        for (var i = 0; i < row.Length && cells.Count < IngestLimits.Cells - 1; i++)
        {
            inCode ^= row[i] == '`';
            if (row[i] == '|' && !inCode && (i == 0 || row[i - 1] != '\\'))
            {
                cells.Add(row[start..i].Trim().ToString());
                start = i + 1;
            }
        }

        cells.Add(row[start..].Trim().ToString());
        return cells;
    }
}
