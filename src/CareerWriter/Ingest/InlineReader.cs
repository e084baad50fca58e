using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareerWriter.Ingest;

/// <summary>Turns Markdig's inlines of one line into blocks: text, bold, links, images, comments.</summary>
internal sealed partial class InlineReader(LineWriter writer)
{
    private LinePlace place;
    private string[]? quotes;
    private int segment;

    /// <summary>Reads a line; <c>&lt;br&gt;</c> makes several blocks of it.</summary>
    public void Read(LeafBlock line, LinePlace at)
    {
        place = at;
        segment = 0;
        quotes = at.Quote.Contains("<br", StringComparison.OrdinalIgnoreCase) ? LineBreak().Split(at.Quote) : null;
        Children(line.Inline);
        End();
    }

    /// <summary>Reads a cell of a table into the writer.</summary>
    public void ReadCell(LeafBlock cell, LinePlace at)
    {
        place = at;
        quotes = null;
        Children(cell.Inline, inCell: true);
    }

    private void Children(ContainerInline? inlines, bool inCell = false)
    {
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            Inline(inline, inCell);
        }
    }

    private void Inline(Inline inline, bool inCell)
    {
        switch (inline)
        {
            case LiteralInline literal:
                writer.Write(literal.Content.AsSpan());
                break;
            case CodeInline code:
                writer.Write(code.Content);
                break;
            case HtmlEntityInline entity:
                writer.Write(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline link:
                writer.Write(link.Url);
                writer.Link(link.Url);
                break;
            case LinkInline { IsImage: true } image:
                writer.Image(AltText(image), Address(image));
                break;
            case LinkInline link:
                Children(link, inCell);
                writer.Link(Address(link));
                break;
            case EmphasisInline emphasis:
                Emphasis(emphasis, inCell);
                break;
            case HtmlInline html:
                Html(html.Tag, inCell);
                break;
            case ContainerInline container:
                Children(container, inCell);
                break;
            default:
                writer.Write(" ");
                break;
        }
    }

    private void Emphasis(EmphasisInline emphasis, bool inCell)
    {
        var isBold = emphasis.DelimiterCount >= 2;
        writer.Bold += isBold ? 1 : 0;
        Children(emphasis, inCell);
        writer.Bold -= isBold ? 1 : 0;
    }

    private void Html(string tag, bool inCell)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            var comment = CleanText.Fold(tag.AsSpan()[4..].TrimEnd("->"));
            if (comment.Length > 0)
            {
                writer.Add(new LinePlace(BlockKind.Comment, 0, place.Line, CleanText.Fold(tag)), comment);
            }

            return;
        }

        var name = HtmlTags.NameAt(tag);
        var closes = tag.StartsWith("</", StringComparison.Ordinal);
        switch (name)
        {
            case "br" when inCell:
                writer.Write(" ");
                break;
            case "br":
                End();
                segment++;
                place = place with { Continues = true };
                break;
            case "b" or "strong":
                writer.Bold = Math.Max(0, writer.Bold + (closes ? -1 : 1));
                break;
            case "img":
                var attributes = HtmlReader.Attributes(tag);
                writer.Image(attributes.GetValueOrDefault("alt", ""), attributes.GetValueOrDefault("src"));
                break;
            case "a" when !closes:
                writer.Link(HtmlReader.Attributes(tag).GetValueOrDefault("href"));
                break;
            default:
                // Not HTML: List<String>, <서비스명>.
                writer.Write(HtmlTags.IsKnown(name) ? "" : tag);
                break;
        }
    }

    private void End()
    {
        var quote = quotes is not null && segment < quotes.Length ? CleanText.Fold(quotes[segment]) : place.Quote;
        writer.End(place with { Quote = quote });
        writer.Bold = 0;
    }

    private static string? Address(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url;

    private static string AltText(LinkInline image)
    {
        var text = new StringBuilder();
        foreach (var part in image.Descendants())
        {
            _ = part switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                _ => text,
            };
        }

        return text.ToString();
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex LineBreak();
}
