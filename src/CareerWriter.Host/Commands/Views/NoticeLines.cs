using CareerWriter.Ingest;

namespace CareerWriter.Host.Commands.Views;

/// <summary>Notices and places as lines of a view.</summary>
internal static class NoticeLines
{
    /// <summary>Writes at most <paramref name="most"/> notices under a heading, and how many more there are.</summary>
    public static void Write(Terminal terminal, string heading, IReadOnlyList<Notice> notices, int most = int.MaxValue)
    {
        if (notices.Count == 0)
        {
            return;
        }

        terminal.Heading(heading);
        foreach (var notice in notices.Take(most))
        {
            terminal.Line($" [yellow]·[/] {Terminal.Escape(Said(notice))}");
        }

        if (notices.Count > most)
        {
            terminal.Line($" [dim]{Words.More(notices.Count - most)}[/]");
        }
    }

    /// <summary>A place: <c>career.md 24행</c>, with the page of a PDF.</summary>
    public static string Place(SourceSpan source) => source.Page is { } page
        ? $"{source.Document} {page}쪽 {source.Line}행"
        : $"{source.Document} {source.Line}행";

    private static string Said(Notice notice) => notice.Source is { } source && !notice.Message.Contains(source.Document, StringComparison.Ordinal)
        ? $"{Place(source)}: {notice.Message}"
        : notice.Message;

    private static class Words
    {
        public static string More(int count) => $"그 밖에 {count}건이 더 있습니다. read 명령으로 모두 볼 수 있습니다.";
    }
}
