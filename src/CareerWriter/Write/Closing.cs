using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>Last paragraphs by type of question: where the experience meets the posting, and the first contribution.</summary>
internal static class Closing
{
    private const int MostTechnologies = 3;

    /// <summary>The closing sentences.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="target">The employer.</param>
    /// <param name="told">Facts that the answer tells: only their technologies may be named.</param>
    /// <param name="isShort">Whether the limit is so small that one sentence must do.</param>
    public static IReadOnlyList<DraftSentence> Write(EssayPlan plan, Target target, IReadOnlyList<Fact> told, bool isShort)
    {
        var belief = Belief(plan, target);
        var promise = Promise(plan, told);
        DraftSentence?[] sentences = plan.Type switch
        {
            QuestionType.Motivation => [isShort ? null : belief, promise],
            QuestionType.Competency => [isShort ? null : Use(target), promise],
            QuestionType.Aspiration => [promise],
            QuestionType.Quality or QuestionType.Values or QuestionType.Growth or QuestionType.Free => [promise],
            QuestionType.Leaving => [belief],
            QuestionType.Character => [isShort ? null : Use(target)],
            _ => [isShort ? null : belief, promise],
        };
        return [.. sentences.OfType<DraftSentence>()];
    }

    private static DraftSentence Belief(EssayPlan plan, Target target)
    {
        var principle = Josa.Attach(plan.Theme.Principle, "이/가");
        return new(
            Duty(target) is { } duty ? $"{duty} 업무에서도 {principle} 중요하다고 생각합니다." : $"{When(plan)} {principle} 중요하다고 생각합니다.",
            SentenceAbout.Intent,
            []);
    }

    /// <summary>What the belief is about: working with others, running services, or development.</summary>
    public static string When(EssayPlan plan) => plan.Type == QuestionType.Collaboration ? "동료와 일할 때는"
        : plan.Theme.Id is "infrastructure" or "observability" or "cost" ? "서비스를 운영할 때는"
        : plan.Theme.Id is "sharing" ? "일할 때는"
        : "개발할 때는";

    private static DraftSentence Use(Target target) => new(
        Duty(target) is { } duty ? $"{duty} 업무에서도 같은 방식으로 일하겠습니다." : "새로 맡을 업무에서도 같은 방식으로 일하겠습니다.",
        SentenceAbout.Intent,
        []);

    private static DraftSentence Promise(EssayPlan plan, IReadOnlyList<Fact> told)
    {
        var wanted = plan.Request.Posting?.Technologies ?? [];
        var used = told
            .Where(f => f.Kind is FactKind.Action or FactKind.Result)
            .SelectMany(f => f.Technologies.Select(t => (Technology: t, f.Id)))
            .Where(t => wanted.Contains(t.Technology) && t.Technology.All(TextCount.IsCp949Encodable))
            .DistinctBy(t => t.Technology)
            .Take(MostTechnologies)
            .ToList();
        var experience = used.Count == 0
            ? "이 경험을 바탕으로"
            : $"{Josa.Attach(List([.. used.Select(u => u.Technology)]), "을/를")} 써 본 경험을 바탕으로";
        return new(
            $"{experience} {plan.Theme.Contribution}부터 기여하겠습니다.",
            used.Count == 0 ? SentenceAbout.Intent : SentenceAbout.Applicant,
            [.. used.Select(u => u.Id).Distinct()]);
    }

    /// <summary><c>Kotlin과 Redis, Kafka</c>.</summary>
    private static string List(IReadOnlyList<string> names) => names.Count == 1
        ? names[0]
        : string.Join(", ", [$"{Josa.Attach(names[0], "과/와")} {names[1]}", .. names.Skip(2)]);

    /// <summary>A duty that the opening did not name, else none: the same words twice would read as padding.</summary>
    private static string? Duty(Target target) => target.Duties.Count > 1 ? target.Duties[1] : null;
}
