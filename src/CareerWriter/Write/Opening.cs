using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>First paragraphs by type of question (essays: conclusion first).</summary>
internal static class Opening
{
    /// <summary>The opening sentences; empty when nothing can be said that the career bears out.</summary>
    public static IReadOnlyList<DraftSentence> Write(EssayPlan plan, Headline headline, Target target, bool isShort)
    {
        var did = headline.Acts.Count == 0 ? null : new DraftSentence(headline.Polite + ".", SentenceAbout.Applicant, headline.Evidence);
        var had = headline.Acts.Count == 0 ? null : new DraftSentence($"{headline.Done} 경험이 있습니다.", SentenceAbout.Applicant, headline.Evidence);
        DraftSentence?[] sentences = plan.Type switch
        {
            QuestionType.Motivation => [did, Applies(target, did is null ? "지금까지의 경험을" : "이 경험을")],
            QuestionType.Competency => [Says($"제 강점은 {plan.Theme.Strength}입니다."), did],
            QuestionType.Quality => [Says($"코드 품질에서는 {Josa.Attach(plan.Theme.Principle, "이/가")} 중요하다고 생각합니다."), did],
            QuestionType.Growth => [Says($"일할 때는 {Josa.Attach(plan.Theme.Principle, "을/를")} 먼저 생각합니다."), did],
            QuestionType.Character => [Says($"일할 때 저의 장점은 {plan.Theme.Strength}에서 드러납니다."), did],
            QuestionType.Values => [Says($"저는 {Josa.Attach(plan.Theme.Principle, "을/를")} 중요하게 생각합니다."), did],
            QuestionType.Aspiration => [WillDo(plan, target), did],
            QuestionType.Leaving => [did, Widens(target, did is null ? "지금까지의 경험을" : "이 경험을")],
            QuestionType.Collaboration or QuestionType.Challenge or QuestionType.ProblemSolving or QuestionType.Failure or QuestionType.Achievement => [had],
            QuestionType.Free => [did, isShort ? null : Says($"{Closing.When(plan)} {Josa.Attach(plan.Theme.Principle, "이/가")} 중요하다고 생각합니다.")],
            _ => [did],
        };
        return [.. sentences.OfType<DraftSentence>()];
    }

    private static DraftSentence Applies(Target target, string experience)
    {
        var duty = target.Duties.Count > 0 ? target.Duties[0] + " " : "";
        var text = target.Name switch
        {
            null when duty.Length > 0 => $"{duty}업무에서 {experience} 이어 가고자 지원했습니다.",
            null => $"{experience} 이어 가고자 지원했습니다.",
            _ when target.IsPosition && duty.Length > 0 => $"{duty}일에 {experience} 쓰고자 {target.Name} {target.Vacancy}에 지원했습니다.",
            _ when target.IsPosition => $"{experience} 이어 가고자 {target.Name} {target.Vacancy}에 지원했습니다.",
            _ => $"{duty}{target.Name}에서 {experience} 이어 가고자 지원했습니다.",
        };
        return Says(text);
    }

    private static DraftSentence Widens(Target target, string experience)
    {
        var duty = target.Duties.Count > 0 ? target.Duties[0] + " " : "";
        return Says(target.Name is null
            ? $"{experience} 더 넓은 범위의 업무에서 이어 가고자 합니다."
            : target.IsPosition ? $"{target.Name} {target.Vacancy}에서 {experience} 넓히고자 합니다."
            : $"{duty}{target.Name}에서 {experience} 넓히고자 합니다.");
    }

    private static DraftSentence WillDo(EssayPlan plan, Target target)
    {
        var where = target.Name is null || target.IsPosition ? "입사 후에는" : $"{target.Name}에서는";
        var duty = target.Duties.Count > 0 ? $"{target.Duties[0]} 업무의 흐름을 파악하고 " : "맡은 서비스의 흐름을 파악하고 ";
        return Says($"{where} 먼저 {duty}{plan.Theme.Contribution}에 힘을 보태겠습니다.");
    }

    private static DraftSentence Says(string text) => new(text, SentenceAbout.Intent, []);
}
