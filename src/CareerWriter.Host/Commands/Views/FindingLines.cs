using CareerWriter.Verify;

namespace CareerWriter.Host.Commands.Views;

/// <summary>Findings of the rules as lines of a view.</summary>
internal static class FindingLines
{
    /// <summary>Writes the findings under a heading, those that block first.</summary>
    public static void Write(Terminal terminal, string heading, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return;
        }

        terminal.Heading(heading);
        foreach (var finding in findings.OrderBy(f => f.Severity).ThenBy(f => f.Sentence ?? 0))
        {
            var mark = finding.Severity == FindingSeverity.Block ? "[red]✗[/]" : "[yellow]·[/]";
            var place = finding.Sentence is { } sentence ? Words.Sentence(sentence) : "";
            var span = finding.Span is { Length: > 0 } words ? $"“{SafeText.Short(words, 40)}” " : "";
            terminal.Line($" {mark} {Terminal.Escape(place + span + finding.Message)} [dim]({Terminal.Escape(finding.Rule)})[/]");
        }
    }

    private static class Words
    {
        public static string Sentence(int number) => $"{number}번째 문장 ";
    }
}
