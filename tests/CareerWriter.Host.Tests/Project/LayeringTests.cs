using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CareerWriter.Host.Tests.Project;

/// <summary>Which part of the program may know which; the compiler keeps the rest.</summary>
public sealed partial class LayeringTests
{
    /// <summary>The stages in the order of the pipeline; each may use those before it.</summary>
    private static readonly string[] Stages = ["Ingest", "Evidence", "Posting", "Plan", "Write", "Verify", "Revise", "Conversation"];

    /// <summary>Folders that every stage may use, and that use no stage.</summary>
    private static readonly string[] Shared = ["Korean", "Privacy"];

    [Fact]
    public void A_stage_uses_earlier_stages_only()
    {
        var breaches =
            from stage in Stages
            where Directory.Exists(Repository.At("src", "CareerWriter", stage))
            from file in Repository.Sources("src", "CareerWriter", stage)
            from used in Used(file)
            where Array.IndexOf(Stages, used) > Array.IndexOf(Stages, stage)
            select $"{Repository.Relative(file)} uses {used}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void Shared_folders_use_no_stage()
    {
        var breaches =
            from folder in Shared
            where Directory.Exists(Repository.At("src", "CareerWriter", folder))
            from file in Repository.Sources("src", "CareerWriter", folder)
            from used in Used(file)
            where Stages.Contains(used)
            select $"{Repository.Relative(file)} uses {used}";

        Assert.Empty(breaches);
    }

    [Fact]
    public void No_stage_calls_the_pipeline_that_calls_it()
    {
        var breaches = Stages.Concat(Shared)
            .Where(folder => Directory.Exists(Repository.At("src", "CareerWriter", folder)))
            .SelectMany(folder => Repository.Sources("src", "CareerWriter", folder))
            .Where(file => Code(file).Contains("CareerPipeline", StringComparison.Ordinal))
            .Select(Repository.Relative);

        Assert.Empty(breaches);
    }

    [Fact]
    public void Every_folder_of_the_domain_is_a_stage_or_shared()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src", "CareerWriter"))
            .Select(d => Path.GetFileName(d))
            .Where(d => d is not ("bin" or "obj"));

        Assert.Empty(folders.Except([.. Stages, .. Shared]));
    }

    [Theory]
    [InlineData("CareerWriter")]
    [InlineData("CareerWriter.Slack", "CareerWriter")]
    [InlineData("CareerWriter.Discord", "CareerWriter")]
    [InlineData("CareerWriter.Host", "CareerWriter", "CareerWriter.Discord", "CareerWriter.Slack")]
    public void A_project_refers_only_to_the_projects_below_it(string project, params string[] allowed)
    {
        var references = XDocument.Load(Repository.At("src", project, $"{project}.csproj")).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!))
            .Order(StringComparer.Ordinal);

        Assert.Equal(allowed, references);
    }

    [Fact]
    public void A_protocol_knows_nothing_of_the_domain()
    {
        string[] platforms = ["CareerWriter.Slack", "CareerWriter.Discord"];
        var breaches =
            from platform in platforms
            from file in Repository.Sources("src", platform)
            where Repository.Relative(file).Contains("/Protocol/", StringComparison.Ordinal)
            from line in Code(file).Split('\n')
            where DomainUsing().IsMatch(line)
            select $"{Repository.Relative(file)}: {line.Trim()}";

        Assert.Empty(breaches);
    }

    private static IEnumerable<string> Used(string file)
    {
        var code = Code(file);
        return StageUsing().Matches(code).Concat(StageName().Matches(code)).Select(m => m.Groups["stage"].Value).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The code without comments; documentation may point anywhere.</summary>
    private static string Code(string file) => Comment().Replace(File.ReadAllText(file), "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*(global )?using (static )?CareerWriter\.(?<stage>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StageUsing();

    [GeneratedRegex(@"(?<![\w.""])(CareerWriter\.)?(?<stage>Ingest|Evidence|Posting|Plan|Write|Verify|Revise|Conversation)\.[A-Z]\w+[^\w(]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex StageName();

    [GeneratedRegex(@"^\s*using (static )?CareerWriter(;|\.(?!(Slack|Discord)\b))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DomainUsing();
}
