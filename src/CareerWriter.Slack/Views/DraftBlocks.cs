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
    private const int RequirementsLength = 1_500;

    /// <summary>What notifications say of it; nothing of its text.</summary>
    public static string Title(View.Draft view) => $"{ViewWords.Version(view).In(view.Language)} · {CountWords.Of(view.Result.Counts, view.Result.Limit).In(view.Language)}";

    /// <summary>Its blocks.</summary>
    public static IEnumerable<SlackBlock> Of(View.Draft view)
    {
        var (result, version, language) = (view.Result, view.Version, view.Language);
        yield return RichWords.Block(
            RichWords.Run(ViewWords.Version(view).In(language), RichWords.Bold),
            RichWords.Run($" · {CountWords.Of(result.Counts, result.Limit).In(language)}{LengthMeter.Of(result.Counts, result.Limit)} · {ViewWords.Verified(view).In(language)}"));
        yield return new ContextBlock([new PlainText(RichWords.Short(ViewWords.Question(view).In(language), QuestionLength))]);
        yield return new DividerBlock();
        foreach (var block in RichWords.Blocks(result.Draft.Text))
        {
            yield return block;
        }

        yield return new DividerBlock();
        if (!view.IsConfirmed)
        {
            foreach (var block in version.Parent is { } parent ? Changes(view, parent) : Coverage(result.Coverage, language))
            {
                yield return block;
            }
        }

        if (!view.IsPublic && Lines(view) is { Count: > 0 } lines)
        {
            yield return RichWords.Block(RichWords.Run($"{ViewWords.Findings.In(language)}\n", RichWords.Bold), RichWords.Run(string.Join('\n', lines)));
        }
    }

    private static IEnumerable<SlackBlock> Changes(View.Draft view, int parent) => view.Changes.Count == 0
        ? [new ContextBlock([new PlainText(ViewWords.SameText.In(view.Language))])]
        : [RichWords.Block(RichWords.Run(ViewWords.Changes(parent).In(view.Language), RichWords.Bold)), .. ChangeBlocks.Of(view.Changes, view.Language)];

    private static IEnumerable<SlackBlock> Coverage(IReadOnlyList<RequirementCoverage> coverage, Language language) => coverage.Count == 0
        ? []
        : [RichWords.Block(RichWords.Run(ViewWords.Coverage.In(language), RichWords.Bold), RichWords.Run($" {RichWords.Short(ViewWords.Requirements(coverage).In(language), RequirementsLength)}"))];

    /// <summary>What is worth a look: at most three lines a kind, each once.</summary>
    private static List<string> Lines(View.Draft view)
    {
        var isFirst = view.Version.Parent is null;
        var findings = view.Result.Check.Findings.Where(f => isFirst || f.Severity == FindingSeverity.Block).Select(f => f.Message);
        var notices = view.Result.Notices.Where(n => isFirst && n.Kind is NoticeKind.SensitiveWording or NoticeKind.PersonalData or NoticeKind.InstructionInDocument).Select(n => n.Message);
        return [.. findings.Take(MostLines).Concat(notices.Take(MostLines)).Distinct().Select(l => $"· {RichWords.Short(l.In(view.Language), QuestionLength)}")];
    }
}
