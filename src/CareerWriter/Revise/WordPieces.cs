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
        var (removed, added) = ("", "");
        var next = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Keep(string.Concat(difference.PiecesNew[next..block.InsertStartB]));
            removed += string.Concat(difference.PiecesOld[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            next = block.InsertStartB + block.InsertCountB;
            added += string.Concat(difference.PiecesNew[block.InsertStartB..next]);
        }

        Keep(string.Concat(difference.PiecesNew[next..]));
        Close();
        return pieces;

        // A space between changed words belongs to both wordings: the words read as one change.
        void Keep(string kept)
        {
            if (string.IsNullOrWhiteSpace(kept) && removed.Length > 0 && added.Length > 0)
            {
                removed += kept;
                added += kept;
            }
            else if (kept.Length > 0)
            {
                Close();
                pieces.Add(new WordPiece(PieceKind.Kept, kept));
            }
        }

        void Close()
        {
            if (removed.Length > 0)
            {
                pieces.Add(new WordPiece(PieceKind.Removed, removed));
            }

            if (added.Length > 0)
            {
                pieces.Add(new WordPiece(PieceKind.Added, added));
            }

            (removed, added) = ("", "");
        }
    }
}
