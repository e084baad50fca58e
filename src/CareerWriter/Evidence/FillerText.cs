using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Recognises text that only fills space: one sentence over and over, lorem ipsum, a placeholder, the question itself.</summary>
internal static partial class FillerText
{
    private const int Shortest = 8;
    private const int Repeats = 3;

    // One of them stands in every match of Lorem.
    private static readonly WordSieve _loremWords = WordSieve.Of("lorem", "dolor", "가나다라", "아무말", "동해물", "여기에", "이곳에");

    /// <summary>Whether a text as a whole is filler.</summary>
    /// <param name="text">The text.</param>
    /// <param name="question">The question it should answer, or null.</param>
    public static bool IsFiller(string text, string? question)
    {
        var bare = SourceText.Fold(text);
        return bare.Length == 0
            || Placeholders.IsNothingElse(bare)
            || (_loremWords.Passes(bare) && Lorem().IsMatch(bare))
            || IsRepetition(bare)
            || (question is not null && IsQuestionAgain(bare, question));
    }

    /// <summary>Whether a text is one sentence three times or more, with nothing else of weight.</summary>
    public static bool IsRepetition(string text)
    {
        if (!ComesAgain(text))
        {
            return false;
        }

        var unit = Period(text);
        return unit >= Shortest && text.Length >= (unit * Repeats) - 1;
    }

    /// <summary>Whether a line of several sentences says one of them three times or more.</summary>
    public static bool StartsRepeating(string text)
    {
        return ComesAgain(text) && IsRepetition(text[..^(text.Length % Math.Max(1, Period(text)))]);
    }

    // What is repeated begins with the first words of the text.
    private static bool ComesAgain(string text) =>
        text.Length >= Shortest * Repeats && text.AsSpan(1).IndexOf(text.AsSpan(0, Shortest)) >= 0;

    // The shortest length by which the text is its own continuation (prefix function), a space or full stop between counted in.
    private static int Period(string text)
    {
        if (text.Length < Shortest * Repeats)
        {
            return 0;
        }

        var padded = text.EndsWith(' ') ? text : text + " ";
        var border = new int[padded.Length];
        for (int i = 1, k = 0; i < padded.Length; i++)
        {
            while (k > 0 && padded[i] != padded[k])
            {
                k = border[k - 1];
            }

            border[i] = k += padded[i] == padded[k] ? 1 : 0;
        }

        return padded.Length - border[^1];
    }

    private static bool IsQuestionAgain(string text, string question)
    {
        var (said, asked) = (Letters(text), Letters(question));
        return said.Length >= Shortest && (string.Equals(said, asked, StringComparison.Ordinal) || (asked.Contains(said, StringComparison.Ordinal) && said.Length * 2 > asked.Length));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"lorem ipsum|dolor sit amet|(?:가나다라마바사|아무말|동해물과 백두산이)|(?:여기|이곳)에\s?(?:내용|답변|텍스트|글)을?\s?(?:입력|작성)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Lorem();
}
