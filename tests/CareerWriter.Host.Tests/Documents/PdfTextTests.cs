using CareerWriter.Host.Documents;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Tests.Documents;

public sealed class PdfTextTests
{
    [Fact]
    public void Lines_that_the_page_cut_are_put_together()
    {
        var document = Read("""
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
        var document = Read("""
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

        var document = Read(layout);

        var texts = document.Blocks.Select(b => b.Text).ToList();
        Assert.True(texts.FindIndex(t => t.Contains("left column line 14", StringComparison.Ordinal))
            < texts.FindIndex(t => t.Contains("right column line 1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Labels_beside_their_text_are_no_column()
    {
        var layout = string.Join('\n', Enumerable.Range(1, 14).Select(i => $"기간 {i,2}".PadRight(30) + $"2021.{i:00} ~ 2022.{i:00} 알림 서버 개발"));

        var document = Read(layout);

        Assert.Equal("기간 1 2021.01 ~ 2022.01 알림 서버 개발", document.Blocks[0].Text);
    }

    [Fact]
    public void A_line_that_had_room_for_the_next_word_is_not_cut()
    {
        var document = Read("""
            점수 차이가 큰 경기가 늘어 기획자와 상한을 다시 정하고 함께 문서로 남김
            점검 시간을 세 시간에서 한 시간으로 줄이고 표의 변경을 둘로 나누어서 자세히 관리함
            이미 지급된 재화를 회수하지 않기로 결정하고 사과 보상안을 함께 작성하여 다음 날 바로 공지하고
            확인했음
            """);

        Assert.Equal(3, document.Blocks.Count);
        Assert.EndsWith("공지하고 확인했음", document.Blocks[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_that_each_page_repeats_are_read_once()
    {
        var pages = Enumerable.Range(1, 3).Select(i => Picture.Page($"""
            ^경력기술서 홍길동 {i}/3


            ^프로젝트
            알림 서버를 {i}번 만들었습니다.
            """, i)).ToList();

        var document = PdfText.Read("a.pdf", pages);

        Assert.Equal(
            ["경력기술서 홍길동 1/3", "프로젝트", "알림 서버를 1번 만들었습니다.", "프로젝트", "알림 서버를 2번 만들었습니다.", "프로젝트", "알림 서버를 3번 만들었습니다."],
            document.Blocks.Select(b => b.Text));
    }

    [Fact]
    public void Text_in_a_second_size_is_no_heading()
    {
        var document = Read("""
            ^경력
            ^알림 서버를 설계하고 운영했습니다
            ^메시지 큐를 도입해 발송이 밀리던 문제를 풀었습니다
            ^배포를 자동화해 시간을 줄였습니다
            결제 서버에서 중복 요청을 막는 구조를 만들고 장애를 줄였고 배포하였습니다
            주문 서버와 재고 서버 사이의 통신을 비동기로 바꾸어서 응답 시간을 줄였습니다
            """);

        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Heading);
    }

    [Fact]
    public void A_taller_font_of_the_other_script_makes_no_heading()
    {
        var latin = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"Built alarm server number {i} for mobile clients"));
        var korean = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"^알림 서버 {i}번을 함께 만들었음"));

        var document = Read($"{latin}\n{korean}");

        Assert.DoesNotContain(document.Blocks, b => b.Kind == BlockKind.Heading);
    }

    [Fact]
    public void A_sentence_or_an_item_in_larger_letters_is_no_heading()
    {
        var body = string.Join('\n', Enumerable.Range(1, 12).Select(i => $"결제 서버 {i}번에서 중복 요청을 막는 구조를 만들었습니다."));

        var document = Read($"^서버를 만드는 사람입니다.\n^- 알림 서버 운영\n^경력\n{body}");

        Assert.Equal("경력", Assert.Single(document.Blocks, b => b.Kind == BlockKind.Heading).Text);
    }

    [Fact]
    public void A_word_with_tabs_and_line_breaks_harms_no_other()
    {
        var pages = PdfPage.ReadAll(
            "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "1\t1\t0\t0\t0\t0\t0\t0\t595\t842\t-1\t###PAGE###\n"
            + "5\t1\t0\t0\t0\t0\t40\t40\t50\t10\t100\tone\ttwo\nthree\n"
            + "5\t1\t0\t0\t0\t1\tNaN\t1e999\t50\t10\t100\tnowhere\n"
            + "5\t1\t0\t0\t0\t1\t100\t40\t50\t10\t100\tfour\n"
            + "5\t1\t0\t0\t0\t2\t160\t40");

        Assert.Equal(["one\ttwo", "four"], Assert.Single(pages).Words.Select(w => w.Text));
    }

    [Fact]
    public void Signs_without_a_font_are_not_taken_for_text() =>
        Assert.Contains("글꼴", Assert.Throws<UnreadableFileException>(() => Read(new string('\uE123', 200) + "a")).Reason.Korean, StringComparison.Ordinal);

    private static CareerDocument Read(string picture) => PdfText.Read("a.pdf", [Picture.Page(picture)]);
}
