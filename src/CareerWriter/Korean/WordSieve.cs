using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>
/// Whether any of some words stands in a text, letters of ASCII in either case. Made for being asked of each line before a costly pattern is tried:
/// two characters side by side are looked up in a table, and only where a word begins with them it is compared.
/// (<see cref="SearchValues{T}"/> of strings walks an automaton with a hash look-up a character as soon as a word begins outside ASCII.)
/// </summary>
internal sealed class WordSieve
{
    private const int Slots = 1024;

    // Many sieves look at each line: a bit a slot keeps what they touch small, and the words are fetched only where a bit is set.
    private readonly ulong[] _begins = new ulong[Slots / 64];
    private readonly string[]?[] _bySlot = new string[Slots][];
    private readonly SearchValues<char> _single;

    private WordSieve(IEnumerable<string> words)
    {
        var byLength = words.ToLookup(w => w.Length > 1);
        _single = SearchValues.Create([.. byLength[false].Select(w => w[0])]);
        foreach (var slot in byLength[true].GroupBy(w => SlotOf(w[0], w[1])))
        {
            _bySlot[slot.Key] = [.. slot];
            _begins[slot.Key / 64] |= 1UL << (slot.Key % 64);
        }
    }

    /// <summary>A sieve of words, each of one character or more.</summary>
    public static WordSieve Of(params IEnumerable<string> words) => new(words);

    /// <summary>Whether one of the words stands anywhere in the text, also inside another word.</summary>
    public bool Passes(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return false;
        }

        var begins = _begins;
        var first = text[0];
        for (var i = 1; i < text.Length; i++)
        {
            var second = text[i];
            var slot = SlotOf(first, second);
            if ((begins[slot >> 6] >> (slot & 63) & 1) != 0 && AnyBegins(text[(i - 1)..], _bySlot[slot]!))
            {
                return true;
            }

            first = second;
        }

        return text.ContainsAny(_single);
    }

    private static bool AnyBegins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Begins(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && !(char.IsAsciiLetter(word[i]) && (text[i] | 0x20) == (word[i] | 0x20)))
            {
                return false;
            }
        }

        return true;
    }

    // The bit that tells a letter's case is the same for all of ASCII; elsewhere it only merges slots.
    private static int SlotOf(char first, char second) => (((first | 0x20) * 37) + (second | 0x20)) & (Slots - 1);
}
