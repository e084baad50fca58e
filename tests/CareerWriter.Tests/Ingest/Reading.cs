using System.Text;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Ingest;

internal static class Reading
{
    public static IReadOnlyList<Block> Markdown(string text) => MarkdownFormat.Read("career.md", text).Blocks;

    public static async Task<CareerDocument> File(string name, byte[] bytes) => Assert.Single(await Files(new UploadedFile(name, bytes)));

    public static Task<CareerDocument> File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static async Task<IReadOnlyList<CareerDocument>> Files(params UploadedFile[] files) =>
        await new DocumentReader(DocumentReader.BuiltIn).ReadAsync(files, CancellationToken.None);

    public static string Shape(this Block block) =>
        $"{block.Kind}{(block.Kind is BlockKind.Heading or BlockKind.ListItem ? block.Depth : "")}{(block.Continues ? "+" : "")} {block.Text}";

    public static void AssertQuotesStandInSource(CareerDocument document)
    {
        var source = Fold(document.Text);
        var lines = document.Text.Split('\n');
        foreach (var block in document.Blocks)
        {
            Assert.Contains(block.Source.Quote, source, StringComparison.Ordinal);
            var from = Fold(string.Join(' ', lines[(block.Source.Line - 1)..]));
            var at = from.IndexOf(block.Source.Quote, StringComparison.Ordinal);
            Assert.InRange(at, 0, Fold(lines[block.Source.Line - 1]).Length);
        }
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
