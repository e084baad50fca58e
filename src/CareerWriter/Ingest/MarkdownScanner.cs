namespace CareerWriter.Ingest;

/// <summary>
/// Decides what each line of a Markdown file is, the way people type career files: a superset of CommonMark's block rules. CommonMark itself reads
/// <c>2023. 04 ~</c> as item 2023, a sentence above <c>---</c> as a heading, four blanks as code, and knows neither <c>■</c> nor <c>##회사</c>.
/// Inline markup is left to Markdig, HTML to AngleSharp. One pass, linear, no recursion: nesting cannot hurt it.
/// </summary>
internal sealed class MarkdownScanner
{
    private readonly TextLines lines;
    private readonly FencedCode fences;
    private readonly HtmlInMarkdown html;
    private readonly ListNesting lists = new();
    private readonly List<MarkdownLine> found = [];
    private bool afterBlank = true;
    private bool textOpen;

    private MarkdownScanner(TextLines lines)
    {
        this.lines = lines;
        fences = new FencedCode(lines);
        html = new HtmlInMarkdown(lines);
    }

    private bool InQuote => found is [.., { Place.Kind: BlockKind.Quote }];

    /// <summary>The lines of a normalised text that hold something, in order.</summary>
    public static List<MarkdownLine> Scan(string text)
    {
        var scanner = new MarkdownScanner(new TextLines(text));
        for (var line = FrontMatter.Read(scanner.lines, scanner.found); line < scanner.lines.Count;)
        {
            line += scanner.Take(line);
        }

        return scanner.found;
    }

    /// <summary>Reads what begins at a line and returns how many lines it took.</summary>
    private int Take(int line)
    {
        var raw = lines[line];
        var content = raw.Trim();
        if (content.IsEmpty)
        {
            afterBlank = true;
            textOpen = false;
            return 1;
        }

        var taken = TakeBlock(line, content);
        if (taken == 0)
        {
            var alone = afterBlank || !textOpen;
            TakeText(line, content, Indentation(raw));
            taken = alone && MarkdownHeading.IsUnderlined(lines, line) ? Underline(line) : 1;
        }

        afterBlank = false;
        return taken;
    }

    private int TakeBlock(int line, ReadOnlySpan<char> content)
    {
        if (fences.Length(line) is var code and > 0)
        {
            AddCode(line, code);
            return Closed(code);
        }

        if (html.Length(line, content) is var taken and > 0)
        {
            AddHtml(line, taken);
            return taken;
        }

        if (MarkdownTable.Length(lines, line) is var rows and > 0)
        {
            MarkdownTable.Add(lines, line, rows, found);
            return Closed(rows);
        }

        if (IsRule(content))
        {
            found.Add(new(LineForm.Literal, new LinePlace(BlockKind.Rule, 0, line + 1, CleanText.Fold(content)), ""));
            lists.Clear();
            return Closed(1);
        }

        return 0;
    }

    private int Closed(int taken)
    {
        textOpen = false;
        return taken;
    }

    private void TakeText(int line, ReadOnlySpan<char> content, int indent)
    {
        if (MarkdownHeading.Level(content) is var (level, start) && level > 0)
        {
            lists.Clear();
            textOpen = false;
            Add(new LinePlace(BlockKind.Heading, level, line + 1, ""), MarkdownHeading.Title(content[start..]));
            return;
        }

        if (QuoteMark(content) is var mark and > 0)
        {
            TakeQuote(line, content[mark..]);
        }
        else if (ListMarker.Read(content) is { } marker)
        {
            TakeItem(line, content, indent, marker);
        }
        else
        {
            TakeParagraph(line, content, indent);
        }
    }

    private void TakeItem(int line, ReadOnlySpan<char> content, int indent, ListMarker marker)
    {
        var depth = lists.Enter(indent, marker.Rank);
        var text = content[marker.Length..];

        // Two bullets in a row are one bullet typed twice; a task's box is no text.
        if (ListMarker.Read(text) is { Number: null } second && second.Length > 1 && text[second.Length - 1] == ' ')
        {
            text = text[second.Length..];
        }

        if (text is ['[', ' ' or 'x' or 'X', ']', ' ', ..])
        {
            text = text[4..];
        }

        textOpen = !text.IsEmpty;
        Add(new LinePlace(BlockKind.ListItem, depth, line + 1, "", Number: marker.Number), text);
    }

    private void TakeQuote(int line, ReadOnlySpan<char> content)
    {
        lists.Clear();
        content = content.Trim();
        if (content.IsEmpty)
        {
            textOpen = false;
        }
        else if (MarkdownHeading.Level(content).Level > 0 || ListMarker.Read(content) is not null)
        {
            TakeText(line, content, 0);
        }
        else
        {
            Add(new LinePlace(BlockKind.Quote, 0, line + 1, "", textOpen && InQuote), content);
            textOpen = true;
        }
    }

