using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Revise;

namespace CareerWriter.Discord.Views;

/// <summary>What changed between two versions: what is gone struck out, what is new bold. Marks stand at ends of words, where Discord reads them beside Korean letters too.</summary>
internal static class ChangeParts
{
    private const int MostText = 2_000;
    private const int QuoteLength = 60;
    private const int PieceLength = 1_500;

    /// <summary>The changes as lists; as many as there is room for, and how many more there are.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="language">The language of what is said around them.</param>
    /// <param name="mostText">The room, in characters.</param>
    public static IEnumerable<TextDisplay> Of(IReadOnlyList<SentenceChange> changes, Language language, int mostText = MostText)
    {
        List<string> lines = [];
        var length = 0;
        foreach (var line in changes.Select(c => Line(c, language)))
        {
            length += DiscordText.Length(line);
            if (length > mostText && lines.Count > 0)
            {
                break;
            }

            lines.Add(line);
        }

        foreach (var part in Grouped(lines))
        {
            yield return new TextDisplay(part);
        }

        if (lines.Count < changes.Count)
        {
            yield return new TextDisplay(MarkdownWords.Small(Words.More(changes.Count - lines.Count).In(language)));
        }
    }

    /// <summary>Lines together in parts that one text takes.</summary>
    private static List<string> Grouped(List<string> lines)
    {
        List<string> parts = [];
        foreach (var line in lines)
        {
            if (parts.Count > 0 && parts[^1].Length + line.Length < PieceLength)
            {
                parts[^1] += $"\n{line}";
            }
            else
            {
                parts.Add(line);
            }
        }

        return parts;
    }

    private static string Line(SentenceChange change, Language language)
    {
        var text = change.Kind switch
        {
            ChangeKind.Added => MarkdownWords.Bold(Cut(change.After)),
            ChangeKind.Removed => MarkdownWords.Struck(Cut(change.Before)),
            ChangeKind.Moved => MarkdownWords.Plain($"↕ {ViewWords.Moved(change).In(language)} {MarkdownWords.Short(change.After ?? "", QuoteLength)}"),
            ChangeKind.Changed => string.Join(' ', WordPieces.Of(Cut(change.Before), Cut(change.After)).Select(Marked).Where(p => p.Length > 0)),
        };
        return $"- {(text.Length > 0 ? text : "…")}";
    }

    private static string Cut(string? sentence) => MarkdownWords.Short(sentence ?? "", PieceLength / 2);

    private static string Marked(WordPiece piece) => piece.Kind switch
    {
        PieceKind.Kept => MarkdownWords.Plain(piece.Text.Trim()),
        PieceKind.Removed => MarkdownWords.Struck(piece.Text),
        PieceKind.Added => MarkdownWords.Bold(piece.Text),
    };

    private static class Words
    {
        public static Said More(int count) => new($"그 밖에 {count}곳이 더 바뀌었습니다. 두 버전을 내보내어 견주어 보실 수 있습니다.", $"{English.Count(count, "more change")}. Export both versions to compare them in full.");
    }
}
