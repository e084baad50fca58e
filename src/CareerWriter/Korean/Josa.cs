namespace CareerWriter.Korean;

/// <summary>Chooses the particle (조사) that fits how a word is read aloud.</summary>
public static class Josa
{
    /// <summary>The word with the fitting particle.</summary>
    /// <param name="word">A word in any script; brackets behind it (<c>WebFlux(2.7)</c>), quotes and back-ticks are not read.</param>
    /// <param name="pair">Both forms, the one after a consonant first: <c>을/를</c>, <c>이/가</c>, <c>으로/로</c>, <c>이라/라</c> …</param>
    /// <returns>The word and the particle; both forms (<c>을(를)</c>) when the word has nothing to read.</returns>
    /// <exception cref="ArgumentException"><paramref name="pair"/> is not a pair.</exception>
    public static string Attach(string word, string pair)
    {
        var slash = pair.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == pair.Length - 1)
        {
            throw new ArgumentException("expected two forms with a slash between them", nameof(pair));
        }

        var afterConsonant = pair.AsSpan(0, slash);
        var afterVowel = pair.AsSpan(slash + 1);
        return Reading.LastSound(word) switch
        {
            FinalSound.Unknown => $"{word}{afterConsonant}({afterVowel})",
            FinalSound.Vowel => $"{word}{afterVowel}",
            FinalSound.Rieul when afterConsonant.StartsWith("으로", StringComparison.Ordinal) => $"{word}{afterVowel}",
            _ => $"{word}{afterConsonant}",
        };
    }

    /// <summary>Whether the word, read aloud, ends in a consonant (받침); null when it has nothing to read.</summary>
    public static bool? EndsWithBatchim(string word) => Reading.LastSound(word) switch
    {
        FinalSound.Unknown => null,
        FinalSound.Vowel => false,
        _ => true,
    };

    /// <summary>Whether the word, read aloud, ends in ㄹ.</summary>
    public static bool EndsWithRieul(string word) => Reading.LastSound(word) == FinalSound.Rieul;
}
