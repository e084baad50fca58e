namespace CareerWriter.Host.Documents;

/// <summary>Columns of a page, by the blank strip between them.</summary>
internal static class PdfColumns
{
    private const int LeastLines = 12;
    private const int LeastGap = 3;
    private const double LeastFree = 0.9;
    private const double LeastFilled = 0.5;
    private const double LeastLetters = 8;

    /// <summary>
    /// The columns of a page, in reading order; mostly one. Two need a blank strip through nearly all lines with running text on both sides of it: a table
    /// of labels has a short left side, and a right-aligned date stands on few lines. A line across both ends the columns above it.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<PdfLine>> Split(IReadOnlyList<PdfLine> lines)
    {
        if (lines.Count < LeastLines || Gutter(lines) is not { } gutter)
        {
            return [lines];
        }

        // What stands above the first line of two sides is a title over both.
        var top = lines.TakeWhile(l => !gutter.IsFree(l) || !l.Words.Any(gutter.IsLeft) || l.Words.All(gutter.IsLeft)).Count();
        List<IReadOnlyList<PdfLine>> columns = [[.. lines.Take(top)]];
        List<PdfWord> band = [];
        foreach (var line in lines.Skip(top))
        {
            if (gutter.IsFree(line) || line.Cells.Count > 1)
            {
                band.AddRange(line.Words);
                continue;
            }

            columns.AddRange(Sides(band, gutter));
            columns.Add([line]);
            band.Clear();
        }

        columns.AddRange(Sides(band, gutter));
        return columns;
    }

    private static IEnumerable<IReadOnlyList<PdfLine>> Sides(List<PdfWord> words, Strip gutter) =>
        [PdfLine.Of(words.Where(gutter.IsLeft)), PdfLine.Of(words.Where(w => !gutter.IsLeft(w)))];

    /// <summary>The strip that most lines leave free, of those that part running text.</summary>
    private static Strip? Gutter(IReadOnlyList<PdfLine> lines)
    {
        var (left, right) = (lines.Min(l => l.Left), lines.Max(l => l.Right));
        var character = PdfWrapping.CharacterWidth(lines);
        List<PdfWord> words = [.. lines.SelectMany(l => l.Words)];
        var places = (int)((right - left) / 2 / character);
        return Enumerable.Range(0, places)
            .Select(i => left + ((right - left) / 4) + (i * character))
            .Select(at => new Strip(at - (LeastGap * character), at))
            .Select(s => (Strip: s, Free: lines.Count(s.IsFree)))
            .Where(s => s.Free >= lines.Count * LeastFree)
            .OrderByDescending(s => s.Free)
            .Select(s => s.Strip)
            .FirstOrDefault(s => Sides(words, s).ToList() is [var first, var second]
                && Math.Min(first.Count, second.Count) >= lines.Count * LeastFilled && IsText(first) && IsText(second));
    }

    private static bool IsText(IReadOnlyList<PdfLine> side) => side.Average(l => l.Words.Sum(w => w.Letters)) >= LeastLetters;

    /// <summary>A strip down the page, from one distance from its left edge to another.</summary>
    private sealed record Strip(double From, double To)
    {
        public bool IsFree(PdfLine line) => !line.Words.Any(w => w.Left < To && w.Right > From);

        public bool IsLeft(PdfWord word) => word.Left + (word.Width / 2) < To;
    }
}
