using System.Buffers;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>Cuts a text into words and takes particles and endings off.</summary>
internal static class WordReader
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    /// <summary>The words of a text. Words inside a technology's name become one word; words inside a figure carry no stem.</summary>
    public static IReadOnlyList<Word> Read(string text, IReadOnlyList<TechnologyMention> technologies, IReadOnlyList<Quantity> quantities)
    {
        List<Word> words = [];
        var technology = 0;
        var at = 0;
        while (at < text.Length)
        {
            while (technology < technologies.Count && technologies[technology].Start < at)
            {
                technology++;
            }

            if (technology < technologies.Count && technologies[technology].Start == at)
            {
                var mention = technologies[technology];
                at = Add(words, text, at, at + mention.Length, mention.Name, WordKind.Technology);
                continue;
            }

            var limit = technology < technologies.Count ? technologies[technology].Start : text.Length;
            var c = text[at];
            if (Hangul.IsSyllable(c))
            {
                at = AddKorean(words, text, at, limit, quantities);
            }
            else if (char.IsLetterOrDigit(c))
            {
                at = AddLatin(words, text, at, limit, quantities);
            }
            else
            {
                MarkComma(words, c);
                at++;
            }
        }

        return words;
    }

    /// <summary>The stem and the ending of a Hangul word.</summary>
    public static (string Stem, string Ending) StemOf(ReadOnlySpan<char> word)
    {
        if (Lexicon.Verb(word) is { } verb)
        {
            return (verb.Dictionary, word[verb.Length..].ToString());
        }

        var noun = Endings.WithoutVerbaliser(word);
        if (noun == 0)
        {
            noun = Endings.WithoutJosa(word);
        }

        return (word[..noun].ToString(), word[noun..].ToString());
    }

    private static int AddKorean(List<Word> words, string text, int start, int limit, IReadOnlyList<Quantity> quantities)
    {
        var end = start;
        while (end < limit && Hangul.IsSyllable(text[end]))
        {
            end++;
        }

        // A unit or 년, 월, 일 glued to digits counts with them.
        if (IsInside(quantities, start, end) || (start > 0 && char.IsAsciiDigit(text[start - 1])))
        {
            words.Add(new Word(text[start..end], "", "", start, WordKind.Number));
            return end;
        }

        // The particle behind a bracket or a quotation mark belongs to the word in front of it.
        if (words.Count > 0 && start > 0 && text[start - 1] is ')' or ']' or '\'' or '"' or '’' or '”' && Endings.IsJosa(text.AsSpan(start, end - start)))
        {
            words[^1] = words[^1] with { Ending = text[start..end] };
            return end;
        }

        var (stem, ending) = StemOf(text.AsSpan(start, end - start));
        words.Add(new Word(text[start..end], stem, ending, start, WordKind.Korean));
        return end;
    }

    private static int AddLatin(List<Word> words, string text, int start, int limit, IReadOnlyList<Quantity> quantities)
    {
        var end = start;
        while (end < limit && !Hangul.IsSyllable(text[end]) && (char.IsLetterOrDigit(text[end]) || IsInner(text, end, limit)))
        {
            end++;
        }

        var digits = !text.AsSpan(start, end - start).ContainsAnyExcept(NumberCharacters);
        var number = digits || IsInside(quantities, start, end);
        return Add(words, text, start, end, number ? "" : text[start..end].ToLowerInvariant(), number ? WordKind.Number : WordKind.Latin);
    }

    /// <summary>Adds a word that is not Hangul together with the particle that hangs on it.</summary>
    private static int Add(List<Word> words, string text, int start, int end, string stem, WordKind kind)
    {
        var tail = end;
        while (tail < text.Length && Hangul.IsSyllable(text[tail]))
        {
            tail++;
        }

        var hangs = tail > end && Endings.IsJosa(text.AsSpan(end, tail - end)) ? tail : end;
        words.Add(new Word(text[start..hangs], stem, text[end..hangs], start, kind));
        return hangs;
    }

    private static bool IsInner(string text, int at, int limit) =>
        text[at] is '-' or '_' or '.' or '+' or '#' or '\'' && at + 1 < limit && char.IsAsciiLetterOrDigit(text[at + 1]);

    private static bool IsInside(IReadOnlyList<Quantity> quantities, int start, int end)
    {
        foreach (var quantity in quantities)
        {
            if (start >= quantity.Start && start < quantity.Start + quantity.Text.Length && end > quantity.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static void MarkComma(List<Word> words, char c)
    {
        if (words.Count > 0 && c is ',' or ';')
        {
            words[^1] = words[^1] with { BeforeComma = true };
        }
    }
}
