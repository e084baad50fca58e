using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Verify;

namespace CareerWriter.Host.Commands.Views;

/// <summary>A checked text for people: the verdict, each sentence with its evidence, what the rules found.</summary>
internal sealed class CheckView(Terminal terminal)
{
    /// <summary>Writes the whole view.</summary>
    public void Write(CheckReport report, TextCounts counts, LengthLimit? limit, FactBook career, IReadOnlyList<Notice> notices)
    {
        var basis = limit?.Basis ?? CountBasis.WithSpaces;
        var verdict = report.Passes ? $"[green]{Words.Pass}[/]" : $"[red]{Words.Fail}[/]";
        terminal.Line($"[bold]{verdict}[/] · {CountWords.Counted(counts.In(basis), limit?.Value, basis).Korean}");
        terminal.Line();
        foreach (var (sentence, index) in report.Sentences.Select((s, i) => (s, i)))
        {
            Sentence(sentence, index + 1, career);
        }

        FindingLines.Write(terminal, Language.Korean, Words.Findings, report.Findings);
        NoticeLines.Write(terminal, Language.Korean, Words.Notices, notices);
    }

    private void Sentence(CheckedSentence sentence, int number, FactBook career)
    {
        var mark = sentence.Verdict switch
        {
            SentenceVerdict.Supported => "[green]✅[/]",
            SentenceVerdict.Unsupported => "[red]❌[/]",
            SentenceVerdict.Neutral => "[dim]➖[/]",
        };
        var places = sentence.Evidence.Count == 0
            ? ""
            : $" [dim]← {Terminal.Escape(string.Join(", ", sentence.Evidence.Select(id => $"{id} {ViewWords.Place(career[id].Source).Korean}")))}[/]";
        terminal.Line($"{mark} {number}. {Terminal.Escape(sentence.Text)}{places}");
    }

    private static class Words
    {
        public const string Pass = "통과: 경력과 어긋나는 곳이 없습니다";
        public const string Fail = "고칠 곳이 있습니다";
        public const string Findings = "찾은 점";
        public const string Notices = "확인해 주세요";
    }
}
