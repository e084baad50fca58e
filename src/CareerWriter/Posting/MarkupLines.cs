using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareerWriter.Posting;

/// <summary>Reads HTML as lines of a posting: what a reader sees, without navigation, forms and scripts.</summary>
internal sealed class MarkupLines
{
    /// <summary>Characters of visible text that are read: far above the longest posting for many positions.</summary>
    private const int LongestBody = 50_000;

    private const int DeepestNode = 250;
    private const int LongestBoldHeading = 40;

    private static readonly SearchValues<string> Furniture = SearchValues.Create(
        ["gnb", "lnb", "breadcrumb", "sidebar", "side-bar", "recommend", "related", "cookie", "skip-nav", "skipnav", "footer", "share", "popup", "modal"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Ornaments = SearchValues.Create(
        ["icon", "ico_", "logo", "sprite", "btn", "button", "avatar", "emoji", "profile", "blank", "pixel", "tracking", ".svg", "data:image"],
        StringComparison.OrdinalIgnoreCase);

    private readonly List<PostingLine> _lines = [];
    private readonly StringBuilder _text = new();
    private int _characters;
    private int _bold;
    private int _depth;
    private int _tables;
    private int _listDepth;
    private bool _allBold = true;
    private bool _keepBreaks;
    private bool _gap = true;
    private bool _item;
    private int _heading;
    private string _headingMark = "";

    private MarkupLines()
    {
    }

    /// <summary>Number of images large enough to be a posting's body.</summary>
    private int Images { get; set; }

    /// <summary>The lines of a text that may be HTML, also HTML that was escaped once more.</summary>
    public static IReadOnlyList<PostingLine> Read(string text)
    {
        var decoded = text.Contains("&lt;", StringComparison.Ordinal) ? PlainWords.Decoded(text) : text;
        if (!decoded.Contains("</", StringComparison.Ordinal) && !decoded.Contains("<li", StringComparison.OrdinalIgnoreCase))
        {
            return PlainLines.Read(PlainWords.Decoded(decoded));
        }

        if (MarkupDepth.IsHostile(decoded))
        {
            return PlainLines.Read(decoded);
        }

        using var document = new HtmlParser().ParseDocument(decoded);
        var keepBreaks = !decoded.Contains("<p", StringComparison.OrdinalIgnoreCase) && !decoded.Contains("<li", StringComparison.OrdinalIgnoreCase)
            && !decoded.Contains("<br", StringComparison.OrdinalIgnoreCase) && !decoded.Contains("<div", StringComparison.OrdinalIgnoreCase);
        return Read(document.Body, keepBreaks).Lines;
    }

    /// <summary>The lines below an element, and how many images stand among them; text beyond 50,000 characters is left out.</summary>
    public static (IReadOnlyList<PostingLine> Lines, int Images) Read(IElement? root, bool keepBreaks = false)
    {
        var reader = new MarkupLines { _keepBreaks = keepBreaks };
        if (root is not null)
        {
            reader.Children(root);
            reader.Flush(gap: true);
        }

        return (PlainLines.Finished(reader._lines), reader.Images);
    }

    private void Children(INode parent)
    {
        if (++_depth <= DeepestNode)
        {
            // By index: a node's NextSibling looks through all its siblings.
            var nodes = parent.ChildNodes;
            for (var i = 0; i < nodes.Length && _characters <= LongestBody; i++)
            {
                Visit(nodes[i]);
            }
        }

        _depth--;
    }

    private void Visit(INode node)
    {
        if (node is IText text)
        {
            Append(text.Data);
        }
        else if (node is IElement element && !IsDropped(element))
        {
            VisitElement(element);
        }
    }

    private void VisitElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                Flush(gap: false);
                break;
            case "img":
                Images += IsBodyImage(element) ? 1 : 0;
                break;
            case "b" or "strong":
                _bold++;
                Children(element);
                _bold--;
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                Heading(element, element.LocalName[1] - '0', element.LocalName);
                break;
            case "dt" or "th" or "summary" or "legend":
                Heading(element, 6, element.LocalName);
                break;
            case "li":
                Item(element);
                break;
            case "ul" or "ol":
                _listDepth++;
                Block(element);
                _listDepth--;
                break;
            case "table":
                Table(element);
                break;
            case "pre":
                var breaks = (_keepBreaks, _keepBreaks = true).Item1;
                Block(element);
                _keepBreaks = breaks;
                break;
            case "span" or "a" or "em" or "i" or "u" or "font" or "mark" or "code" or "small" or "label" or "sup" or "sub" or "time":
                Inline(element);
                break;
            default:
                Block(element);
                break;
        }
    }

    private void Inline(IElement element)
    {
        var style = element.GetAttribute("style");
        var bold = style is not null && style.Contains("font-weight", StringComparison.OrdinalIgnoreCase)
            && (style.Contains("bold", StringComparison.OrdinalIgnoreCase) || style.Contains("700", StringComparison.Ordinal) || style.Contains("600", StringComparison.Ordinal));
        var breaks = _keepBreaks;
        _keepBreaks |= KeepsBreaks(style);
        _bold += bold ? 1 : 0;
        Children(element);
        _bold -= bold ? 1 : 0;
        if (_keepBreaks && !breaks)
        {
            Flush(gap: false);
        }

        _keepBreaks = breaks;
    }

