using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace CareerWriter.Benchmarks;

/// <summary>A draft by the program itself, process start included.</summary>
[SimpleJob(RunStrategy.ColdStart, iterationCount: 9)]
public class ColdStartBenchmarks
{
    private string _career = "";

    /// <summary>Writes the career file that the program is given.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _career = Path.Combine(Path.GetTempPath(), $"careerwriter-benchmark-{Environment.ProcessId}.md");
        File.WriteAllText(_career, Material.Career(7_000));
    }

    /// <summary>Removes it.</summary>
    [GlobalCleanup]
    public void Tidy() => File.Delete(_career);

    /// <summary>Starts the program, waits for the draft.</summary>
    [Benchmark]
    public object Draft()
    {
        ProcessStartInfo start = new(Program()) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in new[] { "draft", _career, "--question", Material.Question, "--limit", "1000" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && text.Length > 0 ? text : throw new InvalidOperationException($"the program ended with {process.ExitCode}");
    }

    /// <summary>The executable of the same configuration as these benchmarks.</summary>
    private static string Program()
    {
#if DEBUG
        const string Configuration = "Debug";
#else
        const string Configuration = "Release";
#endif
        var folder = Path.Combine(Material.Root, "src", "CareerWriter.Host", "bin", Configuration, "net10.0");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "careerwriter.exe" : "careerwriter");
    }
}
