using System.Text;

namespace CareerWriter.Korean;

/// <summary>Reads a word list that is embedded in this assembly: one row a line, cells separated by tabs, <c>#</c> begins a remark.</summary>
internal static class TabSeparated
{
    /// <summary>The rows of a list in order, each with at least <paramref name="columns"/> cells; missing ones are empty.</summary>
    /// <param name="name">Path relative to the project, with <c>/</c>.</param>
    /// <param name="columns">Cells that every row shall have.</param>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static IEnumerable<string[]> Rows(string name, int columns)
    {
        using var stream = typeof(TabSeparated).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no embedded list {name}");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            var cells = line.Split('\t', StringSplitOptions.TrimEntries);
            if (cells.Length < columns)
            {
                var filled = cells.Length;
                Array.Resize(ref cells, columns);
                Array.Fill(cells, string.Empty, filled, columns - filled);
            }

            yield return cells;
        }
    }
}
