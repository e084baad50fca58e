using System.Collections.Frozen;
using System.Text;

namespace CareerWriter.Evidence;

/// <summary>Reads a word list: one entry a line, columns parted by a tab, <c>#</c> begins a comment.</summary>
internal static class WordTable
{
    /// <summary>The rows of an embedded list.</summary>
    /// <param name="name">Its path relative to the project (<c>Evidence/label-words.tsv</c>).</param>
    /// <exception cref="InvalidOperationException">The list is not embedded.</exception>
    public static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The word list {name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                rows.Add(line.Split('\t'));
            }
        }

        return rows;
    }

    /// <summary>A list of two columns as words and their meaning; words are keyed as <see cref="Key"/> folds them.</summary>
    public static FrozenDictionary<string, T> Read<T>(string name)
        where T : struct, Enum =>
        Rows(name).ToFrozenDictionary(r => Key(r[0]), r => Enum.Parse<T>(r[1]), StringComparer.Ordinal);

    /// <summary>A word without white space, in lower case: "설 명" is "설명".</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(buffer[..length]);
    }
}
