using System.Text;

namespace CareerWriter.Host.Documents;

/// <summary>Words that stand beside each other, left to right.</summary>
internal sealed class PdfLine
{
    private const double BlankWidth = 0.1;
    private const double CellGap = 1.35;

    private PdfLine(IEnumerable<PdfWord> words)
    {
        Words = [.. words.OrderBy(w => w.Left)];
        Top = Words.Min(w => w.Top);
        Height = Words.Max(w => w.Height);
        Cells = ToCells();
        Text = string.Join(' ', Cells);
    }

    /// <summary>Its words, left to right.</summary>
    public IReadOnlyList<PdfWord> Words { get; }

    /// <summary>The parts that stand far apart; a bullet belongs to what it is for.</summary>
    public IReadOnlyList<string> Cells { get; }

    /// <summary>All of it, parts one blank apart.</summary>
    public string Text { get; }

    /// <summary>The upper edge in points.</summary>
    public double Top { get; }

    /// <summary>The height of its tallest word in points.</summary>
    public double Height { get; }

    /// <summary>The left edge in points.</summary>
    public double Left => Words[0].Left;

    /// <summary>The right edge in points.</summary>
    public double Right => Words.Max(w => w.Right);

    /// <summary>Puts words into lines, from the top down; a small word beside a tall one stands on its line.</summary>
    public static IReadOnlyList<PdfLine> Of(IEnumerable<PdfWord> words)
    {
        List<List<PdfWord>> lines = [];
        foreach (var word in words.OrderBy(w => w.Middle).ThenBy(w => w.Left))
        {
            if (lines is [.., var last] && word.Middle - last[0].Middle < Math.Min(last[0].Height, word.Height) / 2)
            {
                last.Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        return [.. lines.Select(l => new PdfLine(l))];
    }

    private List<string> ToCells()
    {
        List<string> cells = [];
        var cell = new StringBuilder(Words[0].Text);
        for (var i = 1; i < Words.Count; i++)
        {
            var gap = Words[i].Left - Words[i - 1].Right;
            var height = Math.Min(Words[i].Height, Words[i - 1].Height);
            if (gap > CellGap * height && !(cells.Count == 0 && PdfWrapping.IsListMarker(cell + " ")))
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (gap > BlankWidth * height)
            {
                cell.Append(' ');
            }

            cell.Append(Words[i].Text);
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
