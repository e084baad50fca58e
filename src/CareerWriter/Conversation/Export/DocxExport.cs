using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CareerWriter.Conversation.Export;

/// <summary>Word: questions as headings, answers as paragraphs, a line with the length under each; Korean font, A4.</summary>
internal static class DocxExport
{
    private const string Font = "맑은 고딕";
    private const string Heading = "Heading1";

    // Half points, twentieths of a point and 240ths of a line, as the format wants them.
    private const string BodySize = "21";
    private const string HeadingSize = "26";
    private const string SmallSize = "18";
    private const string Grey = "808080";
    private const string LineAndHalf = "360";
    private const string ParagraphGap = "160";
    private const int A4Width = 11906;
    private const int A4Height = 16838;
    private const int Margin = 1440;

    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<ExportedAnswer> answers)
    {
        using MemoryStream stream = new();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(
            [
                .. answers.SelectMany(Of),
                new SectionProperties(new PageSize { Width = A4Width, Height = A4Height }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 720, Footer = 720, Gutter = 0 }),
            ]));
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        }

        return stream.ToArray();
    }

    private static IEnumerable<Paragraph> Of(ExportedAnswer answer) =>
    [
        new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = Heading }), Text(answer.Question)),
        .. answer.Paragraphs.Select(p => new Paragraph(Text(p))),
        new Paragraph(new Run(new RunProperties(new Color { Val = Grey }, new FontSize { Val = SmallSize }), Content($"({answer.Counted})"))),
    ];

    private static Run Text(string text) => new(Content(text));

    private static Text Content(string text) => new(string.Concat(text.Where((c, i) => XmlConvert.IsXmlChar(c)
        || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])))))
    { Space = SpaceProcessingModeValues.Preserve };

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new FontSize { Val = BodySize },
                new Languages { Val = "ko-KR", EastAsia = "ko-KR" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                new SpacingBetweenLines { After = ParagraphGap, Line = LineAndHalf, LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { StyleId = "Normal", Type = StyleValues.Paragraph, Default = true },
        new Style(
            new StyleName { Val = "heading 1" },
            new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = LineAndHalf }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new FontSize { Val = HeadingSize }))
        { StyleId = Heading, Type = StyleValues.Paragraph });
}
