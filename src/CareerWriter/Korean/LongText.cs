namespace CareerWriter.Korean;

/// <summary>Cuts text that no person writes in one piece: every search over a piece then takes a bounded time, whatever stands in it.</summary>
internal static class LongText
{
    private const int Longest = 4000;
    private const int Piece = 2000;

    /// <summary>Whether the text is too long to be searched in one piece.</summary>
    public static bool IsTooLong(string text) => text.Length > Longest;

    /// <summary>The text, when too long in pieces of at most 2,000 characters, cut at a space where there is one.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        if (!IsTooLong(text))
        {
            yield return text;
            yield break;
        }

        for (var from = 0; from < text.Length;)
        {
            var length = Math.Min(Piece, text.Length - from);
            var space = from + length < text.Length ? text.AsSpan(from, length).LastIndexOf(' ') : -1;
            length = space > 0 ? space + 1 : length;
            yield return text.Substring(from, length).Trim();
            from += length;
        }
    }
}
