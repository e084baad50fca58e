using System.Globalization;
using System.Text;

namespace CareerWriter.Fakes.Documents;

/// <summary>A piece of text on a page.</summary>
/// <param name="Left">Where it begins, in points from the left edge.</param>
/// <param name="Down">Where its letters stand, in points from the upper edge.</param>
/// <param name="Size">The size of its font in points.</param>
/// <param name="Text">The text.</param>
public sealed record PdfPiece(int Left, int Down, int Size, string Text);

/// <summary>Makes small PDFs for tests: lines of Latin text in a fixed-width font, one page or more (ISO 32000-1, 7.5).</summary>
public sealed class PdfBuilder
{
    private const int PageHeight = 842;

    private readonly List<string> pages = [];

    /// <summary>Adds a page; its lines are set one below the other in 9 points, blanks kept.</summary>
    public PdfBuilder Page(params string[] lines) => Page([.. lines.Select((l, i) => new PdfPiece(40, 62 + (12 * i), 9, l))]);

    /// <summary>Adds a page of pieces, each at its place in its size.</summary>
    public PdfBuilder Page(IEnumerable<PdfPiece> pieces)
    {
        var content = new StringBuilder("BT\n");
        foreach (var piece in pieces)
        {
            var text = piece.Text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
            content.Append(CultureInfo.InvariantCulture, $"/F1 {piece.Size} Tf 1 0 0 1 {piece.Left} {PageHeight - piece.Down} Tm ({text}) Tj\n");
        }

        pages.Add(content.Append("ET").ToString());
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        List<string> objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        ];
        foreach (var content in pages)
        {
            var number = objects.Count + 2;
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {PageHeight}] /Resources << /Font << /F1 3 0 R >> >> /Contents {number} 0 R >>");
            objects.Add($"<< /Length {content.Length} >>\nstream\n{content}\nendstream");
        }

        return Encoding.ASCII.GetBytes(WithTable(objects));
    }

    private static string WithTable(List<string> objects)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> places = [];
        foreach (var content in objects)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{places.Count} 0 obj\n{content}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}
