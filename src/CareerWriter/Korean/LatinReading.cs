using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>
/// The last sound of a Latin word by its spelling, after the rules for writing English in Hangul (외래어 표기법, chapter 3, section 1):
/// a stop after a short vowel closes the syllable (lock 락, kit 킷), after a long one or a consonant it opens another (Spark 스파크).
/// Words that go against it are in readings.tsv.
/// </summary>
internal static class LatinReading
{
    private const string Vowels = "aeiouy";
    private static readonly SearchValues<char> VowelSet = SearchValues.Create(Vowels);

    /// <summary>The last sound of one word.</summary>
    /// <param name="word">ASCII letters, not empty.</param>
    public static FinalSound LastSound(ReadOnlySpan<char> word)
    {
        if (word[^1] is '+')
        {
            return FinalSound.Vowel;
        }

        if (word[^1] is '#')
        {
            return FinalSound.Consonant;
        }

        if (word.IndexOfAnyInRange('a', 'z') < 0)
        {
            return OfLetter(word[^1]);
        }

        Span<char> lower = stackalloc char[Math.Min(word.Length, 32)];
        word[^lower.Length..].ToLowerInvariant(lower);
        return lower.Length == 1 || lower.IndexOfAny(VowelSet) < 0 ? OfLetter(lower[^1]) : OfSpelling(lower);
    }

    /// <summary>The last sound of a letter's name.</summary>
    private static FinalSound OfLetter(char letter) => char.ToUpperInvariant(letter) switch
    {
        'L' or 'R' => FinalSound.Rieul,
        'M' or 'N' => FinalSound.Consonant,
        _ => FinalSound.Vowel,
    };

    private static FinalSound OfSpelling(ReadOnlySpan<char> word) => word[^1] switch
    {
        'l' => FinalSound.Rieul,
        'm' or 'n' => FinalSound.Consonant,
        'g' => word is [.., 'n', 'g'] ? FinalSound.Consonant : FinalSound.Vowel,
        'e' => OfFinalE(word),
        'k' => OfFinalK(word),
        'p' => OfStop(word),
        't' => OfFinalT(word),
        'b' => OfStop(word),
        'c' => word.Length > 1 && IsVowel(word[^2]) ? FinalSound.Consonant : FinalSound.Vowel,
        _ => FinalSound.Vowel,
    };

    private static FinalSound OfFinalE(ReadOnlySpan<char> word) => word switch
    {
        [.., 't' or 'd' or 'g' or 'b' or 'p' or 'k' or 'c' or 'f' or 'z' or 's', 'l', 'e'] => FinalSound.Rieul,
        [.., 'a' or 'e' or 'i' or 'o' or 'u' or 'y', 'l', 'e'] => FinalSound.Rieul,
        [.., 'a' or 'e' or 'i' or 'o' or 'u' or 'y', 'm' or 'n', 'e'] => FinalSound.Consonant,
        [.., 'y', 'p', 'e'] => FinalSound.Consonant,
        _ => FinalSound.Vowel,
    };

    private static FinalSound OfFinalK(ReadOnlySpan<char> word) => word switch
    {
        [.., 'c', 'k'] or [.., 'o', 'o', 'k'] => FinalSound.Consonant,
        _ => OfStop(word),
    };

    private static FinalSound OfFinalT(ReadOnlySpan<char> word) => word switch
    {
        [.., 'o', 'u' or 'w', 't'] => FinalSound.Consonant,
        _ => OfStop(word),
    };

    /// <summary>A stop closes the syllable after one short vowel, and after -ee-, -ea-, -oo-, -ou- before p.</summary>
    private static FinalSound OfStop(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !IsVowel(word[^2]))
        {
            return FinalSound.Vowel;
        }

        var longVowel = word.Length > 2 && IsVowel(word[^3]) && word is not [.., 'q', 'u', _, _];
        return longVowel && word[^1] != 'p' ? FinalSound.Vowel : FinalSound.Consonant;
    }

    private static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
