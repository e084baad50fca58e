using System.Text;
using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Blocks as the text they were pasted as: headings, list items and gaps stay visible for whoever reads the text again.</summary>
internal static class PastedText
{
    /// <summary>The text of blocks, lines joined by LF.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        Block? before = null;
        foreach (var block in blocks.Where(b => b.Kind is not (BlockKind.Comment or BlockKind.Rule or BlockKind.Image)))
        {
            if (before is not null)
            {
                text.Append('\n').Append(IsApart(before, block) ? "\n" : "");
            }

            text.Append(block.Kind switch { BlockKind.Heading => "## ", BlockKind.ListItem when !block.Continues => "- ", _ => "" }).Append(block.Text);
            before = block;
        }

        return text.ToString();
    }

    private static bool IsApart(Block before, Block block) =>
        before.Source.Document != block.Source.Document || block.Source.Line > before.Source.Line + 1 || block.Source.Line < before.Source.Line;
}
