using CareerWriter.Host.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Tests.Documents;

public sealed class PdfTextTests
{
    [Fact]
    public void Lines_that_the_page_cut_are_put_together()
    {
        var document = PdfText.Read("a.pdf", """
            경력
            • 알림 서버를 설계하고 메시지 큐를 도입하여 발송이 밀리던 문제를
              해결했습니다.
            • 배포를 자동화했습니다.
            짧은 줄
            다음 줄
            """);

        Assert.Equal(
            ["경력", "알림 서버를 설계하고 메시지 큐를 도입하여 발송이 밀리던 문제를 해결했습니다.", "배포를 자동화했습니다.", "짧은 줄", "다음 줄"],
            document.Blocks.Select(b => b.Text));
        Assert.Equal([BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem, BlockKind.Paragraph, BlockKind.Paragraph], document.Blocks.Select(b => b.Kind));
    }

    [Fact]
    public void Words_that_the_page_cut_are_put_together_where_lines_are_filled_to_the_last_character()
    {
        var document = PdfText.Read("a.pdf", """
            결제 서버에서 중복 요청을 막는 구조를 만들고 장애를 줄였고 배포하였
            습니다. 그리고 주문 서버와 재고 서버 사이의 통신을 비동기로 바꾸어서
            응답 시간이 짧아지도록 하였고 관련된 문서를 모두 새로 작성하였습니다
            """);

        Assert.StartsWith("결제 서버에서 중복 요청을 막는 구조를 만들고 장애를 줄였고 배포하였습니다. 그리고", document.Blocks[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_columns_are_read_one_after_the_other()
    {
        var layout = string.Join('\n', Enumerable.Range(1, 14).Select(i => $"left column line {i,2}".PadRight(40) + $"right column line {i,2}"));

        var document = PdfText.Read("a.pdf", layout);

        var texts = document.Blocks.Select(b => b.Text).ToList();
        Assert.True(texts.FindIndex(t => t.Contains("left column line 14", StringComparison.Ordinal))
            < texts.FindIndex(t => t.Contains("right column line 1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Labels_beside_their_text_are_no_column()
    {
        var layout = string.Join('\n', Enumerable.Range(1, 14).Select(i => $"기간 {i,2}".PadRight(30) + $"2021.{i:00} ~ 2022.{i:00} 알림 서버 개발"));

        var document = PdfText.Read("a.pdf", layout);

        Assert.Equal("기간 1 2021.01 ~ 2022.01 알림 서버 개발", document.Blocks[0].Text);
    }

    [Fact]
    public void Signs_without_a_font_are_not_taken_for_text() =>
        Assert.Contains("글꼴", Assert.Throws<UnreadableFileException>(() => PdfText.Read("a.pdf", new string('\uE123', 200) + "a")).Message, StringComparison.Ordinal);
}
