using CareerWriter.Host.Documents;

namespace CareerWriter.Host.Tests.Documents;

/// <summary>
/// A page drawn with characters: Latin ones 5 points wide, Korean ones 10, 10 points high, a line each 12 points. A line that begins with ^ is 14 points high.
/// </summary>
internal static class Picture
{
    private const int Margin = 40;
    private const int Character = 5;
    private const int Leading = 12;

    public static PdfPage Page(string drawing, int number = 1) =>
        new(number, 842, [.. drawing.Split('\n').SelectMany((line, i) => Words(line, Margin + (Leading * i)))]);

    private static IEnumerable<PdfWord> Words(string line, int top)
    {
        var height = line.StartsWith('^') ? 14 : 10;
        var (left, text) = (Margin, "");
        foreach (var c in line.TrimStart('^') + " ")
        {
            if (c != ' ')
            {
                text += c;
                continue;
            }

            var width = text.Sum(Width);
            if (width > 0)
            {
                yield return new PdfWord(text, left, top, width, height);
            }

            (left, text) = (left + width + Character, "");
        }
    }

    private static int Width(char c) => c >= '\u1100' ? 2 * Character : Character;
}
