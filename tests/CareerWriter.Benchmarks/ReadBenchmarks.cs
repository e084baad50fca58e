using BenchmarkDotNet.Attributes;
using CareerWriter.Ingest;
using Markdig;
using Markdig.Syntax;

namespace CareerWriter.Benchmarks;

/// <summary>Reading a Markdown career into facts, beside Markdig's parse of the same text.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly CareerPipeline _pipeline = Material.Pipeline();
    private string _text = "";
    private string _long = "";

    /// <summary>Prepares 4,000 characters and ten times as many.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _text = Material.Career(4_000);
        _long = Material.Career(40_000);
    }

    /// <summary>Markdig alone, without extensions.</summary>
    [Benchmark(Baseline = true)]
    public MarkdownDocument Markdig4000() => Markdown.Parse(_text);

    /// <summary>Text to blocks with their sources.</summary>
    [Benchmark]
    public CareerDocument Blocks4000() => MarkdownFormat.Read("career.md", _text);

    /// <summary>From bytes to facts.</summary>
    [Benchmark]
    public object Read4000() => Material.Read(_pipeline, _text);

    /// <summary>The same on ten times the text.</summary>
    [Benchmark]
    public object Read40000() => Material.Read(_pipeline, _long);
}
