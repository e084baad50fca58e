using System.Text;
using CareerWriter.Fakes.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Ingest;

/// <summary>The time limit is a guard against hanging, not a measure of speed.</summary>
public sealed class HostileInputTests
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Hostile() => new()
    {
        { "open brackets", new string('[', 25_000) },
        { "links without end", string.Concat(Enumerable.Repeat("[a](", 25_000)) },
        { "images without end", string.Concat(Enumerable.Repeat("![", 25_000)) },
        { "one long line", string.Concat(Enumerable.Repeat("가나다라 마바사 ", 50_000)) },
        { "one long word", new string('가', 400_000) },
        { "bullets", string.Concat(Enumerable.Repeat("- a\n", 100_000)) },
        { "nested bullets", string.Concat(Enumerable.Range(0, 900).Select(i => new string(' ', i) + "- a\n")) },
        { "nested quotes", new string('>', 100_000) + " a" },
        { "emphasis", string.Concat(Enumerable.Repeat("*a **b ", 40_000)) },
        { "back-ticks", string.Concat(Enumerable.Range(1, 600).Select(i => new string('`', i) + " ")) },
        { "fences", string.Concat(Enumerable.Range(0, 600).Select(i => new string('`', 700 - i) + "\n")) },
        { "tags", string.Concat(Enumerable.Repeat("<div>", 90_000)) },
        { "tags on lines", string.Concat(Enumerable.Repeat("<ul>\n", 90_000)) },
        { "comments", string.Concat(Enumerable.Repeat("<!--\n", 90_000)) },
        { "open tags", string.Concat(Enumerable.Repeat("<a href=\"\n", 45_000)) },
        { "inline tags", string.Concat(Enumerable.Repeat("가 <b ", 60_000)) },
        { "tables", string.Concat(Enumerable.Repeat("|", 400_000)) },
        { "table lines", string.Concat(Enumerable.Repeat("| a |\n", 80_000)) },
        { "entities", string.Concat(Enumerable.Repeat("&amp", 100_000)) },
        { "addresses", string.Concat(Enumerable.Repeat("http://", 60_000)) },
        { "footnotes", string.Concat(Enumerable.Repeat("[^", 100_000)) },
        { "struck", string.Concat(Enumerable.Repeat(" ~~a", 100_000)) },
        { "link definitions", string.Concat(Enumerable.Repeat("[a]: b\n", 60_000)) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Hostile_text_ends_in_blocks_or_in_one_notice(string what, string text)
    {
        foreach (var name in (string[])["a.md", "a.html"])
        {
            var reading = Task.Run(() => Reading.File(name, text));

            Assert.True(await Task.WhenAny(reading, Task.Delay(Guard)) == reading, $"{what} as {name} did not end");
            var document = await reading;
            Assert.True(document.Blocks.Count > 0 || document.Notices.Count(n => n.Kind == NoticeKind.Unreadable) == 1, $"{what} as {name}");
        }
    }

    [Fact]
    public async Task Too_long_a_text_is_one_notice()
    {
        var document = await Reading.File("a.md", new string('a', IngestLimits.Characters + 1));

        Assert.Contains("너무 깁니다", Assert.Single(document.Notices).Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_embedded_picture_does_not_count_as_text()
    {
        var document = await Reading.File("a.md", "경력\n\n![그림](data:image/png;base64," + new string('A', 2_000_000) + ")");

        Assert.Equal("경력", document.Blocks[0].Text);
    }

    [Fact]
    public async Task A_zip_that_unpacks_beyond_the_limit_is_one_notice()
    {
        var bomb = new ZipBuilder().Add("a.md", new byte[60 * 1024 * 1024]).ToBytes();

        Assert.Contains("너무 커집니다", Assert.Single((await Reading.File("a.zip", bomb)).Notices).Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_of_too_many_entries_is_one_notice()
    {
        var zip = new ZipBuilder();
        for (var i = 0; i <= IngestLimits.ArchiveEntries; i++)
        {
            zip.Add($"{i}.md", "a");
        }

        Assert.Equal(NoticeKind.Unreadable, Assert.Single((await Reading.File("a.zip", zip.ToBytes())).Notices).Kind);
    }

    [Fact]
    public async Task Cut_and_scrambled_files_never_throw()
    {
        byte[][] whole = [new DocxBuilder().Heading(1, "가").Table(["a", "b"]).ToBytes(), new HwpxBuilder().Paragraph("가").ToBytes(), Encoding.UTF8.GetBytes("# 가\n- 나")];
        var random = new Random(7);
        foreach (var bytes in whole)
        {
            for (var i = 0; i < 60; i++)
            {
                var cut = bytes[..random.Next(1, bytes.Length + 1)];
                cut[random.Next(cut.Length)] ^= (byte)random.Next(1, 256);

                Assert.NotEmpty(await Reading.Files(new UploadedFile("a.docx", cut)));
            }
        }
    }
}
