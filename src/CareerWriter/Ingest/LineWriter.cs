using System.Text;

namespace CareerWriter.Ingest;

/// <summary>Where a line of text belongs.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Depth">Heading level or list depth.</param>
/// <param name="Line">1-based source line.</param>
/// <param name="Quote">What stands there, white space folded.</param>
/// <param name="Continues">Whether it goes on the block before it.</param>
/// <param name="Number">The number typed before it, or null.</param>
internal readonly record struct LinePlace(BlockKind Kind, int Depth, int Line, string Quote, bool Continues = false, int? Number = null);

/// <summary>Collects the text of one line with its bold parts, links and images, and makes blocks of it.</summary>
internal sealed class LineWriter(string document, List<Block> blocks)
{
    private readonly StringBuilder text = new();
    private List<string>? links;
    private List<(string Alt, string? Address)>? images;
    private bool hasBold;
    private bool hasPlain;

    /// <summary>How many bold elements are open.</summary>
    public int Bold { get; set; }

    /// <summary>Whether anything but white space was written since the last <see cref="End"/>.</summary>
    public bool HasText => hasBold || hasPlain;

    /// <summary>Adds text.</summary>
    public void Write(ReadOnlySpan<char> part)
    {
        text.Append(part);
        if (!part.IsWhiteSpace())
        {
            hasBold |= Bold > 0;
            hasPlain |= Bold == 0 && part.ContainsAnyExcept(" \t*&|:·,".AsSpan());
        }
    }

    /// <summary>Adds the address of a link.</summary>
    public void Link(string? address)
    {
        if (!string.IsNullOrWhiteSpace(address))
        {
            (links ??= []).Add(address.Trim());
        }
    }

    /// <summary>Adds an image, which becomes a block of its own behind the line.</summary>
    public void Image(string alt, string? address) => (images ??= []).Add((alt, address));

    /// <summary>Makes a block of what was written, and one of each image; returns whether there was text.</summary>
    public bool End(LinePlace place)
    {
        var clean = text.Length == 0 ? "" : CleanText.OfMarkup(text.ToString());
        if (clean.Length > 0)
        {
            WebAddresses.AddTo(ref links, clean);
            blocks.Add(new Block(place.Kind, place.Depth, clean, Span(place))
            {
                IsBold = hasBold && !hasPlain,
                Continues = place.Continues && LastKind == place.Kind,
                Number = place.Number,
                Links = links is null ? [] : links,
            });
        }

        EndImages(place, clean.Length == 0 ? links : null);
        Clear();
        return clean.Length > 0;
    }

    /// <summary>Ends a cell of a table and returns its text; images in it are their alternative text.</summary>
    public string EndCell(out IReadOnlyList<string> addresses)
    {
        foreach (var (alt, address) in images ?? [])
        {
            text.Append(' ').Append(alt);
            Link(address);
        }

        var cell = CleanText.OfMarkup(text.ToString());
        WebAddresses.AddTo(ref links, cell);
        addresses = links is null ? [] : links;
        Clear();
        return cell;
    }

    /// <summary>Adds a block that has no inline markup.</summary>
    public void Add(LinePlace place, string content) =>
        blocks.Add(new Block(place.Kind, place.Depth, content, Span(place)) { Continues = place.Continues, Number = place.Number });

    /// <summary>Adds a table row, unless all of it is empty.</summary>
    public void AddRow(IReadOnlyList<string> cells, IReadOnlyList<string> addresses, int line, string quote)
    {
        if (cells.Any(c => c.Length > 0))
        {
            blocks.Add(new Block(BlockKind.TableRow, 0, string.Join(" | ", cells.Where(c => c.Length > 0)), new SourceSpan(document, line, quote))
            {
                Cells = cells,
                Links = addresses,
            });
        }
    }

    private void EndImages(LinePlace place, List<string>? around)
    {
        foreach (var (alt, address) in images ?? [])
        {
            List<string> addresses = [.. around ?? [], .. address is null ? Array.Empty<string>() : [address.Trim()]];
            blocks.Add(new Block(BlockKind.Image, 0, CleanText.Fold(alt), Span(place)) { Links = addresses });
        }
    }

    /// <summary>What a line can go on; images and comments do not come between.</summary>
    private BlockKind? LastKind => blocks.FindLast(b => b.Kind is not (BlockKind.Image or BlockKind.Comment))?.Kind;

    private SourceSpan Span(LinePlace place) => new(document, place.Line, place.Quote);

    private void Clear()
    {
        text.Clear();
        links = null;
        images = null;
        hasBold = false;
        hasPlain = false;
    }
}
