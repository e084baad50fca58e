using System.Globalization;
using CareerWriter.Posting;

namespace CareerWriter.Host.Commands.Views;

/// <summary>What was read from a posting, for people.</summary>
internal sealed class PostingView(Terminal terminal)
{
    /// <summary>Writes the whole view.</summary>
    public void Write(JobPosting posting)
    {
        terminal.Line($"[bold]{Terminal.Escape(Title(posting))}[/] · {Words.Of(posting.Status)}");
        if (posting.Message is { Korean: var message })
        {
            terminal.Line(Terminal.Escape(message));
        }

        if (posting.Closes is { } closes)
        {
            terminal.Line($"{Words.Closes}: {closes.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        }

        List(Words.Duties, posting.Duties);
        List(Words.Requirements, posting.Requirements);
        List(Words.Preferred, posting.Preferred);
        List(Words.Technologies, posting.Technologies.Count == 0 ? [] : [string.Join(", ", posting.Technologies)]);
        List(Words.Questions, [.. posting.Questions.Select(Said)]);
    }

    private static string Title(JobPosting posting) => (posting.Company, posting.Title) switch
    {
        (null, null) => Words.Untitled,
        ({ } company, { } title) => $"{company} · {title}",
        (var company, var title) => company ?? title!,
    };

    private void List(string heading, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
        {
            return;
        }

        terminal.Heading(heading);
        foreach (var item in items)
        {
            terminal.Line($" · {Terminal.Escape(item)}");
        }
    }

    private static string Said(PostingQuestion question) => question.Limit is { } limit
        ? $"{question.Text} ({CountWords.Counted(limit.Value, most: null, limit.Basis).Korean})"
        : question.Text;

    private static class Words
    {
        public const string Untitled = "공고";
        public const string Closes = "마감";
        public const string Duties = "주요 업무";
        public const string Requirements = "자격 요건";
        public const string Preferred = "우대 사항";
        public const string Technologies = "기술";
        public const string Questions = "문항";

        public static string Of(PostingStatus status) => status switch
        {
            PostingStatus.Read => "읽음",
            PostingStatus.Closed => "읽음(마감됨)",
            PostingStatus.Wall => "로그인이나 확인이 필요한 화면",
            PostingStatus.ImageOnly => "본문이 그림",
            PostingStatus.Unreadable => "공고를 찾지 못함",
            PostingStatus.Blocked => "읽지 않음",
            PostingStatus.Unreachable => "읽지 못함",
        };
    }
}
