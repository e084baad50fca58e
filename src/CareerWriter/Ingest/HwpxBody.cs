using System.Text;
using System.Xml.Linq;

namespace CareerWriter.Ingest;

/// <summary>Walks a section of a 한글 file in reading order. Elements are told by their local names: the namespaces carry a year that changes.</summary>
internal sealed class HwpxBody(ExtractedText text, HwpxStyles styles)
{
    /// <summary>Reads the paragraphs in an element.</summary>
    public void Read(XElement parent)
    {
        foreach (var paragraph in parent.Elements().Where(e => e.Name.LocalName is "p"))
        {
            ReadParagraph(paragraph);
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        var (lines, isBold, inner) = Content(paragraph);
        var style = styles.Paragraphs.GetValueOrDefault(paragraph.Attribute("paraPrIDRef")?.Value ?? "");
        var outline = style.Type is "OUTLINE" ? style.Level + 1 : styles.Outlines.GetValueOrDefault(paragraph.Attribute("styleIDRef")?.Value ?? "");
        for (var i = 0; i < lines.Count; i++)
        {
            if (outline > 0)
            {
                text.Heading(outline, lines[i], isBold);
            }
            else if (i == 0 && style.Type is "BULLET" or "NUMBER")
            {
                text.Item(style.Level, lines[i], isBold: isBold);
            }
            else
            {
                var indent = lines[i].TakeWhile(char.IsWhiteSpace).Sum(c => c == '\t' ? 4 : 1);
                text.Line(lines[i], indent, i > 0 && ListMarker.Read(lines[i].AsSpan().Trim()) is null, isBold);
            }
        }

        inner.ForEach(ReadInner);
    }

    private void ReadInner(XElement element)
    {
        if (element.Name.LocalName is "tbl")
        {
            foreach (var row in element.Elements().Where(e => e.Name.LocalName is "tr"))
            {
                ReadRow([.. row.Elements().Where(e => e.Name.LocalName is "tc").SelectMany(c => c.Elements().Where(e => e.Name.LocalName is "subList"))]);
            }
        }
        else
        {
            Read(element);
        }
    }

    private void ReadRow(List<XElement> cells)
    {
        var contents = cells.ConvertAll(OneLine);
        if (contents.TrueForAll(c => c is not null) && contents.Count > 1)
        {
            text.Row(contents.ConvertAll(c => c!));
            return;
        }

        // As in Word: a cell of several lines holds a text of its own, the others label it.
        List<string> labels = [.. contents.Where(c => !string.IsNullOrEmpty(c) && contents.Count > 1).Select(c => c!)];
        if (labels.Count > 0)
        {
            text.Row(labels);
        }

        foreach (var cell in cells.Where((_, i) => contents.Count == 1 || contents[i] is null))
        {
            Read(cell);
        }
    }

    private string? OneLine(XElement cell)
    {
        List<string> lines = [];
        foreach (var paragraph in cell.Elements().Where(e => e.Name.LocalName is "p"))
        {
            var (own, _, inner) = Content(paragraph);
            lines.AddRange(own);
            if (inner.Count > 0)
            {
                return null;
            }
        }

        return lines.Count > 1 ? null : lines.FirstOrDefault() ?? "";
    }

    private (List<string> Lines, bool IsBold, List<XElement> Inner) Content(XElement paragraph)
    {
        List<string> lines = [];
        List<XElement> inner = [];
        var line = new StringBuilder();
        var (hasBold, hasPlain) = (false, false);
        foreach (var run in paragraph.Elements().Where(e => e.Name.LocalName is "run"))
        {
            var bold = styles.Bold.Contains(run.Attribute("charPrIDRef")?.Value ?? "");
            foreach (var part in run.Elements())
            {
                if (part.Name.LocalName is "t")
                {
                    var before = line.Length;
                    Write(part, line, lines);
                    var written = lines.Count > 0 || line.ToString().AsSpan(Math.Min(before, line.Length)).ContainsAnyExcept(" \t".AsSpan());
                    hasBold |= bold && written;
                    hasPlain |= !bold && written;
                }
                else
                {
                    AddInner(part, inner);
                }
            }
        }

        EndLine(line, lines);
        return (lines, hasBold && !hasPlain, inner);
    }

    /// <summary>Finds the tables and text boxes of a run; headers, footers and hidden comments are not read.</summary>
    private static void AddInner(XElement part, List<XElement> inner)
    {
        switch (part.Name.LocalName)
        {
            case "tbl":
                inner.Add(part);
                break;
            case "header" or "footer" or "hiddenComment" or "secPr":
                break;
            case "subList":
                inner.Add(part);
                break;
            default:
                foreach (var child in part.Elements())
                {
                    AddInner(child, inner);
                }

                break;
        }
    }

    private static void Write(XElement part, StringBuilder line, List<string> lines)
    {
        var deleted = false;
        foreach (var node in part.Nodes())
        {
            switch (node)
            {
                case XText written when !deleted:
                    line.Append(written.Value);
                    break;
                case XElement { Name.LocalName: "lineBreak" }:
                    EndLine(line, lines);
                    break;
                case XElement { Name.LocalName: "tab" }:
                    line.Append('\t');
                    break;
                case XElement { Name.LocalName: "nbSpace" or "fwSpace" }:
                    line.Append(' ');
                    break;
                case XElement { Name.LocalName: "hyphen" }:
                    line.Append('-');
                    break;
                case XElement { Name.LocalName: "deleteBegin" }:
                    deleted = true;
                    break;
                case XElement { Name.LocalName: "deleteEnd" }:
                    deleted = false;
                    break;
                default:
                    break;
            }
        }
    }

    private static void EndLine(StringBuilder line, List<string> lines)
    {
        if (!string.IsNullOrWhiteSpace(line.ToString()))
        {
            lines.Add(line.ToString());
        }

        line.Clear();
    }
}
