using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>Brackets and quotations, inside which no sentence ends.</summary>
internal static class Enclosures
{
    /// <summary>Brackets and quotation marks that only open.</summary>
    public const string Openers = "([{“‘「『《〈（［";

    private const string Closers = ")]}”’」』》〉）］";

    /// <summary>A bracket or quotation longer than this is taken for a stray mark.</summary>
    private const int LongestEnclosure = 400;

    /// <summary>Every mark that may open one.</summary>
    public static readonly SearchValues<char> Opening = SearchValues.Create(Openers + "\"'`");

    private static readonly SearchValues<char> Closing = SearchValues.Create(Closers + "\"'`");

    /// <summary>Whether the character may close one.</summary>
    public static bool IsClosing(char c) => Closing.Contains(c);

    /// <summary>The index of the mark that closes the one at <paramref name="open"/> on the same line, or −1.</summary>
    public static int End(string text, int open)
    {
        var kind = Openers.IndexOf(text[open], StringComparison.Ordinal);
        var limit = Math.Min(text.Length, open + LongestEnclosure);
        if (kind < 0)
        {
            return IsOpeningQuote(text, open) ? QuoteEnd(text, open, limit) : -1;
        }

        var depth = 0;
        for (var i = open; i < limit && text[i] != '\n'; i++)
        {
            depth += text[i] == Openers[kind] ? 1 : text[i] == Closers[kind] ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsOpeningQuote(string text, int at) => text[at] switch
    {
        '`' or '"' => true,
        '\'' => at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]),
        _ => false,
    };

    private static int QuoteEnd(string text, int open, int limit)
    {
        for (var i = open + 1; i < limit && text[i] != '\n'; i++)
        {
            var apostrophe = text[open] == '\'' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]);
            if (text[i] == text[open] && !apostrophe)
            {
                return i;
            }
        }

        return -1;
    }
}
