using CareerWriter.Fakes.Documents;
using CareerWriter.Host.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Tests.Documents;

public sealed class PdfFormatTests
{
    private static readonly byte[] AnyPdf = "%PDF-1.4"u8.ToArray();

    [Fact]
    public async Task A_PDF_is_read_with_pages_by_the_real_program()
    {
        var document = await Read(new PdfOptions(), new PdfBuilder()
            .Page("Career", "", "Gana Corp 2021.03 ~ 2023.05", "- Built an alarm server", "  - Added a queue", "", "- 1 -").Page("Second page").ToBytes());

        Assert.Empty(document.Notices);
        Assert.Equal(["Career", "Gana Corp 2021.03 ~ 2023.05", "Built an alarm server", "Added a queue", "Second page"], document.Blocks.Select(b => b.Text));
        Assert.Equal([0, 0, 0, 1, 0], document.Blocks.Select(b => b.Depth));
        Assert.Equal([1, 1, 1, 1, 2], document.Blocks.Select(b => b.Source.Page));
        Assert.Equal([1, 2, 3, 4, 5], document.Blocks.Select(b => b.Source.Line));
    }

    [Fact]
    public async Task Headings_of_one_column_are_told_by_their_size()
    {
        var document = await Read(new PdfOptions(), new PdfBuilder().Page(Career(40)).ToBytes());

        Assert.Equal(Headings, document.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => (b.Depth, b.Text)));
        Assert.Equal(12, document.Blocks.Count(b => b.Kind == BlockKind.ListItem));
    }

    [Fact]
    public async Task Headings_of_two_columns_stand_above_what_is_in_their_column()
    {
        var side = Enumerable.Range(0, 18).Select(i => new PdfPiece(320, 101 + (15 * i), 9, $"Side column has line {i + 1}."))
            .Prepend(new PdfPiece(320, 84, 14, "Beside it"));

        var document = await Read(new PdfOptions(), new PdfBuilder().Page(Career(40).Concat(side)).ToBytes());

        Assert.Equal([.. Headings, (2, "Beside it")], document.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => (b.Depth, b.Text)));
        var last = document.Blocks.ToList().FindLastIndex(b => b.Kind == BlockKind.ListItem);
        Assert.Equal("Beside it", document.Blocks[last + 1].Text);
        Assert.Equal("Side column has line 18.", document.Blocks[^1].Text);
    }

    [Fact]
    public async Task A_heading_keeps_its_page()
    {
        var document = await Read(new PdfOptions(), new PdfBuilder().Page(Career(40)).Page(Career(40)).ToBytes());

        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2], document.Blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Source.Page));
    }

    [Fact]
    public async Task A_PDF_without_letters_is_a_scan() =>
        Assert.Contains("스캔", Message(await Read(new PdfOptions(), new PdfBuilder().Page().ToBytes())), StringComparison.Ordinal);

    [Fact]
    public async Task A_broken_PDF_says_so() =>
        Assert.Contains("깨져", Message(await Read(new PdfOptions(), "%PDF-1.7\nnothing else"u8.ToArray())), StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_program_says_what_to_install() =>
        Assert.Contains("poppler-utils", Message(await Read(new PdfOptions { Program = "no-such-pdftotext" }, AnyPdf)), StringComparison.Ordinal);

    [Theory]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1")]
    [InlineData("echo 'Permission Error: Copying of text from this document is not allowed.' >&2; exit 3")]
    public async Task A_locked_PDF_asks_for_the_password_to_be_removed(string script)
    {
        using var program = new FakeProgram(script);

        Assert.Contains("암호", Message(await Read(new PdfOptions { Program = program.Path }, AnyPdf)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_knows_no_boxes_is_too_old()
    {
        using var program = new FakeProgram("echo 'Usage: pdftotext [options] <PDF-file> [<text-file>]' >&2; exit 99");

        Assert.Contains("오래된", Message(await Read(new PdfOptions { Program = program.Path }, AnyPdf)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_hangs_is_stopped_with_its_children()
    {
        using var program = new FakeProgram("sleep 60 & sleep 60");
        var options = new PdfOptions { Program = program.Path, Timeout = TimeSpan.FromSeconds(1) };

        var reading = Read(options, AnyPdf);

        Assert.Same(reading, await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(30))));
        Assert.Contains("오래 걸려", Message(await reading), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memory_is_limited()
    {
        using var program = new FakeProgram("""
            printf '1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n'
            printf '5\t1\t0\t0\t0\t0\t40\t40\t50\t10\t100\t%s\n' "$(ulimit -v)"
            """);

        var document = await Read(new PdfOptions { Program = program.Path, MemoryBytes = 512L * 1024 * 1024 }, AnyPdf);

        Assert.Equal("524288", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public async Task A_file_name_never_reaches_the_command_line()
    {
        using var program = new FakeProgram("""
            printf '1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n'
            for word in "$@"; do printf '5\t1\t0\t0\t0\t0\t40\t40\t50\t10\t100\t%s\n' "$word"; done
            """);
        var file = new UploadedFile("$(touch x);--help.pdf", AnyPdf);

        var document = await new PdfFormat(new PdfOptions { Program = program.Path }).ReadAsync(file, CancellationToken.None);

        Assert.Contains("in.pdf", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("help", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_output_is_cut_and_refused()
    {
        using var program = new FakeProgram("yes 'career line'");

        Assert.NotEmpty(Message(await Read(new PdfOptions { Program = program.Path, Timeout = TimeSpan.FromSeconds(3) }, AnyPdf)));
    }

    private static readonly (int Level, string Text)[] Headings = [(1, "Gildong Career"), (2, "Gana Corp 2021.03 ~ 2023.05"), (3, "Alarm server"), (3, "Message queue")];

    /// <summary>A career of three sizes of headings, the period of the employer smaller than its name, and twelve items of text.</summary>
    private static IEnumerable<PdfPiece> Career(int left)
    {
        yield return new(left, 84, 20, "Gildong Career");
        yield return new(left, 110, 14, "Gana Corp");
        yield return new(left + 140, 110, 9, "2021.03 ~ 2023.05");
        yield return new(left, 130, 10, "Alarm server");
        yield return new(left, 244, 10, "Message queue");
        foreach (var i in Enumerable.Range(0, 12))
        {
            yield return new(left, 148 + (15 * i) + (i < 6 ? 0 : 24), 9, $"- Built part {i + 1} of the server");
        }
    }

    private static async Task<CareerDocument> Read(PdfOptions options, byte[] pdf) =>
        Assert.Single(await new DocumentReader([.. DocumentReader.BuiltIn, new PdfFormat(options)])
            .ReadAsync([new UploadedFile("a.pdf", pdf)], CancellationToken.None));

    private static string Message(CareerDocument document) => Assert.Single(document.Notices, n => n.Kind == NoticeKind.Unreadable).Message.Korean;
}
