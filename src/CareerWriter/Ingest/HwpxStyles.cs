using System.Globalization;
using System.Xml.Linq;

namespace CareerWriter.Ingest;

/// <summary>What <c>Contents/header.xml</c> says of paragraphs and characters.</summary>
/// <param name="Paragraphs">By id of the paragraph's form: whether it is an outline, a number or a bullet, and its level from 0.</param>
/// <param name="Outlines">By id of the style: its outline level from 1, for styles called 개요 1 and so on.</param>
/// <param name="Bold">Ids of character forms that are bold.</param>
internal sealed record HwpxStyles(
    IReadOnlyDictionary<string, (string Type, int Level)> Paragraphs,
    IReadOnlyDictionary<string, int> Outlines,
    IReadOnlySet<string> Bold)
{
    /// <summary>Reads them; no header means no styles.</summary>
    public static HwpxStyles From(XElement? header)
    {
        Dictionary<string, (string, int)> paragraphs = new(StringComparer.Ordinal);
        Dictionary<string, int> outlines = new(StringComparer.Ordinal);
        HashSet<string> bold = new(StringComparer.Ordinal);
        foreach (var element in header?.Descendants() ?? [])
        {
            var id = element.Attribute("id")?.Value ?? "";
            switch (element.Name.LocalName)
            {
                case "paraPr" when element.Elements().FirstOrDefault(e => e.Name.LocalName is "heading") is { } heading:
                    paragraphs[id] = (heading.Attribute("type")?.Value ?? "NONE", Number(heading.Attribute("level")?.Value));
                    break;
                case "style" when (element.Attribute("name")?.Value ?? "").StartsWith("개요 ", StringComparison.Ordinal):
                    outlines[id] = Number(element.Attribute("name")!.Value[3..]);
                    break;
                case "charPr" when element.Elements().Any(e => e.Name.LocalName is "bold"):
                    bold.Add(id);
                    break;
                default:
                    break;
            }
        }

        return new HwpxStyles(paragraphs, outlines, bold);
    }

    private static int Number(string? value) => int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
