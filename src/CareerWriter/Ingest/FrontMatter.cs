namespace CareerWriter.Ingest;

/// <summary>The block of <c>key: value</c> lines between two <c>---</c> at the very top; each is read as a table row.</summary>
internal static class FrontMatter
{
    private const int MostLines = 60;

    /// <summary>Adds its lines and returns the index of the first line behind it; 0 when there is none.</summary>
    public static int Read(TextLines lines, List<MarkdownLine> found)
    {
        if (!lines[0].TrimEnd().SequenceEqual("---"))
        {
            return 0;
        }

        var end = 1;
        while (end < lines.Count && end <= MostLines && !IsEnd(lines[end]) && IsField(lines[end]))
        {
            end++;
        }

        if (end >= lines.Count || !IsEnd(lines[end]) || end == 1)
        {
            return 0;
        }

        for (var i = 1; i < end; i++)
        {
            Add(lines[i].Trim(), i + 1, found);
        }

        return end + 1;
    }

    private static void Add(ReadOnlySpan<char> field, int line, List<MarkdownLine> found)
    {
        var colon = field.IndexOf(':');
        if (field.IsEmpty || field[0] == '#')
        {
            return;
        }

        List<string> cells = colon < 0 || field[0] == '-'
            ? [field.TrimStart("- ").ToString()]
            : [field[..colon].Trim().ToString(), field[(colon + 1)..].Trim().Trim("\"'[]").ToString()];
        found.Add(new(LineForm.Row, new LinePlace(BlockKind.TableRow, 0, line, CleanText.Fold(field)), "") { Cells = cells });
    }

    private static bool IsEnd(ReadOnlySpan<char> line) => line.TrimEnd() is "---" or "...";

    private static bool IsField(ReadOnlySpan<char> line)
    {
        var field = line.Trim();
        var colon = field.IndexOf(':');
        return field.IsEmpty || field[0] is '#' or '-' || (colon > 0 && !field[..colon].Contains(' ') && char.IsLetter(field[0]));
    }
}
