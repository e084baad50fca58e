using System.Text.RegularExpressions;

namespace CareerWriter.Host.Tests.Project;

/// <summary>House rules that no analyzer knows.</summary>
public sealed partial class StyleTests
{
    private static readonly string[] Code = ["src", "tests"];

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var longer = Code.SelectMany(folder => Repository.Sources(folder))
            .Select(f => (File: Repository.Relative(f), Lines: File.ReadLines(f).Count()))
            .Where(f => f.Lines > 400);

        Assert.Empty(longer);
    }

    [Fact]
    public void The_entry_of_the_program_fits_on_a_screen() =>
        Assert.InRange(File.ReadLines(Repository.At("src", "CareerWriter.Host", "Program.cs")).Count(), 1, 25);

    [Fact]
    public void No_folder_or_file_is_a_place_for_anything()
    {
        var vague = Code.SelectMany(folder => Repository.Sources(folder))
            .Select(Repository.Relative)
            .Where(f => Vague().IsMatch(f));

        Assert.Empty(vague);
    }

    [Fact]
    public void The_domain_reads_no_clock_no_environment_and_no_console()
    {
        var breaches =
            from file in Repository.Sources("src", "CareerWriter")
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && Outside().IsMatch(line)
            select $"{Repository.Relative(file)}: {line.Trim()}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void No_test_is_skipped()
    {
        var skipped =
            from file in Repository.Sources("tests")
            from line in File.ReadLines(file)
            where Skip().IsMatch(line)
            select $"{Repository.Relative(file)}: {line.Trim()}";

        Assert.Empty(skipped);
    }

    [GeneratedRegex(@"(^|/)(Common|Utils|Utilities|Helpers|Misc)(/|\.cs$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bTimeProvider\.System\b|\bEnvironment\.(?!NewLine)|\bConsole\.|\bnew Random\b|\bRandom\.Shared\b|\bGuid\.NewGuid\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Outside();

    [GeneratedRegex(@"\[(Fact|Theory)\([^)]*Skip\s*=", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Skip();
}
