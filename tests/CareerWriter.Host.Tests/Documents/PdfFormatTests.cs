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
        using var program = new FakeProgram("ulimit -v");

        var document = await Read(new PdfOptions { Program = program.Path, MemoryBytes = 512L * 1024 * 1024 }, AnyPdf);

        Assert.Equal("524288", Assert.Single(document.Blocks).Text);
    }

    [Fact]
    public async Task A_file_name_never_reaches_the_command_line()
    {
        using var program = new FakeProgram("echo \"$@\"");
        var file = new UploadedFile("$(touch x);--help.pdf", AnyPdf);

        var document = await new PdfFormat(new PdfOptions { Program = program.Path }).ReadAsync(file, CancellationToken.None);

        Assert.DoesNotContain("help", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_output_is_cut_and_refused()
    {
        using var program = new FakeProgram("yes 'career line'");

        Assert.NotEmpty(Message(await Read(new PdfOptions { Program = program.Path, Timeout = TimeSpan.FromSeconds(3) }, AnyPdf)));
    }

    private static async Task<CareerDocument> Read(PdfOptions options, byte[] pdf) =>
        Assert.Single(await new DocumentReader([.. DocumentReader.BuiltIn, new PdfFormat(options)])
            .ReadAsync([new UploadedFile("a.pdf", pdf)], CancellationToken.None));

    private static string Message(CareerDocument document) => Assert.Single(document.Notices, n => n.Kind == NoticeKind.Unreadable).Message;
}
