using System.Globalization;
using System.Text;
using CareerWriter.Korean;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWriter.Tests.Korean;

public sealed class QuantitiesTests
{
    public static TheoryData<string, string> Cases() => Read("quantities.md");

    public static TheoryData<string, string> Unknowns() => Read("unknown-figures.md");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Figures_are_read_as_the_specification_says(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Quantities.Find(text).Select(Describe)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_figure_cuts_exactly_its_text(string text, string expected)
    {
        var end = 0;
        foreach (var quantity in Quantities.Find(text))
        {
            Assert.Equal(quantity.Text, text.Substring(quantity.Start, quantity.Text.Length));
            Assert.True(quantity.Start >= end, expected);
            end = quantity.Start + quantity.Text.Length;
        }
    }

    [Theory]
    [MemberData(nameof(Unknowns))]
    public void Open_figures_are_found_as_the_specification_says(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Quantities.FindUnknown(text).Select(u => text.Substring(u.Start, u.Length))));

    [Theory]
    [InlineData("33ms", "0.033초")]
    [InlineData("700만 건", "7,000,000건")]
    [InlineData("80%", "80퍼센트")]
    [InlineData("3배", "세 배")]
    [InlineData("1시간", "60분")]
    [InlineData("절반", "50%")]
    [InlineData("1억 2천만 원", "120,000,000원")]
    [InlineData("1,200$", "1200달러")]
    [InlineData("1분 30초", "90초")]
    [InlineData("2년 7개월", "31개월")]
    [InlineData("4명", "4인")]
    [InlineData("세 번", "3회")]
    [InlineData("1.5GB", "1536MB")]
    [InlineData("두 달", "2개월")]
    [InlineData("1~2천 건", "1,000~2,000건")]
    [InlineData("10K건", "1만 건")]
    public void Two_ways_to_write_a_figure_are_equal(string one, string other) =>
        Assert.Equal(Quantities.Normalise(Assert.Single(Quantities.Find(one))), Quantities.Normalise(Assert.Single(Quantities.Find(other))));

    [Theory]
    [InlineData("33ms", "3ms")]
    [InlineData("10개", "10건")]
    [InlineData("30%", "30%p")]
    [InlineData("Java 8", "Java 17")]
    [InlineData("버전 2.1", "버전 2.10")]
    public void Two_figures_that_only_look_alike_differ(string one, string other) =>
        Assert.NotEqual(Quantities.Normalise(Assert.Single(Quantities.Find(one))), Quantities.Normalise(Assert.Single(Quantities.Find(other))));

    [Fact]
    public void Any_text_gives_figures_in_order_that_stand_in_it() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var end = 0;
            foreach (var quantity in Quantities.Find(text))
            {
                Assert.True(quantity.Start >= end);
                Assert.Equal(quantity.Text, text.Substring(quantity.Start, quantity.Text.Length));
                Assert.NotNull(Quantities.Normalise(quantity));
                end = quantity.Start + quantity.Text.Length;
            }

            Assert.All(Quantities.FindUnknown(text), u => Assert.True(u.Start + u.Length <= text.Length));
        }).QuickCheckThrowOnFailure();

    private static TheoryData<string, string> Read(string file)
    {
        TheoryData<string, string> data = [];
        foreach (var row in KoreanSpec.Rows(file))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    /// <summary>The figure as the specification writes it: words = value unit qualifier sense.</summary>
    private static string Describe(Quantity quantity)
    {
        StringBuilder line = new();
        line.Append(CultureInfo.InvariantCulture, $"{quantity.Text} = {quantity.Value:0.####}");
        if (quantity.Upper is { } upper)
        {
            line.Append(CultureInfo.InvariantCulture, $"~{upper:0.####}");
        }

        if (quantity.Unit is not null)
        {
            line.Append(' ').Append(quantity.Unit);
        }

        var qualifier = quantity.Qualifier switch
        {
            QuantityQualifier.About => " 약",
            QuantityQualifier.AtLeast => " 이상",
            QuantityQualifier.AtMost => " 이하",
            QuantityQualifier.Over => " 초과",
            QuantityQualifier.Under => " 미만",
            null => "",
        };
        var sense = quantity.Sense switch
        {
            QuantitySense.From => " 에서",
            QuantitySense.To => " 으로",
            QuantitySense.By => " 만큼",
            null => "",
        };
        return line.Append(qualifier).Append(sense).ToString();
    }

    private static Gen<string> Texts() =>
        Gen.Elements("1", "0", "9", ",", ".", "~", "-", " ", "만", "억", "천", "%", "ms", "초", "분", "개", "건", "여", "이상", "에서", "으로", "→", "v", "$", "약 ", "최대 ", "두 배", "절반", "N", "○", "/", ":", "년", "월", "\n", "감소", "(", ")", "K", "Java ", "99999999999999999999999", "조")
            .ListOf()
            .Select(parts => string.Concat(parts));
}
