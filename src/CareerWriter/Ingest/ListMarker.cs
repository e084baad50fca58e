namespace CareerWriter.Ingest;

/// <summary>The bullet or number that a line was typed with.</summary>
/// <param name="Rank">Its place in the usual order of Korean outlines (■, 1., 가., 1), ①, ○, -, ·): at one indentation a higher rank stands under a lower one.</param>
/// <param name="Length">Characters up to the text behind it.</param>
/// <param name="Number">The number, or null for a bullet.</param>
internal readonly record struct ListMarker(int Rank, int Length, int? Number = null)
{
    private const string Boxes = "■□◆◇●▶▷►◈★☆✅✔☑✓⏺➤❖▣◎";
    private const string Circles = "○•◦▪▫⁃‣";
    private const string Dots = "·∙ㆍ・ㄴ";
    private const string Dashes = "-*+–—";
    private const string Syllables = "가나다라마바사아자차카타파하";

    /// <summary>Reads a marker at the start of a line without its indentation.</summary>
    public static ListMarker? Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
        {
            return null;
        }

        var c = line[0];
        return char.IsAsciiDigit(c) || c == '(' ? ReadNumber(line)
            : Dashes.Contains(c) ? ReadDash(line)
            : c < '\u0080' ? ReadLetter(line)
            : ReadSymbol(line);
    }

    private static ListMarker? ReadDash(ReadOnlySpan<char> line)
    {
        if (line.Length == 1 || char.IsWhiteSpace(line[1]))
        {
            return Bullet(6, line, 1);
        }

        // A hyphen or asterisk glued to its text; not a negative number, an option, emphasis or a rule.
        var glued = line[0] switch
        {
            '-' => char.IsLetter(line[1]) || line[1] is '[' or '(' or '"',
            '*' => char.IsLetter(line[1]) && !line[1..].Contains('*'),
            _ => false,
        };
        return glued ? Bullet(6, line, 1) : null;
    }

    private static ListMarker? ReadLetter(ReadOnlySpan<char> line) =>
        line[0] == 'o' && line.Length > 2 && line[1] == ' ' && line[2] is >= '가' and <= '힣' ? Bullet(5, line, 1) : null;

    private static ListMarker? ReadSymbol(ReadOnlySpan<char> line)
    {
        var c = line[0];
        if (c is >= '①' and <= '⑳' or >= '❶' and <= '❿')
        {
            return Bullet(4, line, 1) with { Number = c - (c >= '❶' ? '❶' : '①') + 1 };
        }

        if (line.Length > 2 && line[1] is '.' or ')' && line[2] == ' ' && Syllables.IndexOf(c, StringComparison.Ordinal) is var index and >= 0)
        {
            return Bullet(line[1] == '.' ? 2 : 3, line, 2) with { Number = index + 1 };
        }

        // Symbol fonts of Word put their bullets at U+F000. The same sign twice is a blank to fill in (○○은행) or a rating (★★★).
        var rank = Boxes.Contains(c) ? 0 : Circles.Contains(c) || c is >= '\uF000' and <= '\uF0FF' ? 5 : Dots.Contains(c) ? 7 : -1;
        if (c == 'ㄴ' && line.Length > 1 && line[1] != ' ')
        {
            return null;
        }

        return rank < 0 || (line.Length > 1 && line[1] == c) ? null : Bullet(rank, line, line.Length > 1 && line[1] == '\uFE0F' ? 2 : 1);
    }

    private static ListMarker? ReadNumber(ReadOnlySpan<char> line)
    {
        var start = line[0] == '(' ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < 4 && char.IsAsciiDigit(line[end]))
        {
            end++;
        }

        // Three digits at most: 2023. is a year.
        if (end == start || end - start > 3 || end >= line.Length || line[end] is not ('.' or ')') || (start == 1 && line[end] == '.'))
        {
            return null;
        }

        var rest = line[(end + 1)..];
        if (line[end] == '.' && !IsItemText(rest))
        {
            return null;
        }

        var number = int.Parse(line[start..end], System.Globalization.CultureInfo.InvariantCulture);
        return Bullet(line[end] == '.' ? 1 : 3, line, end + 1) with { Number = number };
    }

    /// <summary>Whether what stands behind <c>1.</c> is an item and not the rest of a date (<c>23. 04 ~</c>) or of a version (<c>2.7</c>).</summary>
    private static bool IsItemText(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return false;
        }

        if (!char.IsWhiteSpace(rest[0]))
        {
            return rest[0] is >= '가' and <= '힣' or '[' or '<' or '"' or '*' || char.IsAsciiLetterUpper(rest[0]);
        }

        rest = rest.TrimStart();
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        if (digits is 0 or > 2)
        {
            return true;
        }

        var after = rest[digits..].TrimStart();
        return !after.IsEmpty && after[0] is not ('.' or '~' or '-' or '–' or '—' or '\\' or '∼' or '〜');
    }

    private static ListMarker Bullet(int rank, ReadOnlySpan<char> line, int length)
    {
        while (length < line.Length && char.IsWhiteSpace(line[length]))
        {
            length++;
        }

        return new ListMarker(rank, length);
    }
}
