using CareerWriter.Korean;

namespace CareerWriter.Tests.Korean;

public sealed class TechnologyNamesTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> data = [];
        foreach (var row in KoreanSpec.Rows("technologies.md"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Technologies_are_found_as_the_specification_says(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", TechnologyNames.Find(text).Select(m => m.Name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_mention_stands_in_order_inside_the_text(string text, string expected)
    {
        var end = 0;
        foreach (var mention in TechnologyNames.Find(text))
        {
            Assert.True(mention.Start >= end && mention.Length > 0 && mention.Start + mention.Length <= text.Length, expected);
            end = mention.Start + mention.Length;
        }
    }

    [Theory]
    [InlineData("카프카", "Kafka")]
    [InlineData("ts", "TypeScript")]
    [InlineData("PgSQL", "PostgreSQL")]
    [InlineData("spring-boot", "Spring Boot")]
    [InlineData(" nodejs ", "Node.js")]
    [InlineData("알 수 없음", null)]
    [InlineData("", null)]
    public void An_exact_spelling_has_its_usual_name(string spelling, string? name) => Assert.Equal(name, TechnologyNames.Canonical(spelling));

    [Fact]
    public void A_mention_covers_the_name_without_its_particle()
    {
        var mention = Assert.Single(TechnologyNames.Find("캐시는 레디스로 옮겼습니다."));
        Assert.Equal(new TechnologyMention("Redis", 4, 3), mention);
    }
}
