using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CareerWriter.Evidence;
using CareerWriter.Ingest;

namespace CareerWriter.Benchmarks;

/// <summary>What is measured on: the project's own invented careers.</summary>
internal static class Material
{
    /// <summary>The day of every measurement.</summary>
    public static DateOnly Today { get; } = new(2026, 1, 31);

    /// <summary>An application question.</summary>
    public const string Question = "지원 동기를 작성해 주세요.";

    /// <summary>The repository's root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Career text of about so many characters, whole lines, from the careers in order and again from the first.</summary>
    public static string Career(int characters)
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Root, "seeds", "careers"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadLines(f))
            .ToList();
        StringBuilder text = new();
        for (var next = 0; text.Length < characters; next++)
        {
            var (copy, line) = Math.DivRem(next, lines.Count);
            text.Append(Told(lines[line], copy)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A file as it arrives.</summary>
    public static UploadedFile Upload(string text) => new("career.md", Encoding.UTF8.GetBytes(text));

    /// <summary>The pipeline as a program has it.</summary>
    public static CareerPipeline Pipeline() => new(new DocumentReader(DocumentReader.BuiltIn));

    /// <summary>The book of a career text.</summary>
    public static FactBook Read(CareerPipeline pipeline, string text) =>
        pipeline.ReadAsync([Upload(text)], Today, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    /// <summary>A line of a further copy differs from the first, or it would be a duplicate and cost less.</summary>
    private static string Told(string line, int copy) => copy == 0 || line.Length < 10 || !char.IsLetter(line[^1])
        ? line
        : string.Create(CultureInfo.InvariantCulture, $"{line} ({copy}차)");

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "CareerWriter.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("CareerWriter.sln is not above the benchmarks");
    }
}
