using System.Runtime.CompilerServices;

namespace CareerWriter.Tests.Revise.Requests;

/// <summary>One row of a specification: a request and what it wants, in the notation of <see cref="EditNotation"/>.</summary>
public sealed record RequestCase(string File, int Line, string Text, string Expected)
{
    public override string ToString() => $"{File}:{Line} {Text}";
}

/// <summary>Reads the tables beside this file.</summary>
internal static class RequestSpec
{
    public static IReadOnlyList<RequestCase> Cases { get; } =
        [.. Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<RequestCase> Read(string path)
    {
        var file = Path.GetFileNameWithoutExtension(path).Normalize();
        foreach (var (number, line) in File.ReadAllText(path).Normalize().Split('\n').Index())
        {
            if (line.StartsWith("| ", StringComparison.Ordinal) && line.TrimEnd().Split(" | ") is [var request, var wanted] && request != "| 요청" && !request.StartsWith("| ---", StringComparison.Ordinal))
            {
                yield return new(file, number + 1, request[2..].Replace("<br>", "\n", StringComparison.Ordinal), wanted.TrimEnd('|', ' '));
            }
        }
    }

    private static string Folder([CallerFilePath] string source = "") => Path.GetDirectoryName(source)!;
}
