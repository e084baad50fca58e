using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerWriter.Posting;

/// <summary>Takes marks out of a line: entities, tags, Markdown, links, invisible characters.</summary>
internal static partial class PlainWords
{
    /// <summary>The words of a line: NFC, links by their text, white space folded.</summary>
    public static string Of(string line)
    {
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
