using System.Buffers;
using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>What a list line is that stands at or under a mark such as <c>■</c> or <c>①</c>.</summary>
internal enum MarkedRole
{
    /// <summary>A list item like others.</summary>
    None,

    /// <summary>The marked line itself: a title.</summary>
    Title,

    /// <summary>A line right under the title, without a mark of its own.</summary>
    Body,
}

/// <summary>Tells titles that are marked as list items (<c>□ 프로젝트</c>, <c>① 과제</c>) from real items, block by block in reading order.</summary>
internal sealed class MarkedTitles(IReadOnlyList<Block> blocks)
{
    private const int LongestTitle = 60;

    private static readonly SearchValues<char> _marks = SearchValues.Create("■□◆◇▣◈①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private int _depth = -1;

    /// <summary>The role of the block at an index; to be asked in order.</summary>
    /// <param name="at">Index of the block.</param>
    /// <param name="raw">Its line in the source.</param>
    public MarkedRole RoleOf(int at, string raw)
    {
        var block = blocks[at];
        if (block.Kind != BlockKind.ListItem)
        {
            _depth = -1;
            return MarkedRole.None;
        }

        if (block.Continues && block.Depth == _depth)
        {
            return MarkedRole.Body;
        }

        if (raw.Length > 0 && _marks.Contains(raw[0]) && block.Text.Length <= LongestTitle && !SentenceShape.EndsSentence(block.Text) && HoldsLines(at))
        {
            _depth = block.Depth;
            return MarkedRole.Title;
        }

        _depth = block.Depth <= _depth ? -1 : _depth;
        return MarkedRole.None;
    }

    // Deeper items, further lines of its own, or a paragraph before the next mark.
    private bool HoldsLines(int at)
    {
        if (at + 1 >= blocks.Count)
        {
            return false;
        }

        var next = blocks[at + 1];
        return next.Kind == BlockKind.ListItem ? next.Depth > blocks[at].Depth || (next.Continues && next.Depth == blocks[at].Depth) : next.Kind is BlockKind.Paragraph or BlockKind.TableRow;
    }
}
