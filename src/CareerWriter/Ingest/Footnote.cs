namespace CareerWriter.Ingest;

/// <summary>Footnotes: their text is read where it stands.</summary>
internal static class Footnote
{
    /// <summary>The line without <c>[^1]:</c> in front of it.</summary>
    public static ReadOnlySpan<char> Text(ReadOnlySpan<char> content)
    {
        if (!content.StartsWith("[^"))
        {
            return content;
        }

        var end = content.IndexOf("]:");
        return end is > 2 and < 40 ? content[(end + 2)..].TrimStart() : content;
    }
}
