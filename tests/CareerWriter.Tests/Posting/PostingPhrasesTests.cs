using System.Runtime.CompilerServices;
using CareerWriter.Posting;

namespace CareerWriter.Tests.Posting;

public sealed class PostingPhrasesTests
{
    public static TheoryData<string, string, string> Duties
    {
        get
        {
            var duties = new TheoryData<string, string, string>();
            foreach (var cells in File.ReadLines(Specification()).Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2)
                .Select(l => l.Split('|', StringSplitOptions.TrimEntries)))
            {
                duties.Add(cells[1], cells[2], cells[3]);
            }

            return duties;
        }
    }

    [Theory]
    [MemberData(nameof(Duties))]
    public void A_duty_takes_the_forms_of_the_specification(string duty, string adnominal, string nominal)
    {
        Assert.Equal(adnominal, PostingPhrases.Adnominal(duty) ?? "없음");
        Assert.Equal(nominal, PostingPhrases.Nominal(duty) ?? "없음");
    }

    [Fact]
    public void The_specification_holds_at_least_60_duties() => Assert.True(Duties.Count >= 60);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("개발")]
    [InlineData("()")]
    [InlineData("니다")]
    [InlineData("요")]
    [InlineData("고, 며, 고")]
    [InlineData("https://example.com")]
    public void Scraps_have_no_form(string duty)
    {
        Assert.Null(PostingPhrases.Adnominal(duty));
        Assert.Null(PostingPhrases.Nominal(duty));
    }

    private static string Specification([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "PostingPhrasesSpec.md");
}
