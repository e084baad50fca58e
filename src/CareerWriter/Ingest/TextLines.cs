namespace CareerWriter.Ingest;

/// <summary>The lines of a text without copying them; indices are from 0.</summary>
internal sealed class TextLines
{
    private readonly List<int> starts = [0];

    public TextLines(string text)
    {
        Text = text;
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Number of lines; a text that ends in LF has an empty last one.</summary>
    public int Count => starts.Count;

    /// <summary>A line without its LF.</summary>
    public ReadOnlySpan<char> this[int line] => Text.AsSpan(Start(line), End(line) - Start(line));

    /// <summary>Index of the first character of a line.</summary>
    public int Start(int line) => starts[line];

    /// <summary>Index behind the last character of a line, without its LF.</summary>
    public int End(int line) => line + 1 < starts.Count ? starts[line + 1] - 1 : Text.Length;
}
