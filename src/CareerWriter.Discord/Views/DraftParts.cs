using System.Globalization;
using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Plan;
using CareerWriter.Verify;

namespace CareerWriter.Discord.Views;

/// <summary>A draft: its counts, its text ready to copy, what changed, coverage, and what is worth a look.</summary>
internal static class DraftParts
{
    private const int MostLines = 3;
    private const int QuestionLength = 300;
    private const int NameLength = 80;

    /// <summary>Its parts.</summary>
    public static IEnumerable<DiscordComponent> Of(View.Draft view)
    {
        var (result, version) = (view.Result, view.Version);
        var counts = $"{CountWords.Of(result.Counts, result.Limit)}{CountWords.Meter(result.Counts, result.Limit)} · {Words.Verified(result.Check.Supported, result.Check.Claims)}";
        yield return new TextDisplay($"{MarkdownWords.Bold(Words.Version(view))} · {MarkdownWords.Plain(counts)}\n{MarkdownWords.Small(MarkdownWords.Short(Words.Question(view.Question, result.Question), QuestionLength))}");
        yield return new SeparatorComponent();
        foreach (var text in MessageParts.Texts(result.Draft.Text))
        {
            yield return text;
        }

        if (File(view) is { } file)
        {
            yield return new FileComponent(new UnfurledFile(new DiscordUpload(file.Name, file.Content).Address(0)));
        }

        yield return new SeparatorComponent();
        if (!view.IsConfirmed)
        {
            foreach (var part in version.Parent is { } parent ? Changes(view, parent) : Coverage(result.Coverage))
            {
                yield return part;
            }
        }

        if (!view.IsPublic && Lines(view) is { Count: > 0 } lines)
        {
            yield return new TextDisplay($"{MarkdownWords.Bold(Words.Notices)}\n{string.Join('\n', lines.Select(l => $"- {MarkdownWords.Plain(l)}"))}");
        }
    }

    /// <summary>Its text as a file, where a copy of what is shown would not be that text to the letter: it does not fit into one message, or carries signs that guard it.</summary>
    public static DiscordPostFile? File(View.Draft view)
    {
        var text = MarkdownWords.Clean(view.Result.Draft.Text);
        var shown = DiscordText.Escape(text);
        return shown == text && DiscordText.Length(shown) <= MessageParts.MostText ? null : new DiscordPostFile(Words.FileName, [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text)]);
    }

    /// <summary>What its thread is called.</summary>
    public static string ThreadName(View.Draft view) => MarkdownWords.Short(Words.ThreadName(view.Result.Question), NameLength);

    private static IEnumerable<TextDisplay> Changes(View.Draft view, int parent) => view.Changes.Count == 0
        ? [new TextDisplay(MarkdownWords.Small(Words.SameText))]
        : [new TextDisplay(MarkdownWords.Bold(Words.Changes(parent))), .. ChangeParts.Of(view.Changes)];

    private static IEnumerable<TextDisplay> Coverage(IReadOnlyList<RequirementCoverage> coverage) => coverage.Count == 0
        ? []
        : [new TextDisplay($"{MarkdownWords.Bold(Words.Coverage)} {MarkdownWords.Plain(Words.Requirements(coverage))}")];

    /// <summary>What is worth a look: at most three lines a kind, each once.</summary>
    private static List<string> Lines(View.Draft view)
    {
        var isFirst = view.Version.Parent is null;
        var findings = view.Result.Check.Findings.Where(f => isFirst || f.Severity == FindingSeverity.Block).Select(f => f.Message);
        var notices = view.Result.Notices.Where(n => isFirst && n.Kind is NoticeKind.SensitiveWording or NoticeKind.PersonalData or NoticeKind.InstructionInDocument).Select(n => n.Message);
        return [.. findings.Take(MostLines).Concat(notices.Take(MostLines)).Distinct(StringComparer.Ordinal).Select(l => MarkdownWords.Short(l, QuestionLength))];
    }

    private static class Words
    {
        public const string FileName = "초안.txt";
        public const string Coverage = "공고 요건";
        public const string Notices = "살펴볼 점";
        public const string SameText = "문장은 그대로입니다.";

        public static string Version(View.Draft view) => string.Create(CultureInfo.InvariantCulture, $"{(view.Version.Number == 1 ? "초안 " : "")}v{view.Version.Number}{(view.IsConfirmed ? " (확정)" : "")}");

        public static string Question(int number, string text) => string.Create(CultureInfo.InvariantCulture, $"{number}번 문항: {text}");

        public static string ThreadName(string question) => $"자소서 · {question}";

        public static string Verified(int supported, int claims) => string.Create(CultureInfo.InvariantCulture, $"근거 확인 {supported}/{claims}문장");

        public static string Changes(int parent) => string.Create(CultureInfo.InvariantCulture, $"v{parent}에서 바뀐 곳");

        public static string Requirements(IReadOnlyList<RequirementCoverage> coverage) =>
            MarkdownWords.Short(string.Join(' ', coverage.OrderBy(c => !c.IsMet).Select(c => $"{(c.IsMet ? '✅' : '⬜')} {c.Requirement}")), 1_500) + (coverage.Any(c => !c.IsMet) ? " (⬜는 경력에 없음)" : "");
    }
}
