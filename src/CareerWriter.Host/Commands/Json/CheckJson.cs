using CareerWriter.Korean;
using CareerWriter.Verify;

namespace CareerWriter.Host.Commands.Json;

internal sealed record CheckJson(
    string Verdict,
    CountsJson Counts,
    IReadOnlyList<CheckedSentenceJson> Sentences,
    IReadOnlyList<FindingJson> Findings,
    IReadOnlyList<NoticeJson> Notices)
{
    public static CheckJson From(CheckReport report, TextCounts counts, IEnumerable<Notice> notices) => new(
        report.Passes ? "pass" : "fail",
        CountsJson.From(counts),
        [.. report.Sentences.Select(CheckedSentenceJson.From)],
        [.. report.Findings.Select(f => FindingJson.From(f))],
        [.. notices.Select(n => NoticeJson.From(n))]);
}

internal sealed record CountsJson(int WithSpaces, int WithoutSpaces, int TwoByte, int Cp949, int Utf8)
{
    public static CountsJson From(TextCounts counts) =>
        new(counts.WithSpaces, counts.WithoutSpaces, counts.TwoByte, counts.Cp949, counts.Utf8);
}

internal sealed record CheckedSentenceJson(int Paragraph, string Text, string Verdict, IReadOnlyList<string> Evidence)
{
    public static CheckedSentenceJson From(CheckedSentence sentence) =>
        new(sentence.Paragraph, sentence.Text, EnumWord.Of(sentence.Verdict), [.. sentence.Evidence.Select(e => e.ToString())]);
}

internal sealed record FindingJson(string Rule, string Severity, int? Sentence, string? Span, string Message)
{
    public static FindingJson From(Finding finding, Language language = Language.Korean) =>
        new(finding.Rule, EnumWord.Of(finding.Severity), finding.Sentence, finding.Span, finding.Message.In(language));
}
