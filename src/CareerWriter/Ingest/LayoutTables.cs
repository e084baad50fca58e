using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace CareerWriter.Ingest;

/// <summary>Tables that only place things on a page: their cells hold headings, lists or tables, which are read as such.</summary>
internal static class LayoutTables
{
    /// <summary>Indices of the start tags of such tables.</summary>
    public static HashSet<int> Find(List<HtmlToken> tokens)
    {
        HashSet<int> layout = [];
        Stack<int> open = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i])
            {
                case { Type: HtmlTokenType.StartTag, Name: "table" }:
                    Mark();
                    open.Push(i);
                    break;
                case { Type: HtmlTokenType.EndTag, Name: "table" }:
                    open.TryPop(out _);
                    break;
                case { Type: HtmlTokenType.StartTag, Name: "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "details" }:
                    Mark();
                    break;
                default:
                    break;
            }
        }

        return layout;

        void Mark()
        {
            if (open.TryPeek(out var table))
            {
                layout.Add(table);
            }
        }
    }
}
