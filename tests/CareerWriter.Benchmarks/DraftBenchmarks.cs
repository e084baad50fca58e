using BenchmarkDotNet.Attributes;
using CareerWriter.Evidence;

namespace CareerWriter.Benchmarks;

/// <summary>Writing and checking, reading not counted.</summary>
[MemoryDiagnoser]
public class DraftBenchmarks
{
    private static readonly LengthLimit Limit = new(1_000);

    private FactBook? _career;
    private string _answer = "";

    /// <summary>Reads a career of 7,000 characters and writes an answer of at most 1,000.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _career = Material.Read(Material.Pipeline(), Material.Career(7_000));
        _answer = ((DraftResult)Draft7000()).Draft.Text;
    }

    /// <summary>A draft from a career of 7,000 characters.</summary>
    [Benchmark]
    public object Draft7000() => CareerPipeline.Draft(new(_career!, Material.Question, Posting: null, Limit, Blind: false));

    /// <summary>The check of an answer of 1,000 characters.</summary>
    [Benchmark]
    public object Check1000() => CareerPipeline.Check(_answer, new(_career!, Posting: null, Limit));
}
