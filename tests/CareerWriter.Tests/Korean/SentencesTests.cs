using CareerWriter.Korean;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Korean;

public sealed class SentencesTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> data = [];
        foreach (var row in KoreanSpec.Rows("sentences.md"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_paragraph_is_split_as_the_specification_says(string paragraph, string expected) =>
        Assert.Equal(expected, string.Join(" ⏎ ", Sentences.Split(paragraph)));

    [Fact]
    public void A_line_break_always_ends_a_sentence() =>
        Assert.Equal(["소제목", "첫 문장입니다."], Sentences.Split("소제목\n첫 문장입니다."));

    [Fact]
    public void White_space_alone_is_no_sentence() => Assert.Empty(Sentences.Split(" \n\t "));

    [Fact]
    public void An_opening_bracket_without_end_holds_nothing_together() =>
        Assert.Equal(2, Sentences.Split("(처음에는 몰랐습니다. 나중에 알았습니다.").Count);

    [Fact]
    public void Nothing_but_white_space_is_lost() =>
        Prop.ForAll(Paragraphs().ToArbitrary(), paragraph =>
        {
            var at = 0;
            foreach (var sentence in Sentences.Split(paragraph))
            {
                var found = paragraph.IndexOf(sentence, at, StringComparison.Ordinal);
                Assert.True(found >= at && string.IsNullOrWhiteSpace(paragraph[at..found]));
                at = found + sentence.Length;
            }

            Assert.True(string.IsNullOrWhiteSpace(paragraph[at..]));
        }).QuickCheckThrowOnFailure();

    private static Gen<string> Paragraphs() =>
        Gen.Elements("개선했습니다.", "줄였다.", " ", "  ", "\n", "2.7", "e.g., Redis", "\"인용.\"", "(괄호.", ")", "…", "!?", "Node.js", "`코드.`", "'", "https://a.b/c?d=e.", "1. ", "함.", "가")
            .ListOf()
            .Select(parts => string.Concat(parts));
}
