using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace CareerWriter.Ingest;

/// <summary>
/// Reads HTML, a page or a piece of one, from AngleSharp's tokens: they know their place in the source, need no tree, and a stray <c>&lt;/p&gt;</c> or a lone
/// <c>&lt;td&gt;</c> is read as well as a whole page. One pass, no recursion.
/// </summary>
internal sealed class HtmlReader
{
    private readonly LineWriter writer;
    private readonly HtmlState state;
    private readonly string source;
    private readonly int firstLine;
    private readonly bool keepUnknownTags;
    private List<HtmlToken> tokens = [];
    private HashSet<int> layoutTables = [];
    private (string Name, int Depth) skipped;

    /// <param name="writer">Takes the blocks.</param>
    /// <param name="source">The HTML.</param>
    /// <param name="firstLine">1-based line of its first character in the document.</param>
    /// <param name="keepUnknownTags">Whether what is no element of HTML is text (<c>List&lt;String&gt;</c> in Markdown).</param>
    /// <param name="continues">Whether its first text goes on the block before it.</param>
    public HtmlReader(LineWriter writer, string source, int firstLine, bool keepUnknownTags, bool continues)
    {
        this.writer = writer;
        this.source = source;
        this.firstLine = firstLine;
        this.keepUnknownTags = keepUnknownTags;
        state = new HtmlState(writer) { Continues = continues };
    }

    /// <summary>The attributes of a single tag, entities decoded.</summary>
    public static IReadOnlyDictionary<string, string> Attributes(string tag)
    {
        using var text = new TextSource(tag);
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver);
        return tokenizer.Get() is HtmlTagToken token
            ? token.Attributes.DistinctBy(a => a.Name, StringComparer.Ordinal).ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal);
    }

    /// <summary>Reads all of it.</summary>
    public void Read()
    {
        tokens = Tokenise();
        layoutTables = LayoutTables.Find(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            Take(i);
        }

        state.EndDocument();
    }

    private List<HtmlToken> Tokenise()
    {
        using var text = new TextSource(source);
        using var tokenizer = new HtmlTokenizer(text, HtmlEntityProvider.Resolver);
        List<HtmlToken> all = [];
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            all.Add(token);
            if (token.Type == HtmlTokenType.StartTag)
            {
                tokenizer.State = token.Name switch
                {
                    "script" => HtmlParseMode.Script,
                    "style" or "iframe" or "noframes" => HtmlParseMode.Rawtext,
                    "title" or "textarea" => HtmlParseMode.RCData,
                    _ => tokenizer.State,
                };
            }
        }

        return all;
    }

    private void Take(int index)
    {
        var token = tokens[index];
        if (skipped.Depth > 0)
        {
            Skip(token);
            return;
        }

        switch (token.Type)
        {
            case HtmlTokenType.Character:
                Text(token.Data, Start(index), End(index), Line(token));
                break;
            case HtmlTokenType.Comment:
                Comment(index);
                break;
            case HtmlTokenType.StartTag when IsText(token):
            case HtmlTokenType.EndTag when IsText(token):
                var raw = source[Start(index)..End(index)];
                Text(raw, Start(index), End(index), Line(token));
                break;
            case HtmlTokenType.StartTag:
                var tag = (HtmlTagToken)token;
                if (HtmlTags.Skipped.Contains(tag.Name))
                {
                    skipped = tag.IsSelfClosing ? default : (tag.Name, 1);
                }
                else
                {
                    state.Open(tag, layoutTables.Contains(index), Line(token), () => Quote(index));
                }

                break;
            case HtmlTokenType.EndTag:
                state.Close(token.Name);
                break;
            default:
                break;
        }
    }

    private bool IsText(HtmlToken token) => keepUnknownTags && !HtmlTags.IsKnown(token.Name);

    private void Skip(HtmlToken token)
    {
        if (string.Equals(token.Name, skipped.Name, StringComparison.Ordinal))
        {
            skipped.Depth += token.Type == HtmlTokenType.EndTag ? -1 : token is HtmlTagToken { IsSelfClosing: false } ? 1 : 0;
        }
    }

    private void Text(string data, int start, int end, int line)
    {
        if (!data.Contains('\n', StringComparison.Ordinal))
        {
            state.Text(data, source, start, end, line);
            return;
        }

        // An entity may stand for a line break; then data and source do not pair up and the whole token is the quote.
        var parts = data.Split('\n');
        var paired = source.AsSpan(start, end - start).Count('\n') == parts.Length - 1;
        for (var (i, from) = (0, start); i < parts.Length; i++)
        {
            var to = paired && i < parts.Length - 1 ? source.IndexOf('\n', from) : end;
            state.Text(parts[i], source, paired ? from : start, to, line + i);
            from = to + 1;
            if (i < parts.Length - 1)
            {
                state.BreakLine();
            }
        }
    }

    private void Comment(int index)
    {
        var data = tokens[index].Data;
        if (data.StartsWith("[if", StringComparison.Ordinal) || data.StartsWith("[endif", StringComparison.Ordinal))
        {
            return;
        }

        var line = Line(tokens[index]);
        var continues = false;
        foreach (var part in data.Split('\n'))
        {
            var comment = CleanText.Fold(part);
            if (comment.Length > 0)
            {
                writer.Add(new LinePlace(BlockKind.Comment, 0, line, comment, continues), comment);
                continues = true;
            }

            line++;
        }
    }

    private string Quote(int index) => CleanText.Fold(source.AsSpan()[Start(index)..End(index)]);

    private int Line(HtmlToken token) => firstLine + token.Position.Line - 1;

    private int Start(int index) => Math.Clamp(tokens[index].Position.Position - 1, 0, source.Length);

    private int End(int index) => index + 1 < tokens.Count ? Math.Max(Start(index), Start(index + 1)) : source.Length;
}
