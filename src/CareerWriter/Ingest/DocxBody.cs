using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerWriter.Ingest;

/// <summary>Walks the body of a Word file in reading order.</summary>
internal sealed class DocxBody(MainDocumentPart main, ExtractedText text)
{
    // Twentieths of a point that an indentation of one character takes, roughly, at 10 points.
    private const int TwipsPerCharacter = 100;
    private readonly DocxStyles styles = new(main);

    /// <summary>Reads what is in an element.</summary>
    public void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table:
                    ReadTable(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content }:
                    Read(content);
                    break;
                case InsertedRun or CustomXmlBlock or MoveToRun:
                    Read(child);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        var content = new DocxParagraph(main, paragraph);
        var properties = paragraph.ParagraphProperties;
        var level = content.Lines.Count == 0 ? 0 : styles.HeadingLevel(properties);
        var list = content.Lines.Count == 0 || level > 0 ? null : styles.Numbering(properties);
        for (var i = 0; i < content.Lines.Count; i++)
        {
            var links = i == 0 ? content.Links : [];
            if (level > 0)
            {
                text.Heading(level, content.Lines[i], content.IsBold);
            }
            else if (list is { } item && i == 0)
            {
                text.Item(item.Depth, content.Lines[i], item.Number, content.IsBold, links);
            }
            else
            {
                text.Line(content.Lines[i], Indent(properties, content.Lines[i]), i > 0 && !IsMarked(content.Lines[i]), content.IsBold, links);
            }
        }

        content.Images.ForEach(text.Image);
        content.Boxes.ForEach(Read);
    }

    private void ReadTable(Table table)
    {
        foreach (var row in table.Descendants<TableRow>().Where(r => ReferenceEquals(r.Ancestors<Table>().First(), table)))
        {
            List<TableCell> cells = [.. row.Descendants<TableCell>().Where(c => ReferenceEquals(c.Ancestors<TableRow>().First(), row))];
            var contents = cells.ConvertAll(CellLines);
            if (contents.TrueForAll(c => c is not null) && contents.Count > 1)
            {
                text.Row(contents.ConvertAll(c => c!.Value.Text), [.. contents.SelectMany(c => c!.Value.Links)]);
                continue;
            }

            // A cell of several lines holds a text of its own, and the cells of one line beside it are its label.
            List<string> labels = [.. contents.Where(c => c is not null && contents.Count > 1).Select(c => c!.Value.Text).Where(t => t.Length > 0)];
            if (labels.Count > 0)
            {
                text.Row(labels);
            }

            foreach (var cell in cells.Where((_, i) => contents.Count == 1 || contents[i] is null))
            {
                Read(cell);
            }
        }
    }

    /// <summary>The text of a cell when it is one line at most, otherwise null.</summary>
    private (string Text, List<string> Links)? CellLines(TableCell cell)
    {
        if (cell.Descendants<Table>().Any())
        {
            return null;
        }

        List<DocxParagraph> paragraphs = [.. cell.Descendants<Paragraph>().Select(p => new DocxParagraph(main, p))];
        List<string> lines = [.. paragraphs.SelectMany(p => p.Lines)];
        return lines.Count > 1 || paragraphs.Exists(p => p.Boxes.Count > 0) ? null
            : (lines.FirstOrDefault() ?? "", [.. paragraphs.SelectMany(p => p.Links)]);
    }

    private static bool IsMarked(string line) => ListMarker.Read(line.AsSpan().Trim()) is not null;

    private static int Indent(ParagraphProperties? properties, string line)
    {
        var twips = int.TryParse(properties?.Indentation?.Left?.Value ?? properties?.Indentation?.Start?.Value, CultureInfo.InvariantCulture, out var left) ? left : 0;
        return (Math.Max(twips, 0) / TwipsPerCharacter) + line.TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 4 : 1);
    }
}
