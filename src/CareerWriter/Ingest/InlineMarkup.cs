using System.Buffers;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CareerWriter.Ingest;

/// <summary>Prepares lines for Markdig's inline parser and runs it once for all lines of a document.</summary>
internal static partial class InlineMarkup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\*_`[]<&~");

    // Each line is a paragraph of its own: what the lines are is settled already, and markup cannot run from one into the next.
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>A line that is parsed for inline markup, or taken as it is when it has none, or so much that it cannot be meant as any.</summary>
    public static MarkdownLine Line(LinePlace place, ReadOnlySpan<char> content)
    {
        if (!content.ContainsAny(Marks))
        {
            return new(LineForm.Literal, place, place.Quote);
        }

        var text = content.ToString();
        return IsParsable(content) ? new(LineForm.Inline, place, Prepare(text)) : new(LineForm.Literal, place, CleanText.OfMarkup(content));
    }

    /// <summary>Whether a text has few enough marks for the parser.</summary>
    public static bool IsParsable(ReadOnlySpan<char> content)
    {
        var (marks, open, deepest) = (0, 0, 0);
        for (var rest = content; rest.IndexOfAny(Marks) is var i and >= 0; rest = rest[(i + 1)..])
        {
            marks++;
            open = rest[i] == '[' ? open + 1 : rest[i] == ']' ? Math.Max(open - 1, 0) : open;
            deepest = Math.Max(deepest, open);
        }

        return marks <= IngestLimits.MarkupCharacters && deepest <= IngestLimits.OpenBrackets;
    }

    /// <summary>Keeps the asterisk of a product from being read as emphasis; drops text that is struck out and marks of footnotes.</summary>
    public static string Prepare(string content)
    {
        var text = content.Contains('*', StringComparison.Ordinal) ? Product().Replace(content, "\\*") : content;
        text = text.Contains("~~", StringComparison.Ordinal) ? Struck().Replace(text, "") : text;
        return text.Contains("[^", StringComparison.Ordinal) ? FootnoteMark().Replace(text, "") : text;
    }

    /// <summary>Parses texts of one line each; an entry is null where nothing but a link definition stood, the result is null when the parser gave up.</summary>
    public static IReadOnlyList<LeafBlock?>? Parse(IReadOnlyList<string> texts)
    {
        var parsed = new LeafBlock?[texts.Count];
        if (texts.Count == 0)
        {
            return parsed;
        }

        try
        {
            foreach (var block in Markdown.Parse(string.Join("\n\n", texts), Pipeline).OfType<ParagraphBlock>())
            {
                parsed[block.Line / 2] = block;
            }

            return parsed;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit on nesting, which the limits per line should never let a text reach.
            return null;
        }
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder.Build();
    }

    [GeneratedRegex(@"(?<=[\w)\]])(?<!\*)\*(?=\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Product();

    [GeneratedRegex(@"(?<!\S)~~(?=\S)[^~]{1,1000}(?<=\S)~~(?![\w~])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Struck();

    [GeneratedRegex(@"\[\^[^\]\s]{1,40}\]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex FootnoteMark();
}
