using CareerWriter.Conversation;
using CareerWriter.Revise;
using CareerWriter.Slack.Protocol.Blocks;

namespace CareerWriter.Slack.Views;

/// <summary>What changed between two versions: what is gone struck out, what is new bold.</summary>
internal static class ChangeBlocks
{
    private const int MostText = 5_000;
    private const int QuoteLength = 60;

    /// <summary>The changes as one list; as many as there is room for, and how many more there are.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="language">The language of what is said around them.</param>
    /// <param name="mostText">The room, in characters.</param>
    public static IEnumerable<SlackBlock> Of(IReadOnlyList<SentenceChange> changes, Language language, int mostText = MostText)
    {
        List<RichTextPart> items = [];
        var length = 0;
        foreach (var change in changes)
        {
            var pieces = Pieces(change, language);
            length += pieces.Sum(p => p.Text.Length);
            if (length > mostText && items.Count > 0)
            {
                break;
            }

            items.Add(new RichTextSection(pieces));
        }

        if (items.Count > 0)
        {
            yield return new RichTextBlock([new RichTextList("bullet", items)]);
        }

        if (items.Count < changes.Count)
        {
            yield return new ContextBlock([new PlainText(Words.More(changes.Count - items.Count).In(language))]);
        }
    }

    private static List<RichTextRun> Pieces(SentenceChange change, Language language)
    {
        List<RichTextRun> pieces = change.Kind switch
        {
            ChangeKind.Added => [RichWords.Run(change.After ?? "", RichWords.Bold)],
            ChangeKind.Removed => [RichWords.Run(change.Before ?? "", RichWords.Struck)],
            ChangeKind.Moved => [RichWords.Run($"↕ {ViewWords.Moved(change).In(language)} {RichWords.Short(change.After ?? "", QuoteLength)}")],
            ChangeKind.Changed => [.. WordPieces.Of(change.Before ?? "", change.After ?? "").SelectMany(Styled)],
        };
        pieces.RemoveAll(p => p.Text.Length == 0);
        return pieces.Count > 0 ? pieces : [RichWords.Run("…")];
    }

    // A space between two words of a change is not struck out.
    private static IEnumerable<RichTextRun> Styled(WordPiece piece) => piece.Kind switch
    {
        PieceKind.Kept => [RichWords.Run(piece.Text)],
        PieceKind.Removed => [RichWords.Run(piece.Text.TrimEnd(), RichWords.Struck), RichWords.Run(" ")],
        PieceKind.Added => [RichWords.Run(piece.Text.TrimEnd(), RichWords.Bold), RichWords.Run(piece.Text.Length > piece.Text.TrimEnd().Length ? " " : "")],
    };

    private static class Words
    {
        public static Said More(int count) => new($"그 밖에 {count}곳이 더 바뀌었습니다. 두 버전을 내보내어 견주어 보실 수 있습니다.", $"{English.Count(count, "more change")}. Export both versions to compare them in full.");
    }
}
