using DiffPlex;

namespace CareerWriter.Revise;

/// <summary>What became of words inside a changed sentence.</summary>
public enum PieceKind
{
    /// <summary>They stayed.</summary>
    Kept,

    /// <summary>They are gone.</summary>
    Removed,

    /// <summary>They are new.</summary>
    Added,
}

/// <summary>Words in a row that fared alike, with the spaces between them.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words.</param>
public sealed record WordPiece(PieceKind Kind, string Text);

/// <summary>Tells a changed sentence word by word. The kept and removed pieces together are the old sentence, the kept and added ones the new.</summary>
public static class WordPieces
{
    private static readonly char[] _spaces = [' ', '\n'];
    private static readonly Differ _differ = new();

    /// <summary>The pieces in reading order.</summary>
    public static IReadOnlyList<WordPiece> Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var difference = _differ.CreateWordDiffs(before, after, ignoreWhitespace: false, ignoreCase: false, _spaces);
        List<WordPiece> pieces = [];
        var next = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Add(pieces, PieceKind.Kept, difference.PiecesNew[next..block.InsertStartB]);
            Add(pieces, PieceKind.Removed, difference.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            next = block.InsertStartB + block.InsertCountB;
            Add(pieces, PieceKind.Added, difference.PiecesNew[block.InsertStartB..next]);
        }

        Add(pieces, PieceKind.Kept, difference.PiecesNew[next..]);
        return pieces;
    }

    private static void Add(List<WordPiece> pieces, PieceKind kind, string[] words)
    {
        if (words.Length > 0)
        {
            pieces.Add(new WordPiece(kind, string.Concat(words)));
        }
    }
}
