using CareerWriter.Korean;

namespace CareerWriter.Tests.Korean;

public sealed class JosaTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> data = [];
        foreach (var row in KoreanSpec.Rows("josa.md"))
        {
            foreach (var expected in row[1].Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                data.Add(row[0], expected);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_takes_the_particle_of_its_reading(string pair, string expected)
    {
        var (first, second) = (pair[..pair.IndexOf('/', StringComparison.Ordinal)], pair[(pair.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var particle = expected.EndsWith(first, StringComparison.Ordinal) && first.Length >= second.Length ? first : expected.EndsWith(second, StringComparison.Ordinal) ? second : first;
        Assert.Equal(expected, Josa.Attach(expected[..^particle.Length], pair));
    }

    [Fact]
    public void A_word_with_nothing_to_read_takes_both_forms() => Assert.Equal("()을(를)", Josa.Attach("()", "을/를"));

    [Fact]
    public void What_is_no_pair_is_refused() => Assert.Throws<ArgumentException>(() => Josa.Attach("캐시", "를"));

    [Theory]
    [InlineData("SQL", true)]
    [InlineData("Excel", true)]
    [InlineData("1", true)]
    [InlineData("Redis", false)]
    [InlineData("Kotlin", false)]
    public void A_final_rieul_is_told_apart(string word, bool rieul) => Assert.Equal(rieul, Josa.EndsWithRieul(word));

    [Theory]
    [InlineData("", null)]
    [InlineData("「」", null)]
    [InlineData("서버", false)]
    [InlineData("팀", true)]
    public void A_word_ends_in_a_consonant_or_not_or_cannot_be_read(string word, bool? batchim) => Assert.Equal(batchim, Josa.EndsWithBatchim(word));
}
