using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Host.Commands.Json;

internal sealed record DraftJson(
    string Question,
    string Type,
    LimitJson? Limit,
    int Version,
    string Writer,
    string Text,
    IReadOnlyList<DraftSentenceJson> Sentences,
    CountsJson Counts,
    IReadOnlyList<CoverageJson> Coverage,
    IReadOnlyList<FactJson> Facts,
    IReadOnlyList<FindingJson> Findings,
    IReadOnlyList<NoticeJson> Notices)
{
    /// <summary>A draft; what is said of it is Korean unless a conversation is held in another language.</summary>
    public static DraftJson From(DraftResult result, FactBook career, Language language = Language.Korean) => new(
        result.Question,
        EnumWord.Of(result.Type),
        LimitJson.From(result.Limit),
        Version: 1,
        result.Writer,
        result.Draft.Text,
        [.. result.Draft.Paragraphs.SelectMany((paragraph, index) => paragraph.Select(s =>
            new DraftSentenceJson(index + 1, s.Text, EnumWord.Of(s.About), [.. s.Evidence.Select(e => e.ToString())])))],
        CountsJson.From(result.Counts),
        [.. result.Coverage.Select(CoverageJson.From)],
        [.. Cited(result).Select(career.Find).OfType<Fact>().Select(FactJson.From)],
        [.. result.Check.Findings.Select(f => FindingJson.From(f, language))],
        [.. result.Notices.Select(n => NoticeJson.From(n, language))]);

    /// <summary>The document when no file gave any text: a draft without a word.</summary>
    public static DraftJson Nothing(string question, LengthLimit? limit, IEnumerable<Notice> notices) => new(
        question,
        EnumWord.Of(QuestionClassifier.Classify(question)),
        LimitJson.From(limit),
        Version: 1,
        Writer: "embedded",
        Text: "",
        Sentences: [],
        CountsJson.From(TextCount.All("")),
        Coverage: [],
        Facts: [],
        Findings: [],
        [.. notices.Select(n => NoticeJson.From(n))]);

    private static IEnumerable<FactId> Cited(DraftResult result) =>
        result.Draft.Sentences.SelectMany(s => s.Evidence).Concat(result.Coverage.SelectMany(c => c.Evidence)).Distinct().OrderBy(id => id.Number);
}

internal sealed record DraftSentenceJson(int Paragraph, string Text, string About, IReadOnlyList<string> Evidence);

internal sealed record CoverageJson(string Requirement, string Status, IReadOnlyList<string> Evidence)
{
    public static CoverageJson From(RequirementCoverage coverage) =>
        new(coverage.Requirement, coverage.IsMet ? "met" : "none", [.. coverage.Evidence.Select(e => e.ToString())]);
}
