using CareerWriter.Write;

namespace CareerWriter.Conversation.Export;

/// <summary>An answer on its way into a file.</summary>
/// <param name="Question">The question with its number.</param>
/// <param name="Draft">The answer.</param>
/// <param name="Counted">A line with its length.</param>
internal sealed record ExportedAnswer(string Question, Draft Draft, string Counted)
{
    /// <summary>The paragraphs of the answer, a heading among them.</summary>
    public IEnumerable<string> Paragraphs => Draft.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
