using System.Collections.Frozen;

namespace CareerWriter.Korean;

/// <summary>How readily a verbal noun is the act itself rather than the name of a function.</summary>
public enum VerbalNounClass
{
    /// <summary>Names functions as often as acts (조회, 결제): splits a chain nowhere.</summary>
    Weak,

    /// <summary>Splits a chain at 및 only.</summary>
    Mid,

    /// <summary>A developer's act (설계, 구현): splits a chain at 및, commas and dots.</summary>
    Strong,
}

/// <summary>What a verbal noun takes before it.</summary>
public enum Valence
{
    /// <summary>An object (을/를).</summary>
    Object,

    /// <summary>A subject (이/가).</summary>
    Subject,

    /// <summary>에.</summary>
    At,

    /// <summary>와/과.</summary>
    With,
}

/// <summary>A noun that becomes a verb with 하다: 설계, 구현, 감소.</summary>
/// <param name="Noun">The noun.</param>
/// <param name="Class">How readily it splits a chain.</param>
/// <param name="Valence">What it takes.</param>
/// <param name="Stem">The stem that is written for it (감소 → 줄이).</param>
/// <param name="IntransitiveStem">The stem that is written with a subject (감소 → 줄).</param>
public sealed record VerbalNoun(string Noun, VerbalNounClass Class, Valence Valence, string Stem, string IntransitiveStem)
{
    /// <summary>Whether the noun says that a figure changes, so that a bare figure before it is by how much.</summary>
    public bool IsChange => Noun is "감소" or "증가" or "향상" or "증대" or "단축" or "절감" or "축소" or "확대" or "개선" or "상승" or "하락" or "저하" or "경감" or "감축" or "절약" or "완화";
}

/// <summary>The verbal nouns of developers' careers: <c>Korean/verbal-nouns.tsv</c>.</summary>
public static class VerbalNouns
{
    private static readonly FrozenDictionary<string, VerbalNoun> Nouns = Load();
    private static readonly FrozenDictionary<string, VerbalNoun>.AlternateLookup<ReadOnlySpan<char>> Lookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Nouns.Keys.Max(k => k.Length);

    /// <summary>The verbal noun that a word is, or null.</summary>
    public static VerbalNoun? Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out var noun) ? noun : null;

    /// <summary>The longest verbal noun that a word ends in (성능개선 → 개선), or null; what is before it must be at least two characters or nothing.</summary>
    public static VerbalNoun? FindAtEnd(ReadOnlySpan<char> word)
    {
        for (var length = Math.Min(Longest, word.Length); length >= 2; length--)
        {
            if (word.Length - length is 0 or >= 2 && Find(word[^length..]) is { } noun)
            {
                return noun;
            }
        }

        return null;
    }

    private static FrozenDictionary<string, VerbalNoun> Load() =>
        TabSeparated.Rows("Korean/verbal-nouns.tsv", 5)
            .Select(f => new VerbalNoun(
                f[0],
                f[1] switch { "strong" => VerbalNounClass.Strong, "mid" => VerbalNounClass.Mid, _ => VerbalNounClass.Weak },
                f[2] switch { "s" => Valence.Subject, "e" => Valence.At, "w" => Valence.With, _ => Valence.Object },
                f[3].Length > 0 ? f[3] : f[0] + "하",
                f[4].Length > 0 ? f[4] : f[2] == "s" ? f[3].Length > 0 ? f[3] : f[0] + "하" : f[0] + "되"))
            .ToFrozenDictionary(n => n.Noun, StringComparer.Ordinal);
}
