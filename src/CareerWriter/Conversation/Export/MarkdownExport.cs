using System.Text;
using System.Text.RegularExpressions;

namespace CareerWriter.Conversation.Export;

/// <summary>Markdown: questions as headings; what would be read as markup is escaped.</summary>
internal static partial class MarkdownExport
{
    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<ExportedAnswer> answers) =>
        Encoding.UTF8.GetBytes(string.Join("\n\n", answers.Select(a => $"## {Escape(a.Question)}\n\n{string.Join("\n\n", a.Paragraphs.Select(Escape))}\n\n({a.Counted})")) + "\n");

    private static string Escape(string line) => AtStart().Replace(Marks().Replace(line, @"\$&"), @"${number}\${mark}");

    [GeneratedRegex(@"[\\`*_\[\]<>#|~]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?<number>\d{0,9})(?<mark>[.)+\-](?=\s))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex AtStart();
}
