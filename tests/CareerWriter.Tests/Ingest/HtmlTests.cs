using CareerWriter.Ingest;

namespace CareerWriter.Tests.Ingest;

public sealed class HtmlTests
{
    [Fact]
    public void A_page_is_read_with_headings_lists_and_tables()
    {
        var document = HtmlFormat.Read("a.html", """
            <!doctype html><html><head><title>제목</title><style>p { color: red }</style></head><body>
            <h1>이력서</h1>
            <p>소개 &amp; 인사<br>둘째</p>
            <ol><li>하나<ul><li>안쪽</ul><li><p>둘</p><p>이어서</p></ol>
            <table><tr><th>회사<td>가나</table>
            <script>var x = "<p>글</p>";</script>
            </body></html>
            """);

        Assert.Equal(
            ["Heading1 이력서", "Paragraph 소개 & 인사", "Paragraph+ 둘째", "ListItem0 하나", "ListItem1 안쪽", "ListItem0 둘", "ListItem0+ 이어서", "TableRow 회사 | 가나"],
            document.Blocks.Select(b => b.Shape()));
        Assert.Equal([2, 3, 3, 4, 4, 4, 4, 5], document.Blocks.Select(b => b.Source.Line));
        Assert.Equal([1, 2], document.Blocks.Where(b => b.Number is not null && !b.Continues).Select(b => b.Number!.Value));
        Reading.AssertQuotesStandInSource(document);
    }

    [Fact]
    public void Raw_line_breaks_in_a_paragraph_are_lines()
    {
        var blocks = Reading.Markdown("<p>\n첫 줄<br/>\n둘째 줄\n\n큐 + 표\n스케줄러\n</p>\n<hr/>");

        Assert.Equal(["Paragraph 첫 줄", "Paragraph+ 둘째 줄", "Paragraph 큐 + 표", "Paragraph+ 스케줄러", "Rule "], blocks.Select(b => b.Shape()));
        Assert.Equal([2, 3, 5, 6, 8], blocks.Select(b => b.Source.Line));
    }

    [Fact]
    public void Markdown_inside_details_stays_Markdown()
    {
        var blocks = Reading.Markdown("<details>\n<summary>자세히</summary>\n\n- 항목\n  - 안쪽\n\n</details>\n<div align=\"center\">\n## 제목\n</div>");

        Assert.Equal(["Paragraph 자세히", "ListItem0 항목", "ListItem1 안쪽", "Heading2 제목"], blocks.Select(b => b.Shape()));
        Assert.True(blocks[0].IsBold);
    }

    [Fact]
    public void A_table_that_only_places_things_is_read_as_its_contents()
    {
        var blocks = Reading.Markdown("<table><tr><td><h2>기술</h2><ul><li>Java</li></ul></td><td><h2>경력</h2></td></tr></table>");

        Assert.Equal(["Heading2 기술", "ListItem0 Java", "Heading2 경력"], blocks.Select(b => b.Shape()));
    }

    [Fact]
    public void An_unclosed_comment_or_style_does_not_swallow_the_rest()
    {
        Assert.Contains(Reading.Markdown("<!-- 열림\n본문"), b => b.Text == "본문");
        Assert.Contains(Reading.Markdown("<style>\n본문"), b => b.Text == "본문");
    }
}
