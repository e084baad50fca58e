namespace CareerWriter.Ingest;

/// <summary>
/// Finds the lines of a Markdown file that are HTML. A line that starts with a block tag is; so is everything up to the end of a table, list, heading,
/// style or comment. Text between <c>&lt;div&gt;</c> and <c>&lt;/div&gt;</c> stays Markdown, as people expect.
/// </summary>
internal sealed class HtmlInMarkdown(TextLines lines)
{
    private const int MostTagLines = 20;
    private static readonly string[] Nested = ["table", "ul", "ol"];
    private readonly Dictionary<string, int> unclosedFrom = new(StringComparer.Ordinal);

    /// <summary>How many lines of HTML begin here, 0 for none.</summary>
    public int Length(int line, ReadOnlySpan<char> content)
    {
        if (content[0] != '<')
        {
            return 0;
        }

        if (content.StartsWith("<!--"))
        {
            return Comment(line, content);
        }

        if (content.Length > 1 && content[1] is '!' or '?')
        {
            return content.Contains('>') ? 1 : 0;
        }

        var name = HtmlTags.NameAt(content);
        if (name.Length == 0 || !HtmlTags.IsKnown(name))
        {
            return 0;
        }

        var tag = TagLines(line);
        if (tag == 0 || content[1] == '/')
        {
            return HtmlTags.Blocks.Contains(name) ? tag : 0;
        }

        var whole = HtmlTags.Whole.Contains(name) ? name : NestedAt(line);
        return whole is not null ? Math.Max(tag, Element(line, whole))
            : HtmlTags.Blocks.Contains(name) || tag > 1 ? tag
            : 0;
    }

    private string? NestedAt(int line) => Nested.FirstOrDefault(n => Count(lines[line], "<" + n) > 0);

    private int Comment(int line, ReadOnlySpan<char> content)
    {
        // Text behind a comment of one line is Markdown; the inline parser takes both.
        var end = content.IndexOf("-->");
        return end < 0 ? Until(line, "-->") : end == content.Length - 3 ? 1 : 0;
    }

    private int TagLines(int line)
    {
        for (var i = line; i < lines.Count && i < line + MostTagLines && !lines[i].IsWhiteSpace(); i++)
        {
            if (lines[i].Contains('>'))
            {
                return i - line + 1;
            }
        }

        return 0;
    }

    private int Element(int line, string name)
    {
        var depth = 0;
        var (opening, closing) = ("<" + name, "</" + name);
        if (unclosedFrom.TryGetValue(name, out var from) && line >= from)
        {
            return 0;
        }

        for (var i = line; i < lines.Count; i++)
        {
            depth += Count(lines[i], opening) - Count(lines[i], closing);
            if (depth <= 0)
            {
                return i - line + 1;
            }
        }

        unclosedFrom[name] = line;
        return 0;
    }

    private static int Count(ReadOnlySpan<char> text, string tag)
    {
        var count = 0;
        for (var i = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(tag, StringComparison.OrdinalIgnoreCase))
        {
            text = text[(i + tag.Length)..];
            count += text.IsEmpty || !char.IsAsciiLetterOrDigit(text[0]) ? 1 : 0;
        }

        return count;
    }

    private int Until(int line, string end)
    {
        if (unclosedFrom.TryGetValue(end, out var from) && line >= from)
        {
            return 1;
        }

        for (var i = line + 1; i < lines.Count; i++)
        {
            if (lines[i].Contains(end, StringComparison.Ordinal))
            {
                return i - line + 1;
            }
        }

        unclosedFrom[end] = line;
        return 1;
    }
}
