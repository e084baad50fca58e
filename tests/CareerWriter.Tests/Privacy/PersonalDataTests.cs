using System.Runtime.CompilerServices;
using CareerWriter.Privacy;

namespace CareerWriter.Tests.Privacy;

public sealed class PersonalDataTests
{
    public static IEnumerable<object[]> Found => Lines()
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && !l.StartsWith("| 원문", StringComparison.Ordinal) && !l.StartsWith("| ---", StringComparison.Ordinal))
        .Select(l => l.Split('|', StringSplitOptions.TrimEntries))
        .Select(c => new object[] { c[1], c[2] });

    public static TheoryData<string> NotFound => [.. Lines().Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..])];

    [Theory]
    [MemberData(nameof(Found))]
    public void Personal_data_is_masked_and_keeps_its_form(string text, string masked) =>
        Assert.Equal(masked, PersonalData.Mask(text));

    [Theory]
    [MemberData(nameof(NotFound))]
    public void What_only_looks_like_personal_data_is_left_alone(string text) =>
        Assert.Equal(text, PersonalData.Mask(text));

    [Fact]
    public void A_mask_hides_every_piece_of_a_line()
    {
        var masked = PersonalData.Mask("가온유 | 010-2345-6789 | gaon@example.com | 1993.04.17생");

        Assert.DoesNotContain("2345", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("gaon", masked, StringComparison.Ordinal);
        Assert.DoesNotContain("1993", masked, StringComparison.Ordinal);
    }

    private static string[] Lines([CallerFilePath] string path = "") =>
        File.ReadAllLines(Path.Combine(Path.GetDirectoryName(path)!, "personal-data.md"));
}
