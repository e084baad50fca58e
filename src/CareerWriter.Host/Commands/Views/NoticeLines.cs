using CareerWriter.Conversation;

namespace CareerWriter.Host.Commands.Views;

/// <summary>Notices and places as lines of a view.</summary>
internal static class NoticeLines
{
    /// <summary>Writes at most <paramref name="most"/> notices under a heading, and how many more there are.</summary>
    public static void Write(Terminal terminal, Language language, string heading, IReadOnlyList<Notice> notices, int most = int.MaxValue)
    {
        if (notices.Count == 0)
        {
            return;
        }

        terminal.Heading(heading);
        foreach (var notice in notices.Take(most))
        {
            terminal.Line($" [yellow]·[/] {Terminal.Escape(Placed(notice).In(language))}");
        }

        if (notices.Count > most)
        {
            terminal.Line($" [dim]{Words.More(notices.Count - most).In(language)}[/]");
        }
    }

    private static Said Placed(Notice notice) =>
        notice.Source is { } source && !notice.Message.Korean.Contains(source.Document, StringComparison.Ordinal) ? ViewWords.At(notice) : notice.Message;

    private static class Words
    {
        public static Said More(int count) => new($"그 밖에 {count}건이 더 있습니다. read 명령으로 모두 볼 수 있습니다.", $"{English.Count(count, "more notice")}. The command “read” shows them all.");
    }
}
