using System.Runtime.CompilerServices;

namespace CareerWriter.Tests.Evidence;

/// <summary>A career file of an invented person with what must be read from it, one expectation a line: <c>key: value | value</c>.</summary>
public sealed record CareerCase(string Name, string Text, IReadOnlyList<(string Key, string Value)> Expectations)
{
    private const string Divider = "---- 기대 ----";

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder()).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static CareerCase Load(string name)
    {
        var parts = File.ReadAllText(Path.Combine(Folder(), name)).Split(Divider);
        var expectations = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split(": ", 2))
            .Select(l => (l[0], l[1]));
        return new CareerCase(name, parts[0], [.. expectations]);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "Cases");
}
