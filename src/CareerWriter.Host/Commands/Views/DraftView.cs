using CareerWriter.Conversation;
using CareerWriter.Evidence;
using CareerWriter.Plan;
using CareerWriter.Verify;

namespace CareerWriter.Host.Commands.Views;

/// <summary>A draft for people: first the text, ready to copy, then its counts, coverage, questions and evidence.</summary>
internal sealed class DraftView(Terminal terminal)
{
    private const int MostQuestions = 3;
    private const int QuoteLength = 60;

    /// <summary>Writes the whole view.</summary>
    public void Write(DraftResult result, FactBook career)
    {
        terminal.Line($"[bold]{Words.Draft}[/] · {Counts(result)} · {Verified(result.Check)}");
        terminal.Line($"[dim]{Words.Question} ({Words.Of(result.Type)}): {Terminal.Escape(result.Question)}[/]");
        terminal.Line();
        terminal.Copyable(result.Draft.Text);
        Coverage(result.Coverage);
        NoticeLines.Write(terminal, Language.Korean, Words.Notices, result.Notices, MostQuestions);
        FindingLines.Write(terminal, Language.Korean, Words.Findings, result.Check.Findings);
        Evidence(result, career);
    }

    /// <summary>Writes what is said when no file gave any text.</summary>
    public void WriteNothingRead(IReadOnlyList<Notice> notices)
    {
        terminal.Line(Words.NothingRead);
        NoticeLines.Write(terminal, Language.Korean, Words.Notices, notices);
    }

    private static string Counts(DraftResult result)
    {
        var basis = result.Limit?.Basis ?? CountBasis.WithSpaces;
        var count = result.Counts.In(basis);
        return CountWords.Counted(count, result.Limit?.Value, basis).Korean;
    }

    private static string Verified(CheckReport check)
    {
        return Words.Verified(check.Supported, check.Claims);
    }

    private void Coverage(IReadOnlyList<RequirementCoverage> coverage)
    {
        if (coverage.Count == 0)
        {
            return;
        }

        var met = coverage.Where(c => c.IsMet).Select(c => $"✅ {c.Requirement}");
        var missing = coverage.Where(c => !c.IsMet).Select(c => $"⬜ {c.Requirement}").ToList();
        terminal.Line();
        terminal.Line($"{Words.Coverage}: {Terminal.Escape(string.Join(' ', met.Concat(missing)))}{(missing.Count > 0 ? $" [dim]{Words.NotInCareer}[/]" : "")}");
    }

    private void Evidence(DraftResult result, FactBook career)
    {
        terminal.Heading(Words.Evidence);
        var number = 0;
        foreach (var sentence in result.Draft.Sentences)
        {
            number++;
            if (sentence.Evidence.Count == 0)
            {
                continue;
            }

            terminal.Line($" {number}. {Terminal.Escape(SafeText.Short(sentence.Text, QuoteLength))}");
            foreach (var fact in sentence.Evidence.Select(id => career[id]))
            {
                terminal.Line($"    [dim]{fact.Id} {Terminal.Escape(ViewWords.Place(fact.Source).Korean)}: “{Terminal.Escape(SafeText.Short(fact.Source.Quote, QuoteLength))}”[/]");
            }
        }
    }

    private static class Words
    {
        public const string Draft = "초안";
        public const string Question = "문항";
        public const string Coverage = "공고 요건";
        public const string NotInCareer = "(경력에 없음)";
        public const string Notices = "확인해 주세요";
        public const string Findings = "살펴볼 점";
        public const string Evidence = "문장별 근거";
        public const string NothingRead = "읽을 수 있는 글이 없어 초안을 쓰지 못했습니다. 경력이 적힌 파일을 주세요.";

        public static string Verified(int supported, int claims) => $"근거 확인 {supported}/{claims}문장";

        public static string Of(QuestionType type) => type switch
        {
            QuestionType.Motivation => "지원 동기",
            QuestionType.Competency => "직무 역량",
            QuestionType.Achievement => "성과",
            QuestionType.ProblemSolving => "문제 해결",
            QuestionType.Collaboration => "협업",
            QuestionType.Failure => "실패와 극복",
            QuestionType.Challenge => "도전",
            QuestionType.Quality => "코드 품질과 학습",
            QuestionType.Growth => "성장 과정",
            QuestionType.Character => "성격의 장단점",
            QuestionType.Aspiration => "입사 후 포부",
            QuestionType.Values => "가치관",
            QuestionType.Leaving => "이직 사유",
            QuestionType.Free => "자유 양식",
        };
    }
}
