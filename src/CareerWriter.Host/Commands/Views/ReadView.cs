using CareerWriter.Conversation;
using System.Globalization;
using CareerWriter.Evidence;

namespace CareerWriter.Host.Commands.Views;

/// <summary>What was read from career files, for people.</summary>
internal sealed class ReadView(Terminal terminal)
{
    /// <summary>Writes the whole view.</summary>
    public void Write(FactBook book)
    {
        terminal.Line($"[bold]{Number(Words.Summary, book.Employments.Count, book.Projects.Count, book.Facts.Count)}[/]");
        terminal.Line();
        terminal.Table(Words.DocumentTitles, book.Documents.Select(Row));
        Request(book.Request);
        Employments(book);
        Projects(book);
        Facts(book);
        Answers(book.Answers);
        NoticeLines.Write(terminal, Language.Korean, Words.Notices, book.Notices);
    }

    private static IReadOnlyList<string> Row(ClassifiedDocument document) =>
    [
        document.Document.Name,
        EnumWord.Of(document.Document.Format),
        Number("{0:N0}", document.Document.Text.Length),
        Words.Of(document.Kind),
    ];

    private void Request(Request request)
    {
        if (request is { Question: null, Limit: null, Links.Count: 0, Organisation: null })
        {
            return;
        }

        terminal.Heading(Words.Request);
        Pair(Words.Question, request.Question);
        Pair(Words.Limit, request.Limit is { } limit ? CountWords.Counted(limit.Value, most: null, limit.Basis).Korean : null);
        Pair(Words.Organisation, request.Organisation);
        foreach (var link in request.Links)
        {
            Pair(Words.Link, link);
        }
    }

    private void Pair(string name, string? value)
    {
        if (value is not null)
        {
            terminal.Line($" {name}: {Terminal.Escape(value)}");
        }
    }

    private void Employments(FactBook book)
    {
        if (book.Employments.Count > 0)
        {
            terminal.Heading(Words.Employments);
            terminal.Table(Words.EmploymentTitles, book.Employments.Select(e => (IReadOnlyList<string>)
            [
                e.Id.ToString(),
                e.Aliases.Count == 0 ? e.Employer : $"{e.Employer} ({string.Join(", ", e.Aliases)})",
                e.Role ?? "",
                Period(e.Start, e.End, e.Current),
                e.Months is { } months ? Months(months) : "",
                e.Stated ?? "",
            ]));
        }
    }

    private void Projects(FactBook book)
    {
        if (book.Projects.Count > 0)
        {
            var facts = book.Facts.Where(f => f.Project is not null).CountBy(f => f.Project!.Value).ToDictionary();
            terminal.Heading(Words.Projects);
            terminal.Table(Words.ProjectTitles, book.Projects.Select(p => (IReadOnlyList<string>)
            [
                p.Id.ToString(),
                p.Name,
                p.Employment?.ToString() ?? "",
                p.Start is null ? p.Stated ?? "" : Period(p.Start, p.End, current: false),
                p.Team is { } team ? Number("{0}명", team) : "",
                p.Share ?? "",
                Number("{0}", facts.GetValueOrDefault(p.Id)),
            ]));
        }
    }

    private void Facts(FactBook book)
    {
        if (book.Facts.Count == 0)
        {
            return;
        }

        terminal.Heading(Words.Facts);
        foreach (var fact in book.Facts)
        {
            var owner = string.Join(' ', new[] { fact.Employment?.ToString(), fact.Project?.ToString() }.OfType<string>());
            terminal.Line($" [bold]{fact.Id}[/] {Words.Of(fact.Kind)} [dim]{owner}[/] {Terminal.Escape(fact.Text)} [dim]— {Terminal.Escape(ViewWords.Place(fact.Source).Korean)}[/]");
        }
    }

    private void Answers(IReadOnlyList<Answer> answers)
    {
        if (answers.Count == 0)
        {
            return;
        }

        terminal.Heading(Words.Answers);
        foreach (var answer in answers)
        {
            terminal.Line($" {Terminal.Escape(answer.Question)} [dim]({Words.Of(answer.Status)}, {Number("{0:N0}자", answer.Parts.Sum(p => p.Text.Length))})[/]");
        }
    }

    private static string Period(PartialDate? start, PartialDate? end, bool current) => (start, end) switch
    {
        (null, null) => current ? Words.Current : "",
        _ => $"{start} ~ {(current ? Words.Current : end?.ToString())}",
    };

    private static string Months(int months) => (months / 12, months % 12) switch
    {
        (0, var rest) => Number("{0}개월", rest),
        (var years, 0) => Number("{0}년", years),
        var (years, rest) => Number("{0}년 {1}개월", years, rest),
    };

    private static string Number(string format, params object[] values) => string.Format(CultureInfo.InvariantCulture, format, values);

    private static class Words
    {
        public const string Summary = "회사 {0}곳, 프로젝트 {1}개, 근거 {2}개를 읽었습니다.";
        public const string Request = "요청";
        public const string Question = "문항";
        public const string Limit = "글자수";
        public const string Organisation = "지원처";
        public const string Link = "공고 링크";
        public const string Employments = "회사";
        public const string Projects = "프로젝트";
        public const string Facts = "근거";
        public const string Answers = "자기소개서 문항";
        public const string Notices = "확인해 주세요";
        public const string Current = "재직 중";

        public static readonly string[] DocumentTitles = ["파일", "형식", "글자", "내용"];
        public static readonly string[] EmploymentTitles = ["", "이름", "역할", "기간", "날짜로 계산", "적힌 기간"];
        public static readonly string[] ProjectTitles = ["", "이름", "회사", "기간", "인원", "기여", "근거"];

        public static string Of(DocumentKind kind) => kind switch
        {
            DocumentKind.Career => "경력",
            DocumentKind.Answers => "자기소개서",
            DocumentKind.Posting => "공고",
            DocumentKind.Mixed => "여러 글이 섞임",
            DocumentKind.Empty => "글 없음",
        };

        public static string Of(FactKind kind) => kind switch
        {
            FactKind.Context => "배경",
            FactKind.Action => "행동",
            FactKind.Result => "결과",
            FactKind.Role => "역할",
            FactKind.Skill => "기술",
        };

        public static string Of(AnswerStatus status) => status switch
        {
            AnswerStatus.Written => "작성됨",
            AnswerStatus.Partly => "일부만 작성됨",
            AnswerStatus.Filler => "작성 안 됨",
        };
    }
}
