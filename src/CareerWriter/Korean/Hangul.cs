namespace CareerWriter.Korean;

/// <summary>The arithmetic of Hangul syllables (Unicode, section 3.12): 19 initials × 21 vowels × 28 finals from U+AC00.</summary>
internal static class Hangul
{
    private const char First = '\uAC00';
    private const char Last = '\uD7A3';
    private const int Finals = 28;
    private const int Rieul = 8;

    /// <summary>Whether the character is a composed syllable (가–힣).</summary>
    public static bool IsSyllable(char c) => c is >= First and <= Last;

    /// <summary>Whether the syllable ends in a consonant.</summary>
    public static bool HasFinal(char syllable) => (syllable - First) % Finals != 0;

    /// <summary>Whether the syllable ends in ㄹ.</summary>
    public static bool EndsInRieul(char syllable) => (syllable - First) % Finals == Rieul;

    /// <summary>The length of the run of syllables at the beginning of the text.</summary>
    public static int RunLength(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExceptInRange(First, Last);
        return length < 0 ? text.Length : length;
    }
}
