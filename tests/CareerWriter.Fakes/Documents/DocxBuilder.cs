using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerWriter.Fakes.Documents;

/// <summary>Makes Word files for tests.</summary>
public sealed class DocxBuilder
{
    private readonly Body body = new();

    /// <summary>Adds a paragraph.</summary>
    public DocxBuilder Paragraph(string text, bool bold = false)
    {
        body.Append(P(text, bold));
        return this;
    }

    /// <summary>Adds a heading by the English name of its style.</summary>
    public DocxBuilder Heading(int level, string text)
    {
        var paragraph = P(text, false);
        paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = $"h{level}" }));
        body.Append(paragraph);
        return this;
    }

    /// <summary>Adds a list item: list 1 has bullets, list 2 numbers.</summary>
    public DocxBuilder Item(int depth, string text, int list = 1)
    {
        var paragraph = P(text, false);
        paragraph.PrependChild(new ParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = depth }, new NumberingId { Val = list })));
        body.Append(paragraph);
        return this;
    }

    /// <summary>Adds a table; a cell's lines become paragraphs of it.</summary>
    public DocxBuilder Table(params string[][] rows)
    {
        body.Append(new Table(rows.Select(row => new TableRow(row.Select(cell => new TableCell(cell.Split('\n').Select(l => P(l, false))))))));
        return this;
    }

    /// <summary>Adds a paragraph as XML of its own, the namespace <c>w</c> declared.</summary>
    public DocxBuilder Xml(string paragraph)
    {
        body.Append(new Paragraph(paragraph));
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(body.CloneNode(deep: true));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(Enumerable.Range(1, 4).Select(level =>
                new Style(new StyleName { Val = $"heading {level}" }) { StyleId = $"h{level}", Type = StyleValues.Paragraph }));
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                Abstract(1, NumberFormatValues.Bullet), Abstract(2, NumberFormatValues.Decimal), Instance(1), Instance(2));
        }

        return stream.ToArray();
    }

    private static Paragraph P(string text, bool bold)
    {
        var run = new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (bold)
        {
            run.PrependChild(new RunProperties(new Bold()));
        }

        return new Paragraph(run);
    }

    private static AbstractNum Abstract(int id, NumberFormatValues format) =>
        new(Enumerable.Range(0, 3).Select(i => new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }) { LevelIndex = i }))
        {
            AbstractNumberId = id,
        };

    private static NumberingInstance Instance(int id) => new(new AbstractNumId { Val = id }) { NumberID = id };
}
