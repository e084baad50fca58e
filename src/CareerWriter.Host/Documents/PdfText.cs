using CareerWriter.Ingest;

namespace CareerWriter.Host.Documents;

/// <summary>Makes blocks of words with their boxes: headings and columns told apart, wrapped lines put together again, pages kept.</summary>
internal sealed class PdfText
{
    private const double LeastLetters = 0.3;
    private const int MostCells = 2;

    private readonly ExtractedText text;
    private readonly PdfHeadings headings;

    private PdfText(string name, PdfHeadings headings)
    {
        text = new ExtractedText(name);
        this.headings = headings;
    }

    /// <summary>Reads the pages of a document.</summary>
    /// <exception cref="UnreadableFileException">There are no letters in it.</exception>
    public static CareerDocument Read(string name, IReadOnlyList<PdfPage> pages)
    {
        CheckLetters(pages);
        var margins = new PdfMargins();
        List<(int Page, IReadOnlyList<PdfLine> Lines)> columns =
            [.. pages.SelectMany(p => PdfColumns.Split(margins.Cut(p)).Where(c => c.Count > 0).Select(c => (p.Number, c)))];
        var reader = new PdfText(name, PdfHeadings.Of([.. columns.SelectMany(c => c.Lines)]));
        foreach (var (page, lines) in columns)
        {
            reader.Add(lines, page);
        }

        return reader.text.ToDocument(SourceFormat.Pdf);
    }

    private void Add(IReadOnlyList<PdfLine> lines, int page)
    {
        var wrapping = PdfWrapping.Of(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var first = lines[i];
            if (first.Cells.Count > MostCells)
            {
                text.Row(first.Cells, page: page);
                continue;
            }

            var level = headings.Level(first);
            var whole = first.Text;
            while (i + 1 < lines.Count && headings.Level(lines[i + 1]) == level && wrapping.GoesOn(lines[i], lines[i + 1], first))
            {
                whole = wrapping.Join(whole, lines[++i].Text);
            }

            if (level > 0)
            {
                text.Heading(level, whole, page: page);
            }
            else
            {
                text.Line(whole, wrapping.Indent(first), page: page);
            }
        }
    }

    private static void CheckLetters(IReadOnlyList<PdfPage> pages)
    {
        var (letters, others) = (0, 0);
        foreach (var c in pages.SelectMany(p => p.Words).SelectMany(w => w.Text))
        {
            _ = char.IsLetterOrDigit(c) ? letters++ : others++;
        }

        if (letters == 0)
        {
            throw new UnreadableFileException(PdfWords.NoLetters);
        }

        if (letters < (letters + others) * LeastLetters)
        {
            throw new UnreadableFileException(PdfWords.NoFonts);
        }
    }
}
