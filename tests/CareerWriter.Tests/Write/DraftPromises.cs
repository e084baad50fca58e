using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Tests.Seeds;
using CareerWriter.Tests.Verify;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Write;

/// <summary>What a draft promises for each type of question and each limit, whatever the career.</summary>
public static class DraftPromises
{
    private const double FullEnough = 0.9;
    private const int RichCareer = 3000;

    /// <summary>Types that any rich career has enough for.</summary>
    private static readonly QuestionType[] Fillable =
        [QuestionType.Motivation, QuestionType.Competency, QuestionType.Achievement, QuestionType.ProblemSolving, QuestionType.Quality, QuestionType.Free];

    /// <summary>The promises that drafts of a career break: one line for each, none when all are kept.</summary>
    public static IReadOnlyList<string> Broken(FactBook career) =>
    [
        .. from asked in Questions()
           from limit in (int[])[500, 700, 1000, 1500]
           from problem in Problems(Draft(career, asked.Question, limit), asked.Type, limit, career)
           select $"{asked.Type} {limit}: {problem}",
    ];

    /// <summary>Single changes of a claim in the drafts of 1,000 characters that the check does not notice; none when all are noticed.</summary>
    public static IReadOnlyList<string> UnnoticedChanges(FactBook career)
    {
        var posting = CareerPipeline.PostingFor(career, null);
        var context = new CheckContext(career, posting);
        return
        [
            .. from asked in Questions()
               from mutation in Mutations.Of(Draft(career, asked.Question, 1000).Draft.Text, career, posting)
               where CareerPipeline.Check(mutation.Text, context).Passes
               select $"{asked.Type} {mutation.Kind}: {mutation.From} → {mutation.To}",
        ];
    }

    /// <summary>The drafts of 1,000 characters, one under each question.</summary>
    public static string AllTexts(FactBook career) =>
        string.Join("\n", Questions().Select(q => $"## {q.Question}\n\n{Draft(career, q.Question, 1000).Draft.Text}\n"));

    /// <summary>A draft without a posting of its own; a posting in the career's file counts.</summary>
    private static DraftResult Draft(FactBook career, string question, int limit) =>
        CareerPipeline.Draft(new DraftRequest(career, question, CareerPipeline.PostingFor(career, null), new LengthLimit(limit), Blind: false));

    /// <summary>The first wording of each type in the list of questions.</summary>
    private static IEnumerable<(QuestionType Type, string Question)> Questions() =>
        File.ReadLines(SeedFiles.PathOf("questions.tsv"))
            .Select(l => l.Split('\t')).Where(f => f.Length == 2)
            .GroupBy(f => f[0])
            .Select(g => (Enum.Parse<QuestionType>(g.Key, ignoreCase: true), g.First()[1]));

    private static IEnumerable<string> Problems(DraftResult draft, QuestionType type, int limit, FactBook career)
    {
        foreach (var finding in draft.Check.Findings.Where(f => f.Severity == FindingSeverity.Block))
        {
            yield return $"blocked by {finding.Rule} [{finding.Span}] {finding.Message.Korean}";
        }

        var length = TextCount.Of(draft.Draft.Text, CountBasis.WithSpaces);
        if (length > limit)
        {
            yield return $"{length} characters";
        }

        if (Fillable.Contains(type) && career.CareerCharacters > RichCareer && limit <= 1000 && length < FullEnough * limit)
        {
            yield return $"only {length} characters of {limit}";
        }

        if (length < 0.85 * limit && draft.Check.Findings.Count(f => f.Rule == "shortfall" && f.Message.Korean.EndsWith(MissingEvidence.QuestionFor(type, hasText: length > 0).Korean, StringComparison.Ordinal)) != 1)
        {
            yield return "short without the finding and its one question";
        }

        foreach (var sentence in draft.Draft.Sentences.Where(s => !s.Text.EndsWith("니다.", StringComparison.Ordinal)))
        {
            yield return $"not 합니다체: {sentence.Text}";
        }

        foreach (var twice in draft.Draft.Sentences.GroupBy(s => s.Text).Where(g => g.Count() > 1))
        {
            yield return $"twice: {twice.Key}";
        }

        foreach (var twice in draft.Draft.Sentences.Where(s => !s.Text.EndsWith("기여하겠습니다.", StringComparison.Ordinal)).SelectMany(s => s.Evidence).GroupBy(id => id).Where(g => g.Count() > 1))
        {
            yield return $"fact {twice.Key} told twice";
        }
    }
}
