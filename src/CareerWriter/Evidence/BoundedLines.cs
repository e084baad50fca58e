using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Cuts lines that no person writes.</summary>
internal static class BoundedLines
{
    /// <summary>The document with every longer line in pieces.</summary>
    public static CareerDocument Of(CareerDocument document) =>
        document.Blocks.Any(b => LongText.IsTooLong(b.Text)) ? document with { Blocks = [.. document.Blocks.SelectMany(Cut)] } : document;

    private static IEnumerable<Block> Cut(Block block) => !LongText.IsTooLong(block.Text)
        ? [block]
        : LongText.Pieces(block.Text).Select(t => block with { Text = t, Cells = block.Cells.Count > 0 ? [t] : [], Source = block.Source with { Quote = t } });
}
