using System.Collections.Frozen;

namespace CareerWriter.Ingest;

/// <summary>The HTML elements by what they do to reading (HTML Living Standard, section 4 and 15.3).</summary>
internal static class HtmlTags
{
    /// <summary>Elements that start a new line of meaning.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
        + "head header hr html legend li main menu nav noframes ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul");

    /// <summary>Elements whose content is not read.</summary>
    public static readonly FrozenSet<string> Skipped = Set(
        "script style noscript template svg math title select textarea iframe object audio video canvas map del s strike head");

    /// <summary>Elements of Markdown files that are read up to their end tag, blank lines included.</summary>
    public static readonly FrozenSet<string> Whole = Set(
        "table ul ol dl li pre style script svg textarea select h1 h2 h3 h4 h5 h6 summary blockquote");

    private static readonly FrozenSet<string> Others = Set(
        "a abbr acronym area b base basefont bdi bdo big br button cite code col colgroup data datalist dfn em embed font frame hgroup i img input ins kbd label "
        + "link mark meta meter nobr output param picture progress q rb rp rt ruby samp slot small source span strong sub sup time track tt u var wbr "
        + "script style noscript template svg math select textarea iframe object audio video canvas map del s strike");

    /// <summary>Whether this is an element of HTML at all; <c>List&lt;String&gt;</c> is text.</summary>
    public static bool IsKnown(string name) => Blocks.Contains(name) || Others.Contains(name);

    /// <summary>The lower-case name of the tag that a text starts with (<c>&lt;br/&gt;</c>, <c>&lt;/p&gt;</c>), or empty.</summary>
    public static string NameAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '<')
        {
            return "";
        }

        var start = text[1] == '/' ? 2 : 1;
        var end = start;
        while (end < text.Length && end - start < 16 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        var closed = end >= text.Length || text[end] is '>' or '/' or ' ' or '\t' or '\n';
        return end > start && char.IsAsciiLetter(text[start]) && closed ? text[start..end].ToString().ToLowerInvariant() : "";
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
