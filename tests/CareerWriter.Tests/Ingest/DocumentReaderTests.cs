using System.Text;
using CareerWriter.Fakes.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Ingest;

public sealed class DocumentReaderTests
{
    private const string Career = "# 가나상사 (2021.03 ~ 현재)\r\n- 알림 서버를 뙇 만들었습니다.\r\n";

    public static TheoryData<string, byte[]> Encoded()
    {
        var cp949 = TextDecoding.Cp949;
        return new TheoryData<string, byte[]>
        {
            { "utf-8", Encoding.UTF8.GetBytes(Career) },
            { "utf-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Career)] },
            { "utf-16 le with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Career)] },
            { "utf-16 be with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Career)] },
            { "utf-16 le", Encoding.Unicode.GetBytes(Career) },
            { "utf-16 be", Encoding.BigEndianUnicode.GetBytes(Career) },
            { "cp949", cp949.GetBytes(Career) },
            { "nfd", Encoding.UTF8.GetBytes(Career.Normalize(NormalizationForm.FormD)) },
            { "nul", Encoding.UTF8.GetBytes(Career + "\0") },
        };
    }

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task Every_encoding_gives_the_same_text(string encoding, byte[] bytes)
    {
        var document = await Reading.File("경력.md", bytes);

        Assert.True(document.Text == Career.Replace("\r\n", "\n", StringComparison.Ordinal), $"{encoding}: {document.Text}");
        Assert.Empty(document.Notices);
    }

    [Theory]
    [InlineData("a.md", "%PDF-1.7 …", "PDF")]
    [InlineData("a.docx", "%PDF-1.7 …", "PDF")]
    [InlineData("a.png", "GIF89a", "이미지")]
    [InlineData("a.rtf", "{\\rtf1", "docx")]
    public async Task First_bytes_decide_what_a_file_is(string name, string content, string said)
    {
        var notice = Assert.Single((await Reading.File(name, content)).Notices);

        Assert.Equal(NoticeKind.Unreadable, notice.Kind);
        Assert.Contains(name, notice.Message.Korean, StringComparison.Ordinal);
        Assert.Contains(said, notice.Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_in_a_file_called_md_is_read_as_html()
    {
        var document = await Reading.File("a.md", "<!DOCTYPE html><html><body><p>안녕</p></body></html>");

        Assert.Equal(SourceFormat.Html, document.Format);
        Assert.Equal("안녕", Assert.Single(document.Blocks).Text);
    }

    [Theory]
    [InlineData(".doc", "WordDocument", "docx")]
    [InlineData(".hwp", "HwpSummaryInformation", "hwpx")]
    [InlineData(".docx", "EncryptedPackage", "암호")]
    public async Task Old_and_locked_office_files_say_what_to_save_as(string extension, string directory, string said)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512], .. Encoding.Unicode.GetBytes(directory)];

        Assert.Contains(said, Assert.Single((await Reading.File("a" + extension, bytes)).Notices).Message.Korean, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bad_file_is_one_notice_and_the_others_are_read()
    {
        var documents = await Reading.Files(
            new UploadedFile("empty.md", Array.Empty<byte>()),
            new UploadedFile("blank.md", " \n \n"u8.ToArray()),
            new UploadedFile("broken.zip", "PK\u0003\u0004broken"u8.ToArray()),
            new UploadedFile("random.bin", Enumerable.Range(0, 4096).Select(i => (byte)(i * 7919 >> 3)).ToArray()),
            new UploadedFile("good.txt", "[프로젝트]\n■ 설명 : 알림"u8.ToArray()));

        Assert.Equal(5, documents.Count);
        Assert.All(documents.Take(4), d => Assert.Equal(NoticeKind.Unreadable, Assert.Single(d.Notices).Kind));
        Assert.Equal(["Paragraph [프로젝트]", "ListItem0 설명 : 알림"], documents[4].Blocks.Select(b => b.Shape()));
        Assert.Equal(SourceFormat.Text, documents[4].Format);
    }

    [Fact]
    public async Task A_Notion_export_is_read_with_names_as_people_know_them()
    {
        const string Id = "0123456789abcdef0123456789abcdef";
        var inner = new ZipBuilder()
            .Add($"이력서 {Id}.md", "# 이력서\n![그림](image.png)\n![없음](gone.png)")
            .Add($"이력서 {Id}/경력%20기술 {Id}.csv", "회사,기간\n가나,\"2021, 봄\"\n")
            .Add("../../etc/노트.txt", "메모")
            .Add("image.png", "x")
            .ToBytes();

        var documents = await Reading.Files(new UploadedFile("export.zip", new ZipBuilder().Add("part-1.zip", inner).ToBytes()));

        Assert.Equal(["export.zip/이력서.md", "export.zip/이력서/경력 기술.csv", "export.zip/etc/노트.txt"], documents.Select(d => d.Name));
        Assert.Equal([["회사", "기간"], ["가나", "2021, 봄"]], documents[1].Blocks.Select(b => b.Cells));
        Assert.Equal(3, Assert.Single(documents[0].Notices, n => n.Kind == NoticeKind.DeadImage).Source!.Line);
    }

    [Fact]
    public async Task Equal_names_are_told_apart_and_equal_contents_read_once()
    {
        var documents = await Reading.Files(
            new UploadedFile("a.md", "첫째"u8.ToArray()), new UploadedFile("a.md", "둘째"u8.ToArray()), new UploadedFile("b.md", "첫째"u8.ToArray()));

        Assert.Equal(["a.md", "a.md (2)"], documents.Select(d => d.Name));
        Assert.Equal("a.md (2)", documents[1].Blocks[0].Source.Document);
        Assert.Equal(NoticeKind.Duplicate, Assert.Single(documents[0].Notices).Kind);
    }

    [Fact]
    public async Task Signed_Notion_images_are_dead()
    {
        var document = await Reading.File("a.md", "![Untitled](https://prod-files-secure.s3.us-west-2.amazonaws.com/a/b.png)\n\n![Java](https://img.shields.io/badge/Java)");

        Assert.Equal(1, Assert.Single(document.Notices, n => n.Kind == NoticeKind.DeadImage).Source!.Line);
    }
}
