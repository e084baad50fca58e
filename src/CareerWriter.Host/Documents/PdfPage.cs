using System.Globalization;

namespace CareerWriter.Host.Documents;

/// <summary>A word with its box, in points from the upper left corner of its page.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height: the size of its font, times what ascenders and descenders of that font take.</param>
internal sealed record PdfWord(string Text, double Left, double Top, double Width, double Height)
{
    /// <summary>The right edge.</summary>
    public double Right => Left + Width;

    /// <summary>The height at which its middle stands.</summary>
    public double Middle => Top + (Height / 2);

    /// <summary>How many letters it has; digits and signs are none.</summary>
    public int Letters { get; } = Text.Count(char.IsLetter);
}

/// <summary>A page with its words.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Words">Its words, in the order of the program that extracted them.</param>
internal sealed record PdfPage(int Number, double Height, IReadOnlyList<PdfWord> Words)
{
    private const int PageLevel = 1;
    private const int WordLevel = 5;
    private const int Fields = 12;

    /// <summary>Reads the table that <c>pdftotext -tsv</c> prints; rows that are none, such as the rest of a word with a line break, are left out.</summary>
    public static IReadOnlyList<PdfPage> ReadAll(string table)
    {
        List<PdfPage> pages = [];
        List<PdfWord> words = [];
        foreach (var row in table.Split('\n'))
        {
            var fields = row.Split('\t', Fields);
            if (fields.Length < Fields || !int.TryParse(fields[0], CultureInfo.InvariantCulture, out var level) || Numbers(fields) is not [var left, var top, var width, var height])
            {
                continue;
            }

            if (level == PageLevel)
            {
                words = [];
                pages.Add(new PdfPage(pages.Count + 1, height, words));
            }
            else if (level == WordLevel && pages.Count > 0 && !string.IsNullOrWhiteSpace(fields[^1]) && height > 0)
            {
                words.Add(new PdfWord(fields[^1].Trim(), left, top, width, height));
            }
        }

        return pages;
    }

    private static List<double> Numbers(string[] fields) =>
    [
        .. fields[6..10].Select(f => double.TryParse(f, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)
            .Where(double.IsFinite),
    ];
}
