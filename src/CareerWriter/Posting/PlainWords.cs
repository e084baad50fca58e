using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWriter.Posting;

/// <summary>Takes marks out of a line: entities, tags, Markdown, links, invisible characters.</summary>
internal static partial class PlainWords
{
    private static readonly SearchValues<char> PlainSigns =
        SearchValues.Create(" !\"#$%'()+,-./0123456789;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^abcdefghijklmnopqrstuvwxyz{}");

    /// <summary>The words of a line: NFC, links by their text, white space folded.</summary>
    public static string Of(string line)
    {
        if (ArePlain(line))
        {
            return line;
        }

        var text = Decoded(line);
        if (text.Contains('<', StringComparison.Ordinal))
        {
            text = Tag().Replace(text, " ");
        }

        if (text.Contains("](", StringComparison.Ordinal))
        {
            text = Image().Replace(text, "");
            text = Link().Replace(text, "${text}");
        }

        if (text.Contains("://", StringComparison.Ordinal) || text.Contains("www.", StringComparison.OrdinalIgnoreCase))
        {
            text = Address().Replace(text, " ");
            text = EmptyBrackets().Replace(text, " ");
        }

        return Folded(Unemphasised(text));
    }

    /// <summary>White space folded to one blank, invisible characters dropped, NFC.</summary>
    public static string Folded(string text)
    {
        if (ArePlain(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (c is not ('\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\uFE0F' or '\u00AD') && !char.IsControl(c))
            {
                folded.Append(c);
            }
        }

        return WellFormed(folded.ToString().Trim()).Normalize();
    }

    /// <summary>
    /// Whether a text is words already: Hangul syllables, ASCII letters, digits and punctuation that marks nothing, single blanks between.
    /// Most lines are, and such a text needs no folding, no NFC and no pattern.
    /// </summary>
    public static bool ArePlain(ReadOnlySpan<char> text)
    {
        var before = ' ';
        foreach (var c in text)
        {
            if (c is < '가' or > '힣' && !PlainSigns.Contains(c))
            {
                return false;
            }

            if ((c == ' ' && before == ' ') || (c == '.' && before is 'w' or 'W'))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    /// <summary>Entities resolved, also where a page escaped them twice.</summary>
    public static string Decoded(string text)
    {
        for (var round = 0; round < 2 && text.Contains('&', StringComparison.Ordinal); round++)
        {
            text = WebUtility.HtmlDecode(text);
        }

        return text;
    }

    private static string Unemphasised(string text)
    {
        if (text.AsSpan().IndexOfAny('*', '`', '_') < 0 && !text.Contains("~~", StringComparison.Ordinal))
        {
            return text;
        }

        return Emphasis().Replace(Strong().Replace(text, "${text}"), "${text}").Replace("~~", "", StringComparison.Ordinal);
    }

    /// <summary>Lone surrogates, which no encoding and no normalisation takes, become U+FFFD.</summary>
    private static string WellFormed(string text)
    {
        var high = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        return high < 0 ? text : string.Concat(text.EnumerateRunes());
    }

    [GeneratedRegex(@"</?[a-zA-Z!][^<>]{0,2000}>", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}[^()]{0,200}\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(?<text>[^\[\]]{0,500})\]\([^()\s]{0,2000}\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Link();

    [GeneratedRegex(@"(https?://|www\.)[^\s<>()\[\]]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Address();

    [GeneratedRegex(@"\(\s*\)|\[\s*\]|<\s*>", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"(?<mark>\*\*|__|`)(?<text>[^*_`]+)\k<mark>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*])\*(?<text>[^*\s][^*]*)\*(?![\w*])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Emphasis();
}
