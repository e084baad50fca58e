using System.Runtime.CompilerServices;

namespace CareerWriter.Tests.Korean;

/// <summary>Reads the rows of the Markdown tables in a specification beside the tests; what is no table is prose for its readers.</summary>
internal static class KoreanSpec
{
    /// <summary>The cells of every row, without the header rows; back-ticks around a cell are dropped.</summary>
    public static IEnumerable<string[]> Rows(string file, [CallerFilePath] string caller = "")
    {
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(caller)!, file));
        for (var i = 0; i < lines.Length; i++)
        {
            var isHeader = i + 1 < lines.Length && IsRule(lines[i + 1]);
            if (lines[i].StartsWith('|') && !isHeader && !IsRule(lines[i]))
            {
                yield return [.. lines[i].Trim().Trim('|').Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|').Select(Cell)];
            }
        }
    }

    private static bool IsRule(string line) => line.StartsWith("| -", StringComparison.Ordinal) || line.StartsWith("|-", StringComparison.Ordinal);

    private static string Cell(string cell)
    {
        var text = cell.Trim().Replace('\u0001', '|');
        return text.Length > 1 && text[0] == '`' && text[^1] == '`' ? text[1..^1] : text;
    }
}
