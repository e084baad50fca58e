using System.Collections.Frozen;

namespace CareerWriter.Korean;

/// <summary>How a word ends when it is read aloud.</summary>
internal enum FinalSound
{
    /// <summary>Nothing to read.</summary>
    Unknown,

    /// <summary>No final consonant.</summary>
    Vowel,

    /// <summary>ㄹ.</summary>
    Rieul,

    /// <summary>Any other final consonant.</summary>
    Consonant,
}

/// <summary>Reads words of any script as Koreans do, as far as their last sound.</summary>
internal static class Reading
{
    private const string Skipped = "\"'`“”‘’」』》〉*_.,!?…:;~";
    private const string ClosingBrackets = ")]}）］";
    private const string OpeningBrackets = "([{（［";

    /// <summary>Word → how it is read (readings.tsv), and every technology with a reading.</summary>
    private static readonly FrozenDictionary<string, FinalSound>.AlternateLookup<ReadOnlySpan<char>> Words =
        ReadWords().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The last sound of a word or phrase.</summary>
    public static FinalSound LastSound(ReadOnlySpan<char> word)
    {
        var text = WithoutTrailers(word);
        if (text.IsEmpty)
        {
            return FinalSound.Unknown;
        }

        var last = text[^1];
        return last switch
        {
            _ when Hangul.IsSyllable(last) => OfSyllable(last),
            _ when char.IsAsciiDigit(last) => NumberReading.LastSound(text),
            _ when char.IsAsciiLetter(last) || last is '+' or '#' => OfLatin(text),
            _ => OfSymbol(last),
        };
    }

    /// <summary>The last sound of a syllable.</summary>
    public static FinalSound OfSyllable(char syllable) =>
        !Hangul.HasFinal(syllable) ? FinalSound.Vowel : Hangul.EndsInRieul(syllable) ? FinalSound.Rieul : FinalSound.Consonant;

    private static ReadOnlySpan<char> WithoutTrailers(ReadOnlySpan<char> word)
    {
        var text = word.TrimEnd();
        while (!text.IsEmpty)
        {
            if (Skipped.Contains(text[^1], StringComparison.Ordinal))
            {
                text = text[..^1].TrimEnd();
                continue;
            }

            var kind = ClosingBrackets.IndexOf(text[^1], StringComparison.Ordinal);
            if (kind < 0)
            {
                break;
            }

            var open = text.LastIndexOf(OpeningBrackets[kind]);
            var before = open > 0 ? text[..open].TrimEnd() : [];
            text = before.IsEmpty ? text[..^1].TrimEnd() : before;
        }

        return text;
    }

    private static FinalSound OfLatin(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '+' or '#'))
        {
            start--;
        }

        var word = text[start..];
        var letters = word[(word.LastIndexOfAnyInRange('0', '9') + 1)..];
        if (letters.Length < word.Length && char.IsAsciiDigit(word[0]) && NumberReading.OfUnit(letters) is var unit and not FinalSound.Unknown)
        {
            return unit;
        }

        if (Words.TryGetValue(text, out var known) || Words.TryGetValue(word, out known))
        {
            return known;
        }

        word = word[(word.LastIndexOf('.') + 1)..];
        return word.IsEmpty ? FinalSound.Unknown : OfWord(word);
    }

    private static FinalSound OfWord(ReadOnlySpan<char> word)
    {
        if (Words.TryGetValue(word, out var known))
        {
            return known;
        }

        var hump = LastHump(word);
        if (hump.Length > 1 && hump.Length < word.Length && Words.TryGetValue(hump, out known))
        {
            return known;
        }

        return LatinReading.LastSound(hump);
    }

    /// <summary>The last part of a compound: <c>WebFlux</c> → <c>Flux</c>, <c>PostgreSQL</c> → <c>SQL</c>, <c>APIs</c> → <c>API</c>.</summary>
    private static ReadOnlySpan<char> LastHump(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == 's' && char.IsAsciiLetterUpper(word[^2]) && char.IsAsciiLetterUpper(word[^3]))
        {
            return "S";
        }

        var at = word.Length - 1;
        if (char.IsAsciiLetterUpper(word[at]))
        {
            while (at > 0 && char.IsAsciiLetterUpper(word[at - 1]))
            {
                at--;
            }

            return word[at..];
        }

        while (at > 0 && !char.IsAsciiLetterUpper(word[at]))
        {
            at--;
        }

        return word[at..];
    }

    private static FinalSound OfSymbol(char symbol) => symbol switch
    {
        '%' or '$' or '€' or '&' or '@' or '℃' or '°' or '/' or '→' => FinalSound.Vowel,
        '₩' or '￦' => FinalSound.Consonant,
        _ => FinalSound.Unknown,
    };

    private static FrozenDictionary<string, FinalSound> ReadWords()
    {
        Dictionary<string, FinalSound> words = new(StringComparer.OrdinalIgnoreCase);
        foreach (var technology in TechnologyLexicon.Entries)
        {
            if (technology.Reading.Length > 0)
            {
                words[technology.Name] = OfSyllable(technology.Reading[^1]);
            }
        }

        foreach (var row in TabSeparated.Rows("Korean/readings.tsv", 2))
        {
            words[row[0]] = OfSyllable(row[1][^1]);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
