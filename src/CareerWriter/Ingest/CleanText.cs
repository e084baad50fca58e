using System.Buffers;
using System.Text.RegularExpressions;

namespace CareerWriter.Ingest;

/// <summary>Text of a block without what is not text: runs of white space, invisible characters, left-over marks.</summary>
internal static partial class CleanText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*`");

    /// <summary>White space folded to single blanks and trimmed; zero-width characters and soft hyphens dropped.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsFolded(text))
        {
            return text.ToString();
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        var blank = false;
        foreach (var c in text)
        {
            if (IsInvisible(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = length > 0;
                continue;
            }

            if (blank)
            {
                buffer[length++] = ' ';
                blank = false;
            }

            buffer[length++] = c;
        }

        var folded = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return folded;
    }

    /// <summary>
    /// <see cref="Fold"/>, and the marks that CommonMark leaves in Korean text: a closing <c>**</c> after a bracket and before a particle is
    /// literal by its flanking rules. A single asterisk (a product, <c>수*30개</c>) and a power (<c>2**10</c>) stay.
    /// </summary>
    public static string OfMarkup(ReadOnlySpan<char> text)
    {
        var folded = Fold(text);
        if (!folded.AsSpan().ContainsAny(Marks))
        {
            return folded;
        }

        return Fold(LeftOver().Replace(folded, ""));
    }

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        var blank = false;
        foreach (var c in text)
        {
            if (c is >= '가' and <= '힣')
            {
                blank = false;
                continue;
            }

            if (IsInvisible(c) || (char.IsWhiteSpace(c) && (c != ' ' || blank)))
            {
                return false;
            }

            blank = c == ' ';
        }

        return true;
    }

    private static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    [GeneratedRegex(@"(?<!\d)\*{2,3}|\*{2,3}(?!\d)|`", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex LeftOver();
}
