namespace CareerWriter;

/// <summary>Word lists that are compiled in: tab-separated lines, <c>#</c> begins a comment line.</summary>
internal static class DataFile
{
    /// <summary>The rows of a list.</summary>
    /// <param name="name">Path relative to the project, with <c>/</c>: <c>Korean/verbal-nouns.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">No such list was compiled in.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"no data file {name}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
