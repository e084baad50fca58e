using System.Text;

namespace CareerWriter.Conversation.Export;

/// <summary>Plain text: what is pasted into a form, each answer under its question. UTF-8 with a mark, so that every editor shows Korean.</summary>
internal static class TextExport
{
    /// <summary>The file.</summary>
    public static byte[] Write(IReadOnlyList<ExportedAnswer> answers) =>
    [
        .. Encoding.UTF8.Preamble,
        .. Encoding.UTF8.GetBytes(string.Join("\n\n\n", answers.Select(a => $"{a.Question}\n\n{a.Draft.Text}\n\n({a.Counted})")) + "\n"),
    ];
}
