using CareerWriter.Conversation;
using CareerWriter.Verify;

namespace CareerWriter.Host.Commands.Views;

/// <summary>Findings of the rules as lines of a view.</summary>
internal static class FindingLines
{
    /// <summary>Writes the findings under a heading, those that block first.</summary>
    /// <param name="terminal">Where they are written.</param>
    /// <param name="language">In which language.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="findings">The findings.</param>
    public static void Write(Terminal terminal, Language language, string heading, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        terminal.Heading(heading);
        foreach (var finding in findings.OrderBy(f => f.Severity).ThenBy(f => f.Sentence ?? 0))
        {
            var mark = finding.Severity == FindingSeverity.Block ? "[red]✗[/]" : "[yellow]·[/]";
            var place = finding.Sentence is { } sentence ? $"{ViewWords.Sentence(sentence).In(language)}: " : "";
            var span = finding.Span is { Length: > 0 } words ? $"“{SafeText.Short(words, 40)}” " : "";
            terminal.Line($" {mark} {Terminal.Escape(place + span + finding.Message.In(language))} [dim]({Terminal.Escape(finding.Rule)})[/]");
        }
    }
}