    private void TakeParagraph(int line, ReadOnlySpan<char> content, int indent)
    {
        var inItem = lists.IsOpen && (indent > 0 ? lists.Continue(indent) : !afterBlank && textOpen && GoesOn(content));
        if (!inItem && lists.IsOpen)
        {
            lists.Clear();
            textOpen = false;
        }

        var place = inItem
            ? new LinePlace(BlockKind.ListItem, lists.Depth, line + 1, "", true)
            : new LinePlace(BlockKind.Paragraph, 0, line + 1, "", textOpen && !InQuote);
        textOpen = true;
        Add(place, Footnote.Text(content));
    }

    /// <summary>
    /// Whether an unindented line directly below a list item goes on that item. CommonMark always says so; people who start a new thought there
    /// are more than those who break lines by hand, so only an unfinished long line is gone on with.
    /// </summary>
    private bool GoesOn(ReadOnlySpan<char> content)
    {
        var before = found[^1].Content;
        return before.Length >= 40
            && before[^1] is not ('.' or '!' or '?' or ':' or ')' or '다' or '음' or '함' or '됨' or '임')
            && !(content[0] is '[' or '*' or '<' or '#' || char.IsAsciiDigit(content[0]) || content[^1] == ':');
    }

    private void Add(LinePlace place, ReadOnlySpan<char> content)
    {
        content = content.Trim();
        var continues = place.Continues;
        while (!content.IsEmpty)
        {
            var piece = content[..PieceLength(content)];
            found.Add(InlineMarkup.Line(place with { Quote = CleanText.Fold(piece), Continues = continues }, piece));
            content = content[piece.Length..].TrimStart();
            continues = true;
        }
    }

    private static int PieceLength(ReadOnlySpan<char> content)
    {
        if (content.Length <= IngestLimits.LineCharacters)
        {
            return content.Length;
        }

        var blank = content[..IngestLimits.LineCharacters].LastIndexOf(' ');
        var length = blank > 0 ? blank : IngestLimits.LineCharacters;
        return char.IsHighSurrogate(content[length - 1]) ? length - 1 : length;
    }

    private void AddCode(int line, int count)
    {
        for (var i = line + 1; i < line + count - 1; i++)
        {
            var content = CleanText.Fold(lines[i]);
            if (content.Length > 0)
            {
                found.Add(new(LineForm.Literal, new LinePlace(BlockKind.Code, 0, i + 1, content), content));
            }
        }
    }

    private void AddHtml(int line, int count)
    {
        var start = lines.Start(line);
        var content = lines.Text[start..lines.End(line + count - 1)];
        found.Add(new(LineForm.Html, new LinePlace(BlockKind.Paragraph, 0, line + 1, "", textOpen), content) { Offset = start });
        lists.Clear();

        // Text behind the last tag goes on in the next line; so does text behind a line break.
        var end = content.AsSpan().TrimEnd();
        textOpen = end.Length > 0 && (end[^1] != '>' || end.EndsWith("<br>") || end.EndsWith("<br/>") || end.EndsWith("<br />"))
            && !end.StartsWith("<br");
    }

    private int Underline(int line)
    {
        var title = found[^1];
        var level = lines[line + 1].Trim()[0] == '=' ? 1 : 2;
        found[^1] = title with { Place = title.Place with { Kind = BlockKind.Heading, Depth = level, Continues = false } };
        textOpen = false;
        return 2;
    }

    private static int QuoteMark(ReadOnlySpan<char> content)
    {
        var i = 0;
        while (i < content.Length && content[i] is '>' or ' ')
        {
            i++;
        }

        // "> 90%" is a comparison.
        return content[0] != '>' || (i < content.Length && char.IsAsciiDigit(content[i])) ? 0 : i;
    }

    private static bool IsRule(ReadOnlySpan<char> content)
    {
        var mark = content[0];
        if (mark is not ('-' or '*' or '_' or '=' or '─' or '━' or '—' or '―' or '~' or '#') || content.Length < 3)
        {
            return false;
        }

        return content.IndexOfAnyExcept(mark, ' ') < 0 && content.Count(mark) >= 3;
    }

    private static int Indentation(ReadOnlySpan<char> raw)
    {
        var columns = 0;
        foreach (var c in raw)
        {
            if (c == '\t')
            {
                columns += 4 - (columns % 4);
            }
            else if (char.IsWhiteSpace(c))
            {
                columns += c == '\u3000' ? 2 : 1;
            }
            else
            {
                break;
            }
        }

        return columns;
    }
}
