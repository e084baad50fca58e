using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Drawing = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace CareerWriter.Ingest;

/// <summary>The text of a Word paragraph: its lines, links, images and the text boxes anchored in it.</summary>
internal sealed class DocxParagraph
{
    private readonly OpenXmlPart part;
    private readonly StringBuilder line = new();
    private bool hasBold;
    private bool hasPlain;
    private bool inFieldCode;

    public DocxParagraph(OpenXmlPart part, Paragraph paragraph)
    {
        this.part = part;
        Children(paragraph);
        EndLine();
    }

    /// <summary>Its lines, cut at line breaks.</summary>
    public List<string> Lines { get; } = [];

    /// <summary>Whether all of its text is bold.</summary>
    public bool IsBold => hasBold && !hasPlain;

    /// <summary>Addresses of its links.</summary>
    public List<string> Links { get; } = [];

    /// <summary>Alternative texts of its images.</summary>
    public List<string> Images { get; } = [];

    /// <summary>Contents of its text boxes.</summary>
    public List<TextBoxContent> Boxes { get; } = [];

    private void Children(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun or ParagraphProperties:
                    break;
                case Run run:
                    Run(run);
                    break;
                case Hyperlink link:
                    Link(link.Id?.Value);
                    Children(link);
                    break;
                case AlternateContent alternative:
                    // The fallback repeats the choice for old readers.
                    Children((OpenXmlElement?)alternative.GetFirstChild<AlternateContentChoice>() ?? alternative);
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case Drawing.DocProperties image:
                    Images.Add(image.Description?.Value ?? "");
                    break;
                case OpenXmlLeafTextElement:
                    break;
                default:
                    Children(child);
                    break;
            }
        }
    }

    private void Run(Run run)
    {
        if (run.RunProperties?.Vanish is { } hidden && IsOn(hidden))
        {
            return;
        }

        var bold = run.RunProperties?.Bold is { } mark && IsOn(mark);
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case FieldChar field:
                    inFieldCode = field.FieldCharType?.Value == FieldCharValues.Begin
                        || (inFieldCode && field.FieldCharType?.Value is not (FieldCharValues.Separate or FieldCharValues.End));
                    break;
                case Text text when !inFieldCode:
                    Write(text.Text, bold);
                    break;
                case TabChar:
                    line.Append('\t');
                    break;
                case Break or CarriageReturn:
                    EndLine();
                    break;
                case NoBreakHyphen:
                    line.Append('-');
                    break;
                case RunProperties or OpenXmlLeafTextElement:
                    break;
                case AlternateContent alternative:
                    Children((OpenXmlElement?)alternative.GetFirstChild<AlternateContentChoice>() ?? alternative);
                    break;
                default:
                    Children(child);
                    break;
            }
        }
    }

    private void Write(string text, bool bold)
    {
        line.Append(text);
        if (!string.IsNullOrWhiteSpace(text))
        {
            hasBold |= bold;
            hasPlain |= !bold;
        }
    }

    private void Link(string? id)
    {
        var relationship = id is null ? null : part.HyperlinkRelationships.FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        if (relationship is not null)
        {
            Links.Add(relationship.Uri.OriginalString);
        }
    }

    private void EndLine()
    {
        if (!string.IsNullOrWhiteSpace(line.ToString()))
        {
            Lines.Add(line.ToString());
        }

        line.Clear();
    }

    private static bool IsOn(OnOffType mark) => mark.Val is null || mark.Val.Value;
}
