using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Cuts lines that no person writes: every search over a line then takes a bounded time, whatever stands in it.</summary>
internal static class BoundedLines
{
    private const int Longest = 4000;
    private const int Piece = 2000;

    /// <summary>The document with every longer line in pieces, cut at a space where there is one.</summary>
    public static CareerDocument Of(CareerDocument document) =>
        document.Blocks.Any(b => b.Text.Length > Longest) ? document with { Blocks = [.. document.Blocks.SelectMany(Cut)] } : document;

    private static IEnumerable<Block> Cut(Block block)
    {
        if (block.Text.Length <= Longest)
        {
            yield return block;
            yield break;
        }

        for (var from = 0; from < block.Text.Length;)
        {
            var length = Math.Min(Piece, block.Text.Length - from);
            var space = from + length < block.Text.Length ? block.Text.AsSpan(from, length).LastIndexOf(' ') : -1;
            length = space > 0 ? space + 1 : length;
            var text = block.Text.Substring(from, length).Trim();
            from += length;
            yield return block with { Text = text, Cells = block.Cells.Count > 0 ? [text] : [], Source = block.Source with { Quote = text } };
        }
    }
}
