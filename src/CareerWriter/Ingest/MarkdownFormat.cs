using Markdig.Syntax;

namespace CareerWriter.Ingest;

/// <summary>Markdown, with or without HTML inside it; also plain text, in which people type the same marks.</summary>
public sealed class MarkdownFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public bool CanRead(FileType type) => type is FileType.Markdown or FileType.Text;

    /// <inheritdoc/>
    public ValueTask<CareerDocument> ReadAsync(UploadedFile file, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(file);
        var format = FileTypes.Of(file) == FileType.Text ? SourceFormat.Text : SourceFormat.Markdown;
        return ValueTask.FromResult(Read(file.Name, PlainText.Decode(file), format));
    }

    /// <summary>Reads a text that is already decoded.</summary>
    /// <param name="name">Name of the document.</param>
    /// <param name="text">Its text, in any normal form and with any line ends.</param>
    public static CareerDocument Read(string name, string text) => Read(name, text, SourceFormat.Markdown);

    internal static CareerDocument Read(string name, string text, SourceFormat format)
    {
        var source = SourceText.Normalise(text);
        var lines = MarkdownScanner.Scan(source);
        return new CareerDocument(name, format, source, Blocks(name, lines), []);
    }

    private static List<Block> Blocks(string name, List<MarkdownLine> lines)
    {
        List<string> texts = [.. lines.SelectMany(l => l.Form == LineForm.Row ? l.Cells.Select(PrepareCell) : l.Form == LineForm.Inline ? [l.Content] : [])];
        var result = InlineMarkup.Parse(texts);
        var parsed = new Queue<LeafBlock?>(result ?? new LeafBlock?[texts.Count]);
        List<Block> blocks = new(lines.Count);
        var writer = new LineWriter(name, blocks);
        var inlines = new InlineReader(writer);
        foreach (var line in lines)
        {
            switch (line.Form)
            {
                case LineForm.Literal when line.Place.Kind is BlockKind.Rule or BlockKind.Code:
                    writer.Add(line.Place, line.Content);
                    break;
                case LineForm.Literal:
                    writer.Write(line.Content);
                    writer.End(line.Place);
                    break;
                case LineForm.Html:
                    new HtmlReader(writer, line.Content, line.Place.Line, keepUnknownTags: true, line.Place.Continues).Read();
                    break;
                case LineForm.Row:
                    AddRow(line, parsed, inlines, writer);
                    break;
                case LineForm.Inline:
                    if (parsed.Dequeue() is { } block)
                    {
                        inlines.Read(block, line.Place);
                    }
                    else if (result is null)
                    {
                        writer.Write(line.Content);
                        writer.End(line.Place);
                    }

                    break;
            }
        }

        return blocks;
    }

    private static string PrepareCell(string cell) =>
        cell.Length == 0 || cell.Length > IngestLimits.LineCharacters || !InlineMarkup.IsParsable(cell) ? "\\" : InlineMarkup.Prepare(cell);

    private static void AddRow(MarkdownLine line, Queue<LeafBlock?> parsed, InlineReader inlines, LineWriter writer)
    {
        List<string> cells = [];
        List<string> links = [];
        foreach (var cell in line.Cells)
        {
            var block = parsed.Dequeue();
            if (block is null || string.Equals(PrepareCell(cell), "\\", StringComparison.Ordinal))
            {
                cells.Add(CleanText.OfMarkup(cell));
                continue;
            }

            inlines.ReadCell(block, line.Place);
            cells.Add(writer.EndCell(out var addresses));
            links.AddRange(addresses);
        }

        writer.AddRow(cells, links, line.Place.Line, line.Place.Quote);
    }
}
