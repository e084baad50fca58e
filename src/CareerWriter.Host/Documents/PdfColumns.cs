using System.Text.RegularExpressions;

namespace CareerWriter.Host.Documents;

/// <summary>Columns of a page, by the blanks between them.</summary>
internal static partial class PdfColumns
{
    private const int LeastLines = 12;
    private const int LeastGap = 3;
    private const double LeastFilled = 0.5;
    private const double LeastWidth = 10;

    /// <summary>
    /// The columns of a page, left to right; mostly one. Two need a gap through nearly all lines with running text on both sides of it: a table of
    /// labels has a short left side, and a right-aligned date stands on few lines.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Split(IReadOnlyList<string> lines)
    {
        List<string> filled = [.. lines.Where(l => l.Length > 0)];
        if (filled.Count < LeastLines || Gutter(filled) is not { } gutter)
        {
            return [lines];
        }

        // What stands above the first line of two sides is a title over both.
        var top = 0;
        while (top < lines.Count && (lines[top].Length <= gutter || string.IsNullOrWhiteSpace(Left(lines[top], gutter)) || !IsGap(lines[top], gutter)))
        {
            top++;
        }

        return
        [
            [.. lines.Take(top)],
            [.. lines.Skip(top).Select(l => Left(l, gutter).TrimEnd())],
            [.. lines.Skip(top).Select(l => l.Length > gutter ? l[gutter..] : "")],
        ];
    }

    /// <summary>The parts of a line that are three blanks or more apart.</summary>
    public static IReadOnlyList<string> Cells(string line) => [.. Gaps().Split(line.Trim()).Where(c => c.Length > 0)];

    /// <summary>Whether a line is the number of its page: <c>- 3 -</c>, <c>3 / 5</c> or <c>3</c> as the last line or the first.</summary>
    public static bool IsPageNumber(IReadOnlyList<string> lines, int index) =>
        PageNumber().IsMatch(lines[index]) && (lines.Skip(index + 1).All(string.IsNullOrWhiteSpace) || lines.Take(index).All(string.IsNullOrWhiteSpace));

    private static int? Gutter(List<string> lines)
    {
        var width = lines.Max(l => l.Length);
        for (var at = width / 4; at < width * 3 / 4; at++)
        {
            if (lines.Count(l => IsGap(l, at)) < lines.Count * 0.9)
            {
                continue;
            }

            var left = lines.Where(l => !string.IsNullOrWhiteSpace(Left(l, at))).ToList();
            var right = lines.Where(l => l.Length > at && !string.IsNullOrWhiteSpace(l[at..])).ToList();
            if (left.Count >= lines.Count * LeastFilled && right.Count >= lines.Count * LeastFilled
                && left.Average(l => Left(l, at).Trim().Length) >= LeastWidth && right.Average(l => l[at..].Trim().Length) >= LeastWidth)
            {
                return at;
            }
        }

        return null;
    }

    private static string Left(string line, int gutter) => line[..Math.Min(line.Length, gutter)];

    private static bool IsGap(string line, int at) =>
        line.Length <= at || (at >= LeastGap && line.AsSpan(at - LeastGap, LeastGap).IsWhiteSpace());

    [GeneratedRegex(@"\s{3,}", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Gaps();

    [GeneratedRegex(@"^\s*(?:-\s*)?\d{1,3}(?:\s*[/-]\s*\d{0,3})?\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PageNumber();
}
