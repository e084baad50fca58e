namespace CareerWriter.Host.Documents;

/// <summary>
/// Tells headings by their size: lines clearly taller than the text. Fonts of one size have boxes of different heights, so Korean words and others are each
/// compared with the usual height of their own.
/// </summary>
internal sealed class PdfHeadings
{
    private const double Taller = 1.08;
    private const double SameSize = 1.05;
    private const double MostOfText = 0.25;
    private const int MostCharacters = 60;
    private const int LeastLetters = 2;
    private const int LettersOfScript = 100;
    private const int MostLevels = 6;

    private readonly double korean;
    private readonly double other;
    private readonly List<double> sizes = [];

    private PdfHeadings(IReadOnlyList<PdfWord> words)
    {
        var usual = Median(words);
        korean = words.Where(IsKorean).ToList() is var hangul && hangul.Sum(w => w.Letters) >= LettersOfScript ? Median(hangul) : usual;
        other = words.Where(w => !IsKorean(w)).ToList() is var latin && latin.Sum(w => w.Letters) >= LettersOfScript ? Median(latin) : usual;
    }

    /// <summary>Measures all lines of a document.</summary>
    public static PdfHeadings Of(IReadOnlyList<PdfLine> lines)
    {
        var headings = new PdfHeadings([.. lines.SelectMany(l => l.Words).Where(w => w.Letters > 0)]);
        List<(double Size, int Letters)> tall = [.. lines.Select(l => (headings.Size(l), l.Words.Sum(w => w.Letters))).Where(s => s.Item1 >= Taller).OrderByDescending(s => s.Item1)];
        var all = lines.Sum(l => l.Words.Sum(w => w.Letters));
        while (tall.Count > 0)
        {
            var size = tall[0].Size;
            var same = tall.FindAll(s => s.Size * SameSize >= size);
            tall.RemoveRange(0, same.Count);

            // A size that much of the document is set in is no heading's, only a larger text's.
            if (same.Sum(s => s.Letters) <= all * MostOfText)
            {
                headings.sizes.Add(size);
            }
        }

        return headings;
    }

    /// <summary>The level of a line as a heading, 1 for the largest; 0 for one that is none.</summary>
    public int Level(PdfLine line)
    {
        if (line.Text.Length > MostCharacters || line.Text[^1] is '.' or ',' || line.Text[0] is '-' or '*' or '•' or '·' or '∙' or '◦')
        {
            return 0;
        }

        var size = Size(line);
        return Math.Min(sizes.FindIndex(s => size <= s && size * SameSize >= s) + 1, MostLevels);
    }

    /// <summary>
    /// How tall the larger half of a line's letters is, against the text; 0 for a line without words. Digits do not count: a period behind a title is smaller.
    /// </summary>
    private double Size(PdfLine line)
    {
        List<PdfWord> words = [.. line.Words.Where(w => w.Letters > 0 && !IsTurned(w)).OrderByDescending(Size)];
        var half = words.Sum(w => w.Letters) / 2.0;
        if (half * 2 < LeastLetters)
        {
            return 0;
        }

        var letters = 0;
        return Size(words.First(w => (letters += w.Letters) >= half));
    }

    private double Size(PdfWord word) => word.Height / (IsKorean(word) ? korean : other);

    // A word's box has the height of the font that it begins with.
    private static bool IsKorean(PdfWord word) => word.Text[0] is >= '가' and <= '힣';

    // Set along the edge of the page, upwards.
    private static bool IsTurned(PdfWord word) => word.Text.Length > 2 && word.Height > 2 * word.Width;

    /// <summary>The height that the middle letter has.</summary>
    private static double Median(IReadOnlyList<PdfWord> words)
    {
        var half = words.Sum(w => w.Letters) / 2.0;
        var letters = 0;
        return words.OrderBy(w => w.Height).FirstOrDefault(w => (letters += w.Letters) >= half)?.Height ?? 1;
    }
}
