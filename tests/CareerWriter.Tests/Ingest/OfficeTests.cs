using CareerWriter.Fakes.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Ingest;

public sealed class OfficeTests
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public async Task Word_headings_lists_and_tables_are_read_in_order()
    {
        var document = await Reading.File("a.docx", new DocxBuilder()
            .Heading(1, "가나상사").Paragraph("2021.03 ~ 현재", bold: true).Item(0, "설계").Item(1, "큐 도입")
            .Item(0, "첫째", list: 2).Item(0, "둘째", list: 2).Paragraph("• 점을 찍은 항목").Table(["회사", "기간"], ["업무", "• 하나\n• 둘"])
            .ToBytes());

        Assert.Equal(SourceFormat.Docx, document.Format);
        Assert.Equal(
            ["Heading1 가나상사", "Paragraph 2021.03 ~ 현재", "ListItem0 설계", "ListItem1 큐 도입", "ListItem0 첫째", "ListItem0 둘째", "ListItem0 점을 찍은 항목",
                "TableRow 회사 | 기간", "TableRow 업무", "ListItem0 하나", "ListItem0 둘"],
            document.Blocks.Select(b => b.Shape()));
        Assert.Equal([1, 2], document.Blocks.Where(b => b.Number is not null).Select(b => b.Number!.Value));
        Assert.True(document.Blocks[1].IsBold);
        Assert.Equal(Enumerable.Range(1, 11), document.Blocks.Select(b => b.Source.Line));
        Reading.AssertQuotesStandInSource(document);
    }

    [Fact]
    public async Task Deleted_and_hidden_text_of_Word_is_not_read()
    {
        var document = await Reading.File("a.docx", new DocxBuilder()
            .Xml($"<w:p {W}><w:r><w:t>남은 글</w:t></w:r><w:del><w:r><w:delText>지운 글</w:delText></w:r></w:del><w:ins><w:r><w:t>과 더한 글</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>숨긴 글</w:t></w:r><w:r><w:br/><w:t>다음 줄</w:t></w:r></w:p>")
            .ToBytes());

        Assert.Equal(["Paragraph 남은 글과 더한 글", "Paragraph+ 다음 줄"], document.Blocks.Select(b => b.Shape()));
    }

    [Fact]
    public async Task Hangul_files_are_read_with_outline_bullets_and_tables()
    {
        var document = await Reading.File("a.hwpx", new HwpxBuilder()
            .Paragraph("가나상사", 1).Paragraph("설계", 2).Paragraph("○ 담당").Paragraph(" - 개발")
            .Table(["기간", "2021.03 ~ 현재"], ["업무", "- 하나\n- 둘"]).ToBytes());

        Assert.Equal(SourceFormat.Hwpx, document.Format);
        Assert.Equal(
            ["Heading1 가나상사", "ListItem1 설계", "ListItem0 담당", "ListItem1 개발", "TableRow 기간 | 2021.03 ~ 현재", "TableRow 업무", "ListItem0 하나", "ListItem0 둘"],
            document.Blocks.Select(b => b.Shape()));
    }

    [Theory]
    [InlineData("word/document.xml", "a.docx")]
    [InlineData("Contents/section0.xml", "a.hwpx")]
    public async Task Entities_in_XML_are_refused(string part, string name)
    {
        var bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";

        var document = await Reading.File(name, new ZipBuilder().Add(part, bomb).ToBytes());

        Assert.Empty(document.Blocks);
        Assert.Equal(NoticeKind.Unreadable, Assert.Single(document.Notices).Kind);
    }

    [Fact]
    public async Task XML_nested_beyond_reason_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000));

        var document = await Reading.File("a.docx", new ZipBuilder().Add("word/document.xml", deep).ToBytes());

        Assert.Equal(NoticeKind.Unreadable, Assert.Single(document.Notices).Kind);
    }
}
