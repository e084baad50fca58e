using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Plan;
using CareerWriter.Slack.Protocol.Blocks;
using CareerWriter.Verify;

namespace CareerWriter.Slack.Views;

/// <summary>A draft: its counts, its text ready to copy, what changed, coverage, and what is worth a look.</summary>
internal static class DraftBlocks
{
    private const int MostLines = 3;
    private const int QuestionLength = 300;

    /// <summary>What notifications say of it; nothing of its text.</summary>
    public static string Title(View.Draft view) => $"{Words.Version(view)} · {CountWords.Of(view.Result.Counts, view.Result.Limit)}";

    /// <summary>Its blocks.</summary>
    public static IEnumerable<SlackBlock> Of(View.Draft view)
    {
        var (result, version) = (view.Result, view.Version);
        yield return RichWords.Block(
            RichWords.Run(Words.Version(view), RichWords.Bold),
            RichWords.Run($" · {CountWords.Of(result.Counts, result.Limit)}{CountWords.Meter(result.Counts, result.Limit)} · {Words.Verified(result.Check.Supported, result.Check.Claims)}"));
        yield return new ContextBlock([new PlainText(RichWords.Short(Words.Question(view.Question, result.Question), QuestionLength))]);
        yield return new DividerBlock();
        foreach (var block in RichWords.Blocks(result.Draft.Text))
        {
            yield return block;
        }

        yield return new DividerBlock();
        if (!view.IsConfirmed)
        {
            foreach (var block in version.Parent is { } parent ? Changes(view, parent) : Coverage(result.Coverage))
            {
                yield return block;
            }
        }

        if (!view.IsPublic && Lines(view) is { Count: > 0 } lines)
        {
            yield return RichWords.Block(RichWords.Run($"{Words.Notices}\n", RichWords.Bold), RichWords.Run(string.Join('\n', lines)));
        }
    }

    private static IEnumerable<SlackBlock> Changes(View.Draft view, int parent) => view.Changes.Count == 0
        ? [new ContextBlock([new PlainText(Words.SameText)])]
        : [RichWords.Block(RichWords.Run(Words.Changes(parent), RichWords.Bold)), .. ChangeBlocks.Of(view.Changes)];

    private static IEnumerable<SlackBlock> Coverage(IReadOnlyList<RequirementCoverage> coverage) => coverage.Count == 0
        ? []
        : [RichWords.Block(RichWords.Run(Words.Coverage, RichWords.Bold), RichWords.Run($" {Words.Requirements(coverage)}"))];

    /// <summary>What is worth a look: at most three lines a kind, each once.</summary>
    private static List<string> Lines(View.Draft view)
    {
        var isFirst = view.Version.Parent is null;
        var findings = view.Result.Check.Findings.Where(f => isFirst || f.Severity == FindingSeverity.Block).Select(f => f.Message);
        var notices = view.Result.Notices.Where(n => isFirst && n.Kind is NoticeKind.SensitiveWording or NoticeKind.PersonalData or NoticeKind.InstructionInDocument).Select(n => n.Message);
        return [.. findings.Take(MostLines).Concat(notices.Take(MostLines)).Distinct(StringComparer.Ordinal).Select(l => $"· {RichWords.Short(l, QuestionLength)}")];
    }

    private static class Words
    {
        public const string Coverage = "공고 요건";
        public const string Notices = "살펴볼 점";
        public const string SameText = "문장은 그대로입니다.";

        public static string Version(View.Draft view) => string.Create(CultureInfo.InvariantCulture, $"{(view.Version.Number == 1 ? "초안 " : "")}v{view.Version.Number}{(view.IsConfirmed ? " (확정)" : "")}");

        public static string Question(int number, string text) => string.Create(CultureInfo.InvariantCulture, $"{number}번 문항: {text}");

        public static string Verified(int supported, int claims) => string.Create(CultureInfo.InvariantCulture, $"근거 확인 {supported}/{claims}문장");

        public static string Changes(int parent) => string.Create(CultureInfo.InvariantCulture, $"v{parent}에서 바뀐 곳");

        public static string Requirements(IReadOnlyList<RequirementCoverage> coverage) =>
            RichWords.Short(string.Join(' ', coverage.OrderBy(c => !c.IsMet).Select(c => $"{(c.IsMet ? '✅' : '⬜')} {c.Requirement}")), 1_500) + (coverage.Any(c => !c.IsMet) ? " (⬜는 경력에 없음)" : "");
    }
}