    private void Block(IElement element)
    {
        Flush(gap: true);
        var breaks = _keepBreaks;
        _keepBreaks |= KeepsBreaks(element.GetAttribute("style"));
        Children(element);
        Flush(gap: true);
        _keepBreaks = breaks;
    }

    private void Heading(IElement element, int level, string mark)
    {
        Flush(gap: true);
        (_heading, _headingMark) = (level, mark);
        Children(element);
        Flush(gap: true);
        (_heading, _headingMark) = (0, "");
    }

    private void Item(IElement element)
    {
        Flush(gap: true);
        _item = true;
        Children(element);
        Flush(gap: true);
        _item = false;
    }

    /// <summary>A table: with a first row of headings (업무, 자격 …) its columns are read, otherwise its rows.</summary>
    private void Table(IElement table)
    {
        Flush(gap: true);
        _tables++;
        var rows = table.Children.SelectMany(c => c.LocalName is "tr" ? [c] : c.Children.Where(r => r.LocalName is "tr")).ToList();
        var heads = rows.Count > 1 && _tables <= 3 && rows[0].ChildElementCount is >= 2 and <= 8
            ? rows[0].Children.Select(c => PlainWords.Folded(c.TextContent)).ToList()
            : [];
        var columns = heads.Count > 0 && heads.Count(h => PostingHeadings.Named(h) is not null) >= 2 && rows[1].ChildElementCount == heads.Count;
        foreach (var cell in rows.Skip(columns ? 1 : 0).SelectMany(r => r.Children.Select((c, i) => (Cell: c, Head: columns && i < heads.Count ? heads[i] : null))))
        {
            if (cell.Head is not null)
            {
                _lines.Add(new PostingLine(LineKind.Heading, cell.Head, 6, "th", AfterGap: true));
                Block(cell.Cell);
            }
            else
            {
                Visit(cell.Cell);
            }
        }

        _tables--;
        Flush(gap: true);
    }

    private void Append(string data)
    {
        _characters += data.Length;
        if (!_keepBreaks)
        {
            _text.Append(data);
            _allBold &= _bold > 0 || string.IsNullOrWhiteSpace(data);
            return;
        }

        var lines = data.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                var blank = _text.Length == 0;
                Flush(gap: blank);
            }

            _text.Append(lines[i]);
            _allBold &= _bold > 0 || string.IsNullOrWhiteSpace(lines[i]);
        }
    }

    /// <summary>Ends a line.</summary>
    private void Flush(bool gap)
    {
        var before = _lines.Count;
        if (_text.Length > 0)
        {
            AddLine(_text.ToString());
            _text.Clear();
            _allBold = true;
        }

        _gap = gap || (_gap && _lines.Count == before);
    }

    private void AddLine(string raw)
    {
        var words = PlainWords.Of(raw);
        if (words.Length == 0)
        {
            return;
        }

        if (_heading > 0)
        {
            _lines.Add(new PostingLine(LineKind.Heading, words.TrimEnd(':', ' '), _heading, _headingMark, AfterGap: true));
        }
        else if (_item && PostingHeadings.Named(words) is null)
        {
            _item = false;
            List<PostingLine> inner = [];
            PlainLines.Add(inner, words, _gap);
            _lines.AddRange(inner.Count == 1 ? [new PostingLine(LineKind.Item, inner[0].Text, _listDepth, "li", AfterGap: true)] : inner);
        }
        else if (_allBold && words.Length <= LongestBoldHeading && !words.EndsWith('.'))
        {
            _lines.Add(new PostingLine(LineKind.Heading, words.TrimEnd(':', ' ').Trim('[', ']'), PostingLine.BoldLevel, "b", AfterGap: true));
        }
        else
        {
            PlainLines.Add(_lines, _keepBreaks ? raw : words, _gap);
        }
    }

    private static bool KeepsBreaks(string? style) => style is not null && style.Contains("white-space", StringComparison.OrdinalIgnoreCase)
        && (style.Contains("pre-wrap", StringComparison.OrdinalIgnoreCase) || style.Contains("pre-line", StringComparison.OrdinalIgnoreCase));

    private static bool IsDropped(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template" or "svg" or "nav" or "footer" or "aside" or "button" or "select"
            or "input" or "textarea" or "iframe" or "canvas" or "video" or "audio" or "object" or "dialog" or "head"
        || (element.LocalName is "header" && element.ParentElement?.LocalName is "body")
        || element.HasAttribute("hidden")
        || element.GetAttribute("role") is "navigation" or "banner" or "contentinfo" or "search" or "dialog"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase))
        || (element.ClassName is { Length: > 0 } name && name.AsSpan().ContainsAny(Furniture))
        || (element.Id is { Length: > 0 } id && id.AsSpan().ContainsAny(Furniture));

    private static bool IsBodyImage(IElement image)
    {
        var source = image.GetAttribute("src") ?? image.GetAttribute("data-src") ?? "";
        var small = int.TryParse(image.GetAttribute("width"), CultureInfo.InvariantCulture, out var width) && width < 200;
        return source.Length > 0 && !small && !source.AsSpan().ContainsAny(Ornaments);
    }
}
