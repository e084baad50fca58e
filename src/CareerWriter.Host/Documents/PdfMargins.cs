using System.Text.RegularExpressions;

namespace CareerWriter.Host.Documents;

/// <summary>What stands at the upper and lower edge of pages and is no text of theirs: their numbers, and lines that every page repeats.</summary>
internal sealed partial class PdfMargins
{
    private const double Margin = 0.08;
    private const double SamePlace = 3;

    private readonly List<(string Text, double Top)> seen = [];

    /// <summary>The lines of a page without its number, and without the edge lines that a page before it had at the same place.</summary>
    public IReadOnlyList<PdfLine> Cut(PdfPage page)
    {
        var lines = PdfLine.Of(page.Words);
        List<PdfLine> kept = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var isPageNumber = (i == 0 || i == lines.Count - 1) && PageNumber().IsMatch(lines[i].Text);
            if (!isPageNumber && !IsRepeated(lines[i], page.Height))
            {
                kept.Add(lines[i]);
            }
        }

        return kept;
    }

    private bool IsRepeated(PdfLine line, double pageHeight)
    {
        if (line.Top + line.Height > pageHeight * Margin && line.Top < pageHeight * (1 - Margin))
        {
            return false;
        }

        var text = Digits().Replace(line.Text, "0");
        if (seen.Exists(s => s.Text == text && Math.Abs(s.Top - line.Top) < SamePlace))
        {
            return true;
        }

        seen.Add((text, line.Top));
        return false;
    }

    // "- 3 -", "3 / 5" or "3".
    [GeneratedRegex(@"^\s*(?:-\s*)?\d{1,3}(?:\s*[/-]\s*\d{0,3})?\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Digits();
}
