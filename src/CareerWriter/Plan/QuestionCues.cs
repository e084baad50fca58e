using System.Globalization;

namespace CareerWriter.Plan;

/// <summary>Words that point to a type of question.</summary>
/// <param name="Type">The type.</param>
/// <param name="Weight">How strongly: 10 names the type, 3 is a weak hint.</param>
/// <param name="Parts">The words, compacted; all must stand in this order, each close behind the one before.</param>
internal sealed record QuestionCue(QuestionType Type, int Weight, IReadOnlyList<string> Parts)
{
    private const int LargestGap = 24;

    /// <summary>Where the words stand in a compacted question (from the first to the last of them), or null.</summary>
    public Range? In(string compacted)
    {
        for (var start = compacted.IndexOf(Parts[0], StringComparison.Ordinal); start >= 0;
            start = compacted.IndexOf(Parts[0], start + 1, StringComparison.Ordinal))
        {
            if (EndOfRest(compacted, start + Parts[0].Length) is { } end)
            {
                return start..end;
            }
        }

        return null;
    }

    private int? EndOfRest(string compacted, int from)
    {
        foreach (var part in Parts.Skip(1))
        {
            var window = Math.Min(compacted.Length - from, LargestGap + part.Length);
            var next = compacted.IndexOf(part, from, window, StringComparison.Ordinal);
            if (next < 0)
            {
                return null;
            }

            from = next + part.Length;
        }

        return from;
    }
}

/// <summary>The cues of <c>question-types.tsv</c>.</summary>
internal static class QuestionCues
{
    /// <summary>All cues, in the order of the file.</summary>
    public static IReadOnlyList<QuestionCue> All { get; } = Load();

    /// <summary>A text in lower case with its letters and digits alone.</summary>
    public static string Compact(string text) =>
        string.Concat(text.Normalize().Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static QuestionCue[] Load()
    {
        using var stream = typeof(QuestionCues).Assembly.GetManifestResourceStream("Plan/question-types.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith('#'))
                .Select(line => line.Split('\t'))
                .Select(cells => new QuestionCue(
                    Enum.Parse<QuestionType>(cells[0], ignoreCase: true),
                    int.Parse(cells[1], CultureInfo.InvariantCulture),
                    cells[2].Trim().Split('+'))),
        ];
    }
}
