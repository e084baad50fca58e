using System.Runtime.CompilerServices;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CareerWriter.Tests.Write;

/// <summary>Compares a text with the file that was read and approved; <c>UPDATE_GOLDEN=1</c> writes it anew, never in CI.</summary>
internal static class Golden
{
    public static void Match(string actual, string name, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Golden", name + ".golden.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{Path.GetFileName(path)} is missing: run the test with UPDATE_GOLDEN=1 and read what it writes.");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        var changes = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines.Where(l => l.Type != ChangeType.Unchanged).Select(l => (l.Type == ChangeType.Inserted ? "+ " : "- ") + l.Text);
        Assert.True(expected == actual, string.Join('\n', changes.Take(20)));
    }
}
