using System.Buffers;
using System.Globalization;
using System.Text;

namespace CareerWriter.Host.Commands.Views;

/// <summary>
/// Text of files and users as a terminal may show it: without control characters, so that nothing in a file can move the
/// cursor, set the title or colour the answer, and without the marks that turn the direction of writing.
/// </summary>
internal static class SafeText
{
    private static readonly SearchValues<char> Direction = SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>Keeps line breaks and tabs, drops every other control character.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(Unsafe))
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        foreach (var character in text.Where(c => !Unsafe(c)))
        {
            clean.Append(character);
        }

        return clean.ToString();
    }

    /// <summary>The same on one line.</summary>
    public static string OneLine(string text) => Clean(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>The same on one line of at most <paramref name="length"/> characters, cut with an ellipsis and never inside a character.</summary>
    public static string Short(string text, int length)
    {
        var line = OneLine(text);
        if (line.Length <= length)
        {
            return line;
        }

        var end = 0;
        for (var next = 0; next < length; next += StringInfo.GetNextTextElementLength(line, next))
        {
            end = next;
        }

        return string.Concat(line.AsSpan(0, end), "…");
    }

    private static bool Unsafe(char c) => (char.IsControl(c) && c is not ('\n' or '\t')) || Direction.Contains(c);
}
