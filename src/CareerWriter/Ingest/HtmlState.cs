using System.Globalization;
using AngleSharp.Html.Parser.Tokens;

namespace CareerWriter.Ingest;

/// <summary>Where in the structure of a page the reader is: heading, list item, cell; and the line that is being put together.</summary>
internal sealed class HtmlState(LineWriter writer)
{
    private readonly List<ListLevel> lists = [];
    private readonly Stack<bool> tables = [];
    private readonly HtmlRow row = new(writer);
    private int heading;
    private int quotes;
    private int code;
    private bool inItem;
    private int? number;
    private int line;
    private int quoteStart = -1;
    private int quoteEnd;
    private string text = "";

    private sealed class ListLevel(int? next)
    {
        public int? Next { get; set; } = next;
    }

    /// <summary>Whether the next line goes on the block before it.</summary>
    public bool Continues { get; set; }

    /// <summary>Adds text that stands at a place of the source.</summary>
    public void Text(string data, string source, int start, int end, int atLine)
    {
        text = source;
        if (!string.IsNullOrWhiteSpace(data))
        {
            if (quoteStart < 0)
            {
                quoteStart = start;
                line = atLine;
            }

            quoteEnd = end;
        }

        writer.Write(data);
    }

    /// <summary>Ends the line at a line break; in a cell it is a blank.</summary>
    public void BreakLine()
    {
        if (row.InCell)
        {
            writer.Write(" ");
        }
        else
        {
            EndLine();
        }
    }

    /// <summary>Opens an element.</summary>
    public void Open(HtmlTagToken tag, bool isLayoutTable, int atLine, Func<string> quote)
    {
        switch (tag.Name)
        {
            case "br":
                BreakLine();
                break;
            case "hr":
                EndBlock();
                writer.Add(new LinePlace(BlockKind.Rule, 0, atLine, quote()), "");
                break;
            case "img":
                OpenImage(tag, atLine, quote);
                break;
            case "a":
                writer.Link(Attribute(tag, "href"));
                break;
            case "b" or "strong":
                writer.Bold++;
                break;
            case "table":
                EndBlock();
                EndRow();
                tables.Push(isLayoutTable);
                break;
            case "tr" or "td" or "th" when !(tables.TryPeek(out var layout) && layout):
                OpenCell(tag.Name, atLine);
                break;
            default:
                OpenBlock(tag);
                break;
        }
    }

    /// <summary>Closes an element.</summary>
    public void Close(string name)
    {
        switch (name)
        {
            case "b" or "strong":
                writer.Bold = Math.Max(0, writer.Bold - 1);
                break;
            case "td" or "th" or "tr" when row.InRow:
                row.EndCell();
                if (name is "tr")
                {
                    EndRow();
                }

                break;
            case "table":
                EndRow();
                EndBlock();
                tables.TryPop(out _);
                break;
            default:
                CloseBlock(name);
                break;
        }
    }

    /// <summary>Ends what is open.</summary>
    public void EndDocument()
    {
        EndRow();
        EndLine();
    }

    private void OpenBlock(HtmlTagToken tag)
    {
        if (!HtmlTags.Blocks.Contains(tag.Name))
        {
            return;
        }

        if (row.InCell)
        {
            writer.Write(" ");
            return;
        }

        // The first paragraph of an item is the item; a further one goes on with it.
        var keeps = inItem && tag.Name is "p" or "div";
        EndLine();
        Continues = keeps && Continues;
        switch (tag.Name)
        {
            case ['h', >= '1' and <= '6']:
                heading = tag.Name[1] - '0';
                break;
            case "ul" or "menu" or "dir":
                OpenList(null);
                break;
            case "ol":
                OpenList(int.TryParse(Attribute(tag, "start"), CultureInfo.InvariantCulture, out var start) ? start : 1);
                break;
            case "li":
                OpenItem();
                break;
            case "blockquote":
                quotes++;
                break;
            case "pre":
                code++;
                break;
            case "summary" or "dt" or "caption":
                writer.Bold++;
                break;
            default:
                break;
        }
    }

    private void OpenList(int? start)
    {
        inItem = false;
        lists.Add(new ListLevel(start));
    }

    private void OpenItem()
    {
        inItem = true;
        number = lists.Count > 0 ? lists[^1].Next : null;
        if (number is not null)
        {
            lists[^1].Next++;
        }
    }

    private void CloseBlock(string name)
    {
        if (!HtmlTags.Blocks.Contains(name))
        {
            return;
        }

        if (row.InCell)
        {
            writer.Write(" ");
            return;
        }

        var keeps = inItem && name is "p" or "div";
        EndLine();
        Continues = keeps && Continues;
        switch (name)
        {
            case ['h', >= '1' and <= '6']:
                heading = 0;
                break;
            case "ul" or "ol" or "menu" or "dir":
                CloseList();
                break;
            case "li":
                inItem = false;
                number = null;
                break;
            case "blockquote":
                quotes = Math.Max(0, quotes - 1);
                break;
            case "pre":
                code = Math.Max(0, code - 1);
                break;
            case "summary" or "dt" or "caption":
                writer.Bold = Math.Max(0, writer.Bold - 1);
                break;
            default:
                break;
        }
    }

    private void CloseList()
    {
        if (lists.Count > 0)
        {
            lists.RemoveAt(lists.Count - 1);
        }

        inItem = lists.Count > 0;
        number = null;
    }

    private void OpenCell(string name, int atLine)
    {
        if (name is "tr" || !row.InRow)
        {
            EndBlock();
            EndRow();
            row.Begin(atLine);
        }

        if (name is not "tr")
        {
            row.BeginCell();
        }
    }

    private void OpenImage(HtmlTagToken tag, int atLine, Func<string> quote)
    {
        writer.Image(Attribute(tag, "alt") ?? "", Attribute(tag, "src"));
        if (!row.InCell && !writer.HasText)
        {
            // A badge: its own block at its own place.
            writer.End(new LinePlace(BlockKind.Paragraph, 0, atLine, quote()));
        }
    }

    private void EndRow()
    {
        if (row.InRow)
        {
            row.End(quoteStart < 0 ? "" : CleanText.Fold(text.AsSpan()[quoteStart..quoteEnd]), line);
            quoteStart = -1;
        }
    }

    private void EndBlock()
    {
        EndLine();
        Continues = false;
    }

    private void EndLine()
    {
        if (row.InRow)
        {
            return;
        }

        var (kind, depth) = heading > 0 ? (BlockKind.Heading, heading)
            : code > 0 ? (BlockKind.Code, 0)
            : inItem ? (BlockKind.ListItem, Math.Clamp(lists.Count - 1, 0, IngestLimits.ListDepth))
            : quotes > 0 ? (BlockKind.Quote, 0)
            : (BlockKind.Paragraph, 0);
        var quote = quoteStart < 0 ? "" : CleanText.Fold(text.AsSpan()[quoteStart..quoteEnd]);
        if (writer.End(new LinePlace(kind, depth, line, quote, Continues && kind != BlockKind.Code, Continues ? null : number)))
        {
            Continues = true;
        }

        quoteStart = -1;
    }

    private static string? Attribute(HtmlTagToken tag, string name)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (string.Equals(attribute.Name, name, StringComparison.Ordinal))
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
