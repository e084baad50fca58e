using CareerWriter.Conversation;
using CareerWriter.Discord.Protocol;
using CareerWriter.Discord.Protocol.Components;
using CareerWriter.Discord.Protocol.Rest;
using CareerWriter.Verify;

namespace CareerWriter.Discord.Views;

/// <summary>A draft: its counts, its text ready to copy, what changed, coverage, and what is worth a look.</summary>
internal static class DraftParts
{
    private const int MostLines = 3;
    private const int QuestionLength = 300;
    private const int NameLength = 80;
    private const int CoverageLength = 1_500;

    /// <summary>Its parts.</summary>
    public static IEnumerable<DiscordComponent> Of(View.Draft view)
    {
        var (result, version) = (view.Result, view.Version);
        var language = view.Language;
        var counts = $"{CountWords.Of(result.Counts, result.Limit).In(language)}{LengthMeter.Of(result.Counts, result.Limit)} · {ViewWords.Verified(view).In(language)}";
        yield return new TextDisplay($"{MarkdownWords.Bold(ViewWords.Version(view).In(language))} · {MarkdownWords.Plain(counts)}\n{MarkdownWords.Small(MarkdownWords.Short(ViewWords.Question(view).In(language), QuestionLength))}");
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
            foreach (var part in version.Parent is { } parent ? Changes(view, parent) : Coverage(view))
            {
                yield return part;
            }
        }

        if (!view.IsPublic && Lines(view) is { Count: > 0 } lines)
        {
            yield return new TextDisplay($"{MarkdownWords.Bold(ViewWords.Findings.In(language))}\n{string.Join('\n', lines.Select(l => $"- {MarkdownWords.Plain(l)}"))}");
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
    public static string ThreadName(View.Draft view) => MarkdownWords.Short(Words.ThreadName(view.Result.Question).In(view.Language), NameLength);

    private static IEnumerable<TextDisplay> Changes(View.Draft view, int parent) => view.Changes.Count == 0
        ? [new TextDisplay(MarkdownWords.Small(ViewWords.SameText.In(view.Language)))]
        : [new TextDisplay(MarkdownWords.Bold(ViewWords.Changes(parent).In(view.Language))), .. ChangeParts.Of(view.Changes, view.Language)];

    private static IEnumerable<TextDisplay> Coverage(View.Draft view) => view.Result.Coverage.Count == 0
        ? []
        : [new TextDisplay($"{MarkdownWords.Bold(ViewWords.Coverage.In(view.Language))} {MarkdownWords.Plain(MarkdownWords.Short(ViewWords.Requirements(view.Result.Coverage).In(view.Language), CoverageLength))}")];

    /// <summary>What is worth a look: at most three lines a kind, each once.</summary>
    private static List<string> Lines(View.Draft view)
    {
        var isFirst = view.Version.Parent is null;
        var findings = view.Result.Check.Findings.Where(f => isFirst || f.Severity == FindingSeverity.Block).Select(f => f.Message);
        var notices = view.Result.Notices.Where(n => isFirst && n.Kind is NoticeKind.SensitiveWording or NoticeKind.PersonalData or NoticeKind.InstructionInDocument).Select(n => n.Message);
        return [.. findings.Take(MostLines).Concat(notices.Take(MostLines)).Distinct().Select(l => MarkdownWords.Short(l.In(view.Language), QuestionLength))];
    }

    private static class Words
    {
        public const string FileName = "초안.txt";

        public static Said ThreadName(string question) => new($"자소서 · {question}", $"Essay · {question}");
    }
}
