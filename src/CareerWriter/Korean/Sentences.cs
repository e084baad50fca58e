using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>Splits Korean prose and notes into sentences.</summary>
public static class Sentences
{
    private const int LongestLabel = 6;
    private const string Terminators = ".!?…。！？";

    private static readonly SearchValues<char> Interesting = SearchValues.Create(Enclosures.Openers + Terminators + "\"'`\n");
    private static readonly SearchValues<char> Marks = SearchValues.Create(Terminators);

    /// <summary>Syllables that end a clause: -다, -요, -까, -죠 and the noun endings of notes (-함, -됨, -음, -임).</summary>
    private static readonly SearchValues<char> FinalSyllables = SearchValues.Create("다요까죠함됨음임");

    private static readonly string[] Abbreviations =
        ["e.g", "i.e", "etc", "vs", "cf", "ex", "mr", "ms", "mrs", "dr", "inc", "ltd", "co", "corp", "fig", "ver", "no", "st", "jr", "al"];

    private static readonly string[] Quotatives = ["라고", "라는", "라며", "라면", "이라", "고 ", "는 ", "란 ", "와 ", "과 ", "를 ", "을 ", "의 ", "에 ", "입니다", "이었", "였"];

    /// <summary>
    /// The sentences of a paragraph in order, each trimmed and with its closing mark. A line break always ends one. Nothing is lost:
    /// the sentences with the white space between them give the paragraph back.
    /// </summary>
    public static IReadOnlyList<string> Split(string paragraph)
    {
        List<string> sentences = [];
        var start = 0;
        var at = 0;
        while (at < paragraph.Length)
        {
            var step = paragraph.AsSpan(at).IndexOfAny(Interesting);
            if (step < 0)
            {
                break;
            }

            at = Advance(paragraph, start, at + step, out var ends);
            if (ends)
            {
                Add(sentences, paragraph, start, at);
                start = at;
            }
        }

        Add(sentences, paragraph, start, paragraph.Length);
        return sentences;
    }

    private static void Add(List<string> sentences, string paragraph, int start, int end)
    {
        var piece = paragraph.AsSpan(start, end - start).Trim();
        if (!piece.IsEmpty)
        {
            sentences.Add(piece.ToString());
        }
    }

    /// <summary>Goes past the mark at <paramref name="at"/> and what it encloses; says whether a sentence ends there.</summary>
    private static int Advance(string text, int start, int at, out bool ends)
    {
        if (text[at] == '\n')
        {
            ends = true;
            return at + 1;
        }

        if (!Marks.Contains(text[at]))
        {
            var close = Enclosures.End(text, at);
            if (close < 0)
            {
                ends = false;
                return at + 1;
            }

            ends = Marks.Contains(text[close - 1]) && EndsEnclosed(text, start, close);
            return close + 1;
        }

        var end = at + 1;
        while (end < text.Length && Marks.Contains(text[end]))
        {
            end++;
        }

        var mark = end - 1;
        while (end < text.Length && Enclosures.IsClosing(text[end]) && Enclosures.End(text, end) < 0)
        {
            end++;
        }

        ends = Ends(text, start, at, mark, end);
        return end;
    }

    /// <summary>Whether a closed quotation or bracket whose last character is a mark ends the sentence around it.</summary>
    private static bool EndsEnclosed(string text, int start, int close)
    {
        var whole = text.AsSpan(start, close - start).TrimStart().IndexOfAny(Enclosures.Opening) == 0;
        if (close + 1 >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[close + 1]) || close < 2)
        {
            return false;
        }

        var rest = text.AsSpan(close + 1).TrimStart();
        return (whole || FinalSyllables.Contains(text[close - 2])) && !ChangeWords.StartsWithAny(rest, Quotatives);
    }

    private static bool Ends(string text, int start, int first, int last, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        var before = first > start ? text[first - 1] : '\0';
        if (!char.IsWhiteSpace(text[end]))
        {
            return EndsWithoutSpace(text, before, end);
        }

        if (text[last] == '…' || last > first)
        {
            return text[last] is '!' or '?' || FinalSyllables.Contains(before);
        }

        return text[first] != '.' || EndsAtPeriod(text, start, first, end, before);
    }

    private static bool EndsWithoutSpace(string text, char before, int end) =>
        FinalSyllables.Contains(before)
        && (Hangul.IsSyllable(text[end]) || char.IsAsciiLetterOrDigit(text[end]) || Enclosures.Openers.Contains(text[end], StringComparison.Ordinal))
        && !ChangeWords.StartsWithAny(text.AsSpan(end), Quotatives);

    private static bool EndsAtPeriod(string text, int start, int period, int end, char before)
    {
        var sentence = text.AsSpan(start, period - start).TrimStart();
        if (char.IsAsciiDigit(before))
        {
            var next = text.AsSpan(end).TrimStart();
            var number = sentence[(sentence.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
            var isMarker = number.Length == sentence.Length || IsLabel(sentence, number.Length);
            return !isMarker && !(next.Length > 0 && (char.IsAsciiDigit(next[0]) || next[0] is '~' or '-' or '–')) && !IsDate(sentence, number.Length);
        }

        if (!char.IsAsciiLetter(before))
        {
            return before != '\0' && sentence.Length > 0;
        }

        var word = sentence[(sentence.LastIndexOfAny(" (,[/") + 1)..];
        var isLabel = word.Length == sentence.Length && word.Length == 1;
        return !isLabel && !IsAbbreviation(word);
    }

    /// <summary>Whether the digits number a label of one short word: <c>성과1.</c>, <c>Q1.</c></summary>
    private static bool IsLabel(ReadOnlySpan<char> sentence, int digits) =>
        digits <= 2 && sentence.Length - digits is > 0 and <= LongestLabel && !sentence.ContainsAny(' ', '.', ',');

    /// <summary>Whether the digits at the end are the month or day of a date written with points (<c>2021. 10.</c>).</summary>
    private static bool IsDate(ReadOnlySpan<char> sentence, int digits)
    {
        if (digits > 2)
        {
            return false;
        }

        var head = sentence[..^digits].TrimEnd();
        return head.Length > 1 && head[^1] == '.' && char.IsAsciiDigit(head[^2]);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (word.Equals(abbreviation, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
