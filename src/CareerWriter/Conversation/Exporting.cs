using System.Text.RegularExpressions;
using CareerWriter.Conversation.Export;
using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>Answers as files: all that are written, in the order of their questions.</summary>
internal static partial class Exporting
{
    /// <summary>The format that is exported when none is named.</summary>
    public const string Word = "docx";

    /// <summary>The format that words ask for, or null when they ask for no file.</summary>
    public static string? FormatIn(string words) => Wish().Match(words) is not { Success: true } match ? null
        : match.Groups["txt"].Success ? "txt"
        : match.Groups["md"].Success ? "md"
        : Word;

    /// <summary>The format of a button, or null when it is another button.</summary>
    public static string? FormatOf(string action) => action switch
    {
        Actions.Export => Word,
        $"{Actions.Export}-txt" => "txt",
        $"{Actions.Export}-md" => "md",
        _ => null,
    };

    /// <summary>Hands the answers over.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="format"><c>docx</c>, <c>txt</c> or <c>md</c>.</param>
    public static void Export(Turn turn, string format)
    {
        var written = turn.State.Questions.Where(q => q.Versions.Current is not null).ToList();
        if (written.Count == 0)
        {
            turn.Note(RequestWords.NoDraft);
            return;
        }

        IReadOnlyList<ExportedAnswer> answers = [.. written.Select((q, i) => Of(q, written.Count > 1 ? $"{i + 1}. {q.Text}" : q.Text))];
        var bytes = format switch
        {
            "txt" => TextExport.Write(answers),
            "md" => MarkdownExport.Write(answers),
            _ => DocxExport.Write(answers),
        };
        turn.Show(new View.Export($"{ExportName.Of(turn.State.Posting?.Company, [.. written.Select(q => q.Text)])}.{format}", format, bytes)
        {
            Actions = format == Word ? [new ViewAction($"{Actions.Export}-txt", ".txt"), new ViewAction($"{Actions.Export}-md", ".md")] : [],
        });
    }

    private static ExportedAnswer Of(ApplicationQuestion question, string heading)
    {
        var version = question.Versions.Current!;
        return new ExportedAnswer(heading, version.Draft, CountWords.Of(TextCount.All(version.Draft.Text), version.Constraints.Limit).Korean);
    }

    [GeneratedRegex(@"^(?:(?<txt>\.?txt|텍스트)|(?<md>\.?md|마크다운|markdown)|\.?docx|워드|word|파일)?\s?(?:파일)?(?:으로|로)?\s?(?:내보내\s?(?:기|줘|주세요|줄래|자)(?:\s?해\s?(?:줘|주세요))?|export)(?:\s(?:as\s|to\s)?(?:(?<txt>\.?txt|텍스트|text)|(?<md>\.?md|마크다운|markdown)|\.?docx|워드|word)(?:\s?파일)?(?:로|으로)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Wish();
}
