using System.Runtime.CompilerServices;
using CareerWriter.Ingest;

namespace CareerWriter.Tests.Seeds;

/// <summary>The seed documents of the repository, named relative to <c>seeds/</c>, and their expectations.</summary>
public static class SeedFiles
{
    private const string Suffix = ".expected.json";

    /// <summary>Seeds of some folders that have an expectation beside them.</summary>
    public static IEnumerable<string> In(params string[] folders) =>
        folders.SelectMany(f => Directory.EnumerateFiles(PathOf(f), "*" + Suffix).Select(p => $"{f}/{Path.GetFileName(p)[..^Suffix.Length]}"))
            .Order(StringComparer.Ordinal);

    /// <summary>The expectation of a seed as JSON.</summary>
    public static string Expectation(string name) => File.ReadAllText(PathOf(name) + Suffix);

    /// <summary>A seed as a user would attach it.</summary>
    public static UploadedFile Upload(string name) => new(Path.GetFileName(name), File.ReadAllBytes(PathOf(name)));

    /// <summary>
    /// Differences of seeds that are known and not yet mended: <c>known-misses.txt</c>, one <c>name: difference</c> a line; lines that begin with # are remarks.
    /// </summary>
    public static ILookup<string, string> KnownMisses([CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "known-misses.txt"))
            .Where(l => !l.StartsWith('#') && l.Length > 0)
            .Select(l => l.Split(": ", 2))
            .ToLookup(l => l[0], l => l[^1], StringComparer.Ordinal);

    /// <summary>Where a file of <c>seeds/</c> is.</summary>
    public static string PathOf(string name) => Path.GetFullPath(Path.Combine(Folder(), "../../../seeds", name));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
