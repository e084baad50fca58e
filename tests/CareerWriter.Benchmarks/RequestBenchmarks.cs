using BenchmarkDotNet.Attributes;
using CareerWriter.Revise;
using CareerWriter.Revise.Requests;

namespace CareerWriter.Benchmarks;

/// <summary>Understanding revision requests: those of the specification.</summary>
[MemoryDiagnoser]
public class RequestBenchmarks
{
    private string[] _requests = [];

    /// <summary>How many requests one call reads.</summary>
    public int Count => _requests.Length;

    /// <summary>Reads the first column of the specification's tables.</summary>
    [GlobalSetup]
    public void Prepare() => _requests =
    [
        .. Directory.EnumerateFiles(Path.Combine(Material.Root, "tests", "CareerWriter.Tests", "Revise", "Requests"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(line => line.Split(" | ")[0][2..]),
    ];

    /// <summary>All requests, one after the other.</summary>
    [Benchmark]
    public object UnderstandAll()
    {
        IReadOnlyList<Edit> last = [];
        foreach (var request in _requests)
        {
            last = RequestGrammar.Understand(request);
        }

        return last;
    }
}
