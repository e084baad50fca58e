namespace CareerWriter.Ingest;

/// <summary>Headings: <c># 제목</c>, <c>##제목</c> without the blank, and a title with a line below it.</summary>
internal static class MarkdownHeading
{
    private const int TitleCharacters = 20;
    private const int UnderlinedCharacters = 60;

    /// <summary>The level (0: no heading) and where the title starts. <c>#태그 #태그</c> and <c>#1</c> are no headings.</summary>
    public static (int Level, int Start) Level(ReadOnlySpan<char> content)
    {
        var level = content.IndexOfAnyExcept('#');
        if (level <= 0)
        {
            return (0, 0);
        }

        var glued = !char.IsWhiteSpace(content[level]);
        var isTag = glued && level == 1 && (!char.IsLetter(content[1]) || content[1..].Contains('#') || !content.Contains(' '));
        return isTag ? (0, 0) : (Math.Min(level, 6), level);
    }

    /// <summary>The title without the marks that may close it.</summary>
    public static ReadOnlySpan<char> Title(ReadOnlySpan<char> title)
    {
        title = title.Trim();
        var end = title.TrimEnd('#');
        return end.Length < title.Length && (end.IsEmpty || char.IsWhiteSpace(end[^1])) ? end.TrimEnd() : title;
    }

    /// <summary>
    /// Whether the line below makes a heading of this one, which has no text directly above it. People put <c>---</c> below any text as a rule, so only a short title that stands alone
    /// counts, a longer one when the line is drawn longer too; <c>===</c> has no other use.
    /// </summary>
    public static bool IsUnderlined(TextLines lines, int line)
    {
        if (line + 1 >= lines.Count)
        {
            return false;
        }

        var below = lines[line + 1].Trim();
        var title = lines[line].Trim();
        if (below.Length < 3 || below[0] is not ('-' or '=') || below.IndexOfAnyExcept(below[0]) >= 0 || title.Length > UnderlinedCharacters
            || ListMarker.Read(title) is not null || title[0] is '#' or '>' or '<' or '|')
        {
            return false;
        }

        return below[0] == '='
            || (title[^1] is not ('.' or '다' or '!' or '?' or ',' or '*') && !title.ContainsAny("~|@:/")
                && title.Length <= (below.Length > 3 ? UnderlinedCharacters : TitleCharacters) && !char.IsAsciiDigit(title[0]));
    }
}
