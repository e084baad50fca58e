namespace CareerWriter.Korean;

/// <summary>Hangul syllables as initial, vowel and final consonant (Unicode 3.12, "Conjoining Jamo Behavior").</summary>
public static class Hangul
{
    private const char First = '가';
    private const char Last = '힣';
    private const int Vowels = 21;
    private const int Finals = 28;
    private const string FinalLetters = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private const string VowelLetters = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

    /// <summary>Whether the character is a complete syllable.</summary>
    public static bool IsSyllable(char c) => c is >= First and <= Last;

    /// <summary>The character in lower case; a syllable has none, so the look-up in the tables of Unicode is spared.</summary>
    public static char ToLower(char c) => IsSyllable(c) ? c : char.ToLowerInvariant(c);

    /// <summary>The final consonant (받침) of a syllable as a letter, or <c>'\0'</c>; also for what is no syllable.</summary>
    public static char Final(char syllable) =>
        IsSyllable(syllable) ? FinalLetters[(syllable - First) % Finals] : '\0';

    /// <summary>Whether the syllable ends in a consonant.</summary>
    public static bool HasFinal(char syllable) => (syllable - First) % Finals != 0;

    /// <summary>Whether the syllable ends in ㄹ.</summary>
    public static bool EndsInRieul(char syllable) => Final(syllable) == 'ㄹ';

    /// <summary>The length of the run of syllables at the beginning of the text.</summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange(First, Last);
        return length < 0 ? text.Length : length;
    }

    /// <summary>The vowel of a syllable as a letter, or <c>'\0'</c> for what is no syllable.</summary>
    public static char Vowel(char syllable) =>
        IsSyllable(syllable) ? VowelLetters[(syllable - First) / Finals % Vowels] : '\0';

    /// <summary>The syllable with another final consonant (<c>'\0'</c>: none).</summary>
    public static char WithFinal(char syllable, char final) =>
        (char)(syllable - ((syllable - First) % Finals) + FinalLetters.IndexOf(final, StringComparison.Ordinal));

    /// <summary>The syllable with another vowel and final consonant (<c>'\0'</c>: none).</summary>
    public static char With(char syllable, char vowel, char final)
    {
        var initial = (syllable - First) / (Vowels * Finals);
        return (char)(First
            + (((initial * Vowels) + VowelLetters.IndexOf(vowel, StringComparison.Ordinal)) * Finals)
            + FinalLetters.IndexOf(final, StringComparison.Ordinal));
    }
}
