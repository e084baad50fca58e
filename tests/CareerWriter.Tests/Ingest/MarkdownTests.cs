using CareerWriter.Ingest;

namespace CareerWriter.Tests.Ingest;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("2023. 04 ~ 2024. 05", "Paragraph 2023. 04 ~ 2024. 05")]
    [InlineData("23. 04 ~ 24. 05 가나상사", "Paragraph 23. 04 ~ 24. 05 가나상사")]
    [InlineData("- 2023. 04 ~ 2024. 05", "ListItem0 2023. 04 ~ 2024. 05")]
    [InlineData("2024.8 \\~ 2025.4", "Paragraph 2024.8 ~ 2025.4")]
    [InlineData("2021~~2022", "Paragraph 2021~~2022")]
    public void A_period_at_the_start_of_a_line_stays_text(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Markdown(text)).Shape());

    [Theory]
    [InlineData("**가나(주)**에서 일함", "가나(주)에서 일함")]
    [InlineData("**전북**&**쿠폰**과 협력", "전북&쿠폰과 협력")]
    [InlineData("**A & B** 업체", "A & B 업체")]
    [InlineData("서버 수*30개와 노드*20개", "서버 수*30개와 노드*20개")]
    [InlineData("2**10개", "2**10개")]
    [InlineData("`xFetch` 기반", "xFetch 기반")]
    [InlineData("홈 &gt; 회사", "홈 > 회사")]
    [InlineData("Map<K, V>와 List<String>", "Map<K, V>와 List<String>")]
    [InlineData("~~틀린 줄~~ 맞는 줄", "맞는 줄")]
    [InlineData("응답[^1] 개선", "응답 개선")]
    public void Marks_go_and_characters_stay(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Markdown(text)).Text);

    [Theory]
    [InlineData("- 항목")]
    [InlineData("-항목")]
    [InlineData("* 항목")]
    [InlineData("• 항목")]
    [InlineData("·항목")]
    [InlineData("■ 항목")]
    [InlineData("▪ 항목")]
    [InlineData("✅ 항목")]
    [InlineData("○ 항목")]
    [InlineData("o 항목")]
    [InlineData("① 항목")]
    [InlineData("1) 항목")]
    [InlineData("(1) 항목")]
    [InlineData("1. 항목")]
    [InlineData("1.항목")]
    [InlineData("가. 항목")]
    [InlineData("\t- 항목")]
    [InlineData("- [x] 항목")]
    public void Every_way_to_type_a_bullet_is_one(string text) =>
        Assert.Equal("ListItem0 항목", Assert.Single(Reading.Markdown(text)).Shape());

    [Theory]
    [InlineData("○○은행 담당")]
    [InlineData("-5% 감소")]
    [InlineData("2.7 버전으로 올림")]
    [InlineData("> 90% 달성")]
    [InlineData("#Java #Spring")]
    public void What_only_looks_like_a_mark_is_text(string text) =>
        Assert.Equal("Paragraph " + text, Assert.Single(Reading.Markdown(text)).Shape());

    [Fact]
    public void A_number_before_an_item_is_kept_beside_its_text()
    {
        var blocks = Reading.Markdown("1. 첫째\n2) 둘째\n③ 셋째\n나. 넷째");

        Assert.Equal([1, 2, 3, 2], blocks.Select(b => b.Number));
    }

    [Fact]
    public void Lists_nest_at_any_indentation()
    {
        var two = Reading.Markdown("- a\n  - b\n    - c\n      - d\n        - e\n- f");
        var four = Reading.Markdown("- a\n    - b\n        - c\n            - d\n                - e\n- f");
        var tabs = Reading.Markdown("- a\n\t- b\n\t\t- c\n\t\t\t- d\n\t\t\t\t- e\n- f");

        Assert.Equal([0, 1, 2, 3, 4, 0], two.Select(b => b.Depth));
        Assert.Equal(two.Select(b => b.Depth), four.Select(b => b.Depth));
        Assert.Equal(two.Select(b => b.Depth), tabs.Select(b => b.Depth));
    }

    [Fact]
    public void A_weaker_sign_stands_under_a_stronger_one_without_indentation()
    {
        var blocks = Reading.Markdown("■ 알림\n- 설계\n· 큐\n■ 결제\n- 연동");

        Assert.Equal([0, 1, 2, 0, 1], blocks.Select(b => b.Depth));
    }

    [Fact]
    public void A_further_paragraph_of_an_item_goes_on_with_it()
    {
        var blocks = Reading.Markdown("- 웹 서버를 개발했습니다.\n    \n  데이터베이스를 관리했습니다.\n\n다음 문단");

        Assert.Equal(["ListItem0 웹 서버를 개발했습니다.", "ListItem0+ 데이터베이스를 관리했습니다.", "Paragraph 다음 문단"], blocks.Select(b => b.Shape()));
    }

    [Fact]
    public void Soft_breaks_and_br_make_a_block_each_with_exact_lines()
    {
        var blocks = Reading.Markdown("첫 줄\n둘째 줄<br>같은 줄\n\n새 문단");

        Assert.Equal(["Paragraph 첫 줄", "Paragraph+ 둘째 줄", "Paragraph+ 같은 줄", "Paragraph 새 문단"], blocks.Select(b => b.Shape()));
        Assert.Equal([1, 2, 2, 4], blocks.Select(b => b.Source.Line));
        Assert.Equal(["첫 줄", "둘째 줄", "같은 줄", "새 문단"], blocks.Select(b => b.Source.Quote));
    }

    [Theory]
    [InlineData("## 회사", "Heading2 회사")]
    [InlineData("##회사", "Heading2 회사")]
    [InlineData("# **회사**", "Heading1 회사")]
    [InlineData("### [통합계정]", "Heading3 [통합계정]")]
    [InlineData("경력\n===", "Heading1 경력")]
    [InlineData("프로젝트\n----------", "Heading2 프로젝트")]
    [InlineData("<h3> 1. 지원 동기 </h3>", "Heading3 1. 지원 동기")]
    public void Headings_are_found_however_they_are_typed(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Reading.Markdown(text)).Shape());

    [Theory]
    [InlineData("이 문장 아래에 그은 줄은 제목 표시가 아니라 구분선입니다.\n---")]
    [InlineData("**2022.04 ~ 재직중**\n---")]
    [InlineData("첫 줄\n둘째 줄\n---")]
    public void A_rule_below_text_does_not_make_a_heading_of_it(string text)
    {
        var blocks = Reading.Markdown(text);

        Assert.DoesNotContain(blocks, b => b.Kind == BlockKind.Heading);
        Assert.Equal(BlockKind.Rule, blocks[^1].Kind);
    }

    [Fact]
    public void Only_a_wholly_bold_line_is_bold()
    {
        var blocks = Reading.Markdown("**전부**\n\n**일부** | 나머지\n\n***2021.03 ~***\n\n- **항목**\n\n# **회사**\n\n# 서비스");

        Assert.Equal([true, false, true, true, true, false], blocks.Select(b => b.IsBold));
    }

    [Fact]
    public void Links_give_text_and_address_and_a_glued_particle_is_no_address()
    {
        var blocks = Reading.Markdown("[회사](https://a.kr/x_y) 소개\n\nhttps://b.kr/z에서 봄\n\nhttps://c.kr/@me/한글-제목 참고");

        Assert.Equal(["회사 소개", "https://b.kr/z에서 봄", "https://c.kr/@me/한글-제목 참고"], blocks.Select(b => b.Text));
        Assert.Equal(["https://a.kr/x_y", "https://b.kr/z", "https://c.kr/@me/한글-제목"], blocks.Select(b => Assert.Single(b.Links)));
    }

    [Fact]
    public void Badges_and_comments_are_blocks_of_their_own()
    {
        var blocks = Reading.Markdown("<!-- 지시문\n둘째 줄 -->\n![Kotlin](https://img/k) <img src=\"https://img/r\" alt=\"Redis\"/>\n문장 <!-- 안쪽 --> 끝");

        Assert.Equal(["Comment 지시문", "Comment+ 둘째 줄", "Image Kotlin", "Image Redis", "Comment 안쪽", "Paragraph 문장 끝"], blocks.Select(b => b.Shape()));
    }

    [Fact]
    public void Tables_are_read_row_by_row_with_and_without_the_line_of_hyphens()
    {
        var blocks = Reading.Markdown("| 회사 | 기간 |\n|---|:-:|\n| **가나** | 2021.01 ~ |\n\n| 이름 | 홍길동 |");

        Assert.Equal([["회사", "기간"], ["가나", "2021.01 ~"], ["이름", "홍길동"]], blocks.Select(b => b.Cells));
        Assert.Equal([1, 3, 5], blocks.Select(b => b.Source.Line));
    }

    [Fact]
    public void Front_matter_and_code_are_kept_apart_from_text()
    {
        var blocks = Reading.Markdown("---\ntitle: 이력서\n---\n본문\n```java\n# 제목 아님\n```\n```\n닫히지 않은 코드");

        Assert.Equal(["TableRow title | 이력서", "Paragraph 본문", "Code # 제목 아님", "Paragraph 닫히지 않은 코드"],
            blocks.Where(b => b.Text.Length > 0).Select(b => b.Shape()));
    }

    [Fact]
    public void Quotes_stand_in_the_source_at_their_line()
    {
        Reading.AssertQuotesStandInSource(MarkdownFormat.Read("a.md", """
            # **회사** (2021.01 ~ 현재)
            <p><strong> 알림 </strong></p>
            <p>
            첫 줄 <br/>
              둘째   줄
            </p>
            <table><tr><td>회사</td>
            <td>가나</td></tr></table>
            - 항목 `a` **b**<br>다음
            	- 탭 [c](https://d)
            | x | y |
            """));
    }
}
