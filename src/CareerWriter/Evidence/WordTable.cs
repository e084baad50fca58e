using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Word lists whose words are compared without white space and in lower case.</summary>
internal static class WordTable
{
    /// <summary>A list of two columns as words and their meaning; words are keyed as <see cref="Key"/> folds them.</summary>
    public static FrozenDictionary<string, T> Read<T>(string name)
        where T : struct, Enum =>
        TabSeparated.Rows(name, 2).ToFrozenDictionary(r => Key(r[0]), r => Enum.Parse<T>(r[1]), StringComparer.Ordinal);

    /// <summary>A word without white space, in lower case: "설 명" is "설명".</summary>
    public static string Key(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 64 ? stackalloc char[64] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            if (Hangul.IsSyllable(c) || !char.IsWhiteSpace(c))
            {
                buffer[length++] = Hangul.ToLower(c);
            }
        }

        return new string(buffer[..length]);
    }
}
