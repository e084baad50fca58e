using System.Buffers;

namespace CareerWriter.Posting;

/// <summary>Tells how deep a page nests before it is parsed: a parser's time grows with the square of the depth.</summary>
internal static class MarkupDepth
{
    private const int Deepest = 800;

    private static readonly string[] Containers =
        ["div", "ul", "ol", "table", "td", "span", "section", "article", "blockquote", "dl", "font", "b", "strong", "a", "em"];

    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. Containers.SelectMany(c => (char[])[c[0], char.ToUpperInvariant(c[0])])]);

    /// <summary>Whether elements stand in each other deeper than any page that people made.</summary>
    public static bool IsHostile(ReadOnlySpan<char> html)
    {
        var depth = 0;
        for (var at = html.IndexOf('<'); at >= 0 && at + 2 < html.Length;)
        {
            var closing = html[at + 1] == '/';
            if (IsContainer(html[(at + (closing ? 2 : 1))..]))
            {
                depth = Math.Max(0, depth + (closing ? -1 : 1));
            }

            if (depth > Deepest)
            {
                return true;
            }

            var next = html[(at + 1)..].IndexOf('<');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool IsContainer(ReadOnlySpan<char> tag)
    {
        if (tag.IsEmpty || !Beginnings.Contains(tag[0]))
        {
            return false;
        }

        foreach (var name in Containers)
        {
            if (tag.Length > name.Length && !char.IsAsciiLetterOrDigit(tag[name.Length]) && tag.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
