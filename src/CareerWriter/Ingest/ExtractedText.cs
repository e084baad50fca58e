using System.Text;

namespace CareerWriter.Ingest;

/// <summary>
/// The text of a file that has no lines of its own (docx, hwpx, pdf): each block in reading order is one line. Typed bullets are read as list items.
/// </summary>
public sealed class ExtractedText
{
    private readonly List<Block> blocks = [];
    private readonly StringBuilder text = new();
    private readonly ListNesting nesting = new();
    private readonly string name;

    /// <param name="name">Name of the document.</param>
    public ExtractedText(string name) => this.name = name;

    /// <summary>Whether nothing was added yet.</summary>
    public bool IsEmpty => blocks.Count == 0;

    /// <summary>Adds a heading; typed numbers stay in it.</summary>
    public void Heading(int level, string content, bool isBold = false, int? page = null) =>
        Add(BlockKind.Heading, Math.Clamp(level, 1, 6), content, b => b with { IsBold = isBold }, page);

    /// <summary>Adds a list item of a known depth.</summary>
    public void Item(int depth, string content, int? number = null, bool isBold = false, IReadOnlyList<string>? links = null) =>
        Add(BlockKind.ListItem, Math.Clamp(depth, 0, IngestLimits.ListDepth), content, b => b with { Number = number, IsBold = isBold, Links = links ?? [] });

    /// <summary>Adds a line of a paragraph; with a typed bullet or number it is a list item.</summary>
    /// <param name="content">The line.</param>
    /// <param name="indent">Its indentation in characters.</param>
    /// <param name="continues">Whether it goes on the block before it.</param>
    /// <param name="isBold">Whether all of it is bold.</param>
    /// <param name="links">Addresses in it.</param>
    /// <param name="page">Its page, or null.</param>
    public void Line(string content, int indent = 0, bool continues = false, bool isBold = false, IReadOnlyList<string>? links = null, int? page = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var trimmed = content.AsSpan().Trim();
        if (!continues && ListMarker.Read(trimmed) is { } marker)
        {
            var depth = nesting.Enter(indent, marker.Rank);
            Add(BlockKind.ListItem, depth, trimmed[marker.Length..].ToString(),
                b => b with { Number = marker.Number, IsBold = isBold, Links = links ?? [] }, page);
            return;
        }

        var inItem = continues ? blocks is [.., { Kind: BlockKind.ListItem }] : nesting.IsOpen && indent > 0 && nesting.Continue(indent);
        if (inItem)
        {
            Add(BlockKind.ListItem, blocks[^1].Depth, content, b => b with { Continues = true, IsBold = isBold, Links = links ?? [] }, page);
            return;
        }

        nesting.Clear();
        Add(BlockKind.Paragraph, 0, content, b => b with { Continues = continues, IsBold = isBold, Links = links ?? [] }, page);
    }

    /// <summary>Adds a table row.</summary>
    public void Row(IReadOnlyList<string> cells, IReadOnlyList<string>? links = null, int? page = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        List<string> clean = [.. cells.Take(IngestLimits.Cells).Select(c => CleanText.Fold(SourceText.Normalise(c)))];
        Add(BlockKind.TableRow, 0, string.Join(" | ", clean.Where(c => c.Length > 0)), b => b with { Cells = clean, Links = links ?? [] }, page);
    }

    /// <summary>Adds an image with its alternative text.</summary>
    public void Image(string alt) => Add(BlockKind.Image, 0, alt, b => b);

    /// <summary>The document of what was added.</summary>
    public CareerDocument ToDocument(SourceFormat format) => new(name, format, text.ToString(), blocks, []);

    private void Add(BlockKind kind, int depth, string content, Func<Block, Block> with, int? page = null)
    {
        var clean = CleanText.Fold(SourceText.Normalise(content).Replace('\n', ' '));
        if (clean.Length == 0)
        {
            return;
        }

        if (text.Length + clean.Length > IngestLimits.Characters)
        {
            throw new UnreadableFileException(Unreadable.BeyondLimit);
        }

        if (kind is not (BlockKind.ListItem or BlockKind.Paragraph))
        {
            nesting.Clear();
        }

        text.Append(blocks.Count == 0 ? "" : "\n").Append(clean);
        var block = with(new Block(kind, depth, clean, new SourceSpan(name, blocks.Count + 1, clean, page)));
        List<string>? links = block.Links.Count == 0 ? null : [.. block.Links];
        WebAddresses.AddTo(ref links, clean);
        blocks.Add(links is null ? block : block with { Links = links });
    }
}
