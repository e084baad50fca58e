using System.Runtime.CompilerServices;
using CareerWriter.Evidence;
using CareerWriter.Ingest;
using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Tests.Verify;
using CareerWriter.Verify;

namespace CareerWriter.Tests.Write;

/// <summary>Every career × every type of question × four limits; the drafts of 1,000 characters are golden files.</summary>
public sealed class DraftMatrixTests
{
    private const double FullEnough = 0.9;
    private const int RichCareer = 3000;

    private static readonly DateOnly Today = new(2026, 11, 21);

    /// <summary>Types that any rich career has enough for.</summary>
    private static readonly QuestionType[] Fillable =
        [QuestionType.Motivation, QuestionType.Competency, QuestionType.Achievement, QuestionType.ProblemSolving, QuestionType.Quality, QuestionType.Free];

    public static TheoryData<string> Careers => [.. Files().Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> OwnCareers => [.. OwnFiles().Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Careers))]
    public async Task A_draft_keeps_every_promise_for_each_question_and_limit(string name)
    {
        var career = await ReadAsync(name);
        var broken = new List<string>();
        foreach (var (type, question) in Questions())
        {
            foreach (var limit in (int[])[500, 700, 1000, 1500])
            {
                var draft = Draft(career, question, limit);
                foreach (var problem in Problems(draft, type, limit, career))
                {
                    broken.Add($"{type} {limit}: {problem}");
                }
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Theory]
    [MemberData(nameof(OwnCareers))]
    public async Task The_drafts_of_a_career_read_as_they_were_read_last(string name)
    {
        var career = await ReadAsync(name);

        var text = string.Join("\n", Questions().Select(q => $"## {q.Question}\n\n{Draft(career, q.Question, 1000).Draft.Text}\n"));

        Golden.Match(text, name);
    }

    [Theory]
    [MemberData(nameof(OwnCareers))]
    public async Task Changing_any_one_claim_of_a_draft_makes_the_check_fail(string name)
    {
        var career = await ReadAsync(name);
        var missed = new List<string>();
        foreach (var (type, question) in Questions())
        {
            var draft = Draft(career, question, 1000);
            var posting = CareerPipeline.PostingFor(career, null);
            var context = new CheckContext(career, posting);
            foreach (var mutation in Mutations.Of(draft.Draft.Text, career, posting))
            {
                if (CareerPipeline.Check(mutation.Text, context).Passes)
                {
                    missed.Add($"{type} {mutation.Kind}: {mutation.From} → {mutation.To}");
                }
            }
        }

        Assert.True(missed.Count == 0, string.Join('\n', missed));
    }

    private static IEnumerable<string> Problems(DraftResult draft, QuestionType type, int limit, FactBook career)
    {
        foreach (var finding in draft.Check.Findings.Where(f => f.Severity == FindingSeverity.Block))
        {
            yield return $"blocked by {finding.Rule} [{finding.Span}] {finding.Message}";
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

        if (length < 0.85 * limit && draft.Check.Findings.Count(f => f.Rule == "shortfall" && f.Message.EndsWith(MissingEvidence.QuestionFor(type, hasText: length > 0), StringComparison.Ordinal)) != 1)
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

    private static DraftResult Draft(FactBook career, string question, int limit) =>
        CareerPipeline.Draft(new DraftRequest(career, question, CareerPipeline.PostingFor(career, null), new LengthLimit(limit), Blind: false));

    private static ValueTask<FactBook> ReadAsync(string name)
    {
        var path = Files().First(f => Path.GetFileName(f) == name);
        return new CareerPipeline(new DocumentReader(DocumentReader.BuiltIn))
            .ReadAsync([new UploadedFile(name, File.ReadAllBytes(path))], Today, CancellationToken.None);
    }

    /// <summary>The first wording of each type in the list of questions.</summary>
    private static IEnumerable<(QuestionType Type, string Question)> Questions() =>
        File.ReadLines(Path.Combine(Root, "seeds", "questions.tsv"))
            .Select(l => l.Split('\t')).Where(f => f.Length == 2)
            .GroupBy(f => f[0])
            .Select(g => (Enum.Parse<QuestionType>(g.Key, ignoreCase: true), g.First()[1]));

    private static IEnumerable<string> Files() => OwnFiles().Concat(SharedFiles());

    /// <summary>Careers and pastes of the project; a PDF is read by the host, and is tested there.</summary>
    private static IEnumerable<string> OwnFiles() =>
        ((string[])["careers", "pastes"]).SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, "seeds", f)))
            .Where(f => !f.EndsWith(".expected.json", StringComparison.Ordinal) && Path.GetExtension(f) != ".pdf" && Path.GetFileName(f) is not "empty.md");

    /// <summary>Real inputs beside the project, where there are any; those without a career are left out.</summary>
    private static IEnumerable<string> SharedFiles() =>
        Directory.Exists(Path.Combine(Root, "..", "shared", "seeds"))
            ? Directory.EnumerateFiles(Path.Combine(Root, "..", "shared", "seeds"), "*.md").Where(f => !File.ReadAllText(f).Contains("<h3> 1.", StringComparison.Ordinal))
            : [];

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
