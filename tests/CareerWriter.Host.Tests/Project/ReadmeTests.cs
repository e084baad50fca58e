using System.Diagnostics;
using System.Text.RegularExpressions;
using CareerWriter.Host.Tests.Commands;

namespace CareerWriter.Host.Tests.Project;

/// <summary>What the README says is run, and what it shows is what is printed.</summary>
public sealed partial class ReadmeTests
{
    private const string Call = "dotnet run --project src/CareerWriter.Host -- ";

    private static readonly string Text = File.ReadAllText(Repository.At("README.md"));

    public static TheoryData<string> Calls => new(CommandLines().Where(l => l.StartsWith(Call, StringComparison.Ordinal)));

    /// <summary>Runs until it is stopped: <c>StartUpTests</c> starts it.</summary>
    private const string Serve = "dotnet run --project src/CareerWriter.Host";

    public static TheoryData<string> Scripts => new(CommandLines().Where(l => !l.StartsWith(Call, StringComparison.Ordinal) && l != Serve));

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Every_call_of_the_program_works(string command)
    {
        var run = await RunAsync(command);

        Assert.True(run.Status == 0, run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_other_command_is_a_script_that_bash_can_read(string command)
    {
        Assert.StartsWith("bash ", command, StringComparison.Ordinal);

        using var process = Process.Start(new ProcessStartInfo("bash", ["-n", Repository.At(command["bash ".Length..])]) { UseShellExecute = false })!;
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Set UPDATE_GOLDEN=1 to write the sample anew, and read it before it is committed.</summary>
    [Fact]
    public async Task The_sample_is_what_the_first_call_prints()
    {
        var run = await RunAsync(CommandLines().First(l => l.StartsWith(Call, StringComparison.Ordinal)));
        var sample = $"<!-- sample -->\n```text\n{run.Text.TrimEnd('\n')}\n```\n<!-- /sample -->";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            await File.WriteAllTextAsync(Repository.At("README.md"), Sample().Replace(Text, sample.Replace("$", "$$", StringComparison.Ordinal)));
            return;
        }

        Assert.Equal(sample, Sample().Match(Text).Value);
    }

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        var links = Link().Matches(Text).Select(m => m.Groups["path"].Value).Where(p => !p.Contains("://", StringComparison.Ordinal));

        Assert.All(links, link => Assert.True(Path.Exists(Repository.At(link)), link));
    }

    [Fact]
    public void Every_folder_of_the_domain_is_named()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src", "CareerWriter")).Select(d => Path.GetFileName(d)).Where(d => d is not ("bin" or "obj"));

        Assert.All(folders, folder => Assert.Contains($"`{folder}/`", Text, StringComparison.Ordinal));
    }

    private static Task<ProgramRun> RunAsync(string command) => BuiltProgram.RunAsync(command[Call.Length..].Split(' '), input: [], folder: Repository.Root);

    private static IEnumerable<string> CommandLines() =>
        Shell().Matches(Text).SelectMany(m => m.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"^```sh\n(?<lines>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shell();

    [GeneratedRegex(@"<!-- sample -->.*?<!-- /sample -->", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Sample();

    [GeneratedRegex(@"\]\((?<path>[^)#]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
