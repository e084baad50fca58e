using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareerWriter.Fakes;

namespace CareerWriter.Host.Tests.Project;

/// <summary>No image is built here; what the Dockerfile names must still exist and work.</summary>
public sealed partial class DockerfileTests : IClassFixture<DockerfileTests.Published>
{
    private static readonly string Text = File.ReadAllText(Repository.At("Dockerfile")).Replace("\\\n", " ", StringComparison.Ordinal);

    private readonly Published _published;

    public DockerfileTests(Published published) => _published = published;

    [Fact]
    public void Every_copied_path_is_in_the_repository()
    {
        Assert.NotEmpty(Copied());
        Assert.All(Copied(), path => Assert.True(Path.Exists(Repository.At(path)), path));
    }

    [Fact]
    public void The_context_lets_every_copied_path_through()
    {
        var allowed = File.ReadLines(Repository.At(".dockerignore")).Where(l => l.StartsWith('!')).Select(l => l[1..]);

        Assert.Empty(Copied().Except(allowed));
    }

    [Fact]
    public void The_build_command_makes_what_the_image_runs()
    {
        Assert.True(_published.Status == 0, _published.Said);
        Assert.All(Executables(), name => Assert.True(File.Exists(Path.Combine(_published.Folder, name)), name));
        Assert.True(File.Exists(Path.Combine(_published.Folder, "appsettings.json")));
    }

    [Fact]
    public async Task The_image_starts_the_bot_and_its_health_check_answers()
    {
        var entry = Words(Instructions("ENTRYPOINT").Single());
        var check = Words(Instructions("HEALTHCHECK").Single());
        var address = $"http://127.0.0.1:{FreePort.Find()}";
        using var bot = Process.Start(Start(entry, address))!;
        bot.OutputDataReceived += static (_, _) => { };
        bot.ErrorDataReceived += static (_, _) => { };
        bot.BeginOutputReadLine();
        bot.BeginErrorReadLine();
        try
        {
            var healthy = false;
            for (var started = Stopwatch.GetTimestamp(); !healthy && !bot.HasExited && Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(2);)
            {
                healthy = Run(check, address).Status == 0;
            }

            Assert.True(healthy);
        }
        finally
        {
            bot.Kill();
            await bot.WaitForExitAsync();
        }

        Assert.Equal(1, Run(check, address).Status);
    }

    [Fact]
    public void The_image_has_what_the_program_needs_and_runs_as_nobody_special()
    {
        Assert.Contains("poppler-utils", Text, StringComparison.Ordinal);
        Assert.Contains("libicu", Text, StringComparison.Ordinal);
        Assert.Equal("$APP_UID", Instructions("USER").Last());
        Assert.All(Instructions("FROM"), image => Assert.Contains(":10.0", image, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Copied() =>
        Instructions("COPY").Where(c => !c.Contains("--from", StringComparison.Ordinal)).SelectMany(c => c.Split(' ')[..^1]);

    private static IEnumerable<string> Executables() => Instructions("ENTRYPOINT").Concat(Instructions("HEALTHCHECK")).Select(i => Words(i)[0]).Distinct();

    private static string[] Words(string instruction) => JsonSerializer.Deserialize<string[]>(instruction[instruction.IndexOf('[', StringComparison.Ordinal)..])!;

    private static IEnumerable<string> Instructions(string name) =>
        Instruction().Matches(Text).Where(m => m.Groups["name"].Value == name).Select(m => m.Groups["rest"].Value.Trim());

    private ProcessStartInfo Start(string[] command, string address)
    {
        ProcessStartInfo start = new(Path.Combine(_published.Folder, command[0]), command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _published.Folder,
        };
        start.Environment["Http__Address"] = address;
        return start;
    }

    private (int Status, string Said) Run(string[] command, string address) => Run(Start(command, address));

    private static (int Status, string Said) Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd() + error.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    [GeneratedRegex(@"^(?<name>[A-Z]+)\s(?<rest>.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Instruction();

    /// <summary>The result of the Dockerfile's own build command, run on nothing but what it copies.</summary>
    public sealed class Published : IDisposable
    {
        private readonly string _root = Directory.CreateTempSubdirectory("careerwriter-image-").FullName;

        public Published()
        {
            Folder = Path.Combine(_root, "app");
            var context = Path.Combine(_root, "repo");
            foreach (var path in Copied())
            {
                Copy(Repository.At(path), Path.Combine(context, path));
            }

            var command = Instructions("RUN").Single(r => r.StartsWith("dotnet publish", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            command[Array.IndexOf(command, "-o") + 1] = Folder;
            (Status, Said) = Run(new ProcessStartInfo(command[0], command[1..])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                WorkingDirectory = context,
            });
        }

        public string Folder { get; }

        public int Status { get; }

        public string Said { get; }

        public void Dispose() => Directory.Delete(_root, recursive: true);

        private static void Copy(string from, string to)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (File.Exists(from))
            {
                File.Copy(from, to);
                return;
            }

            foreach (var entry in Directory.EnumerateFileSystemEntries(from).Where(e => Path.GetFileName(e) is not ("bin" or "obj")))
            {
                Copy(entry, Path.Combine(to, Path.GetFileName(entry)));
            }
        }
    }
}
