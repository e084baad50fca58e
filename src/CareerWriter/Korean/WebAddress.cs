using System.Buffers;

namespace CareerWriter.Korean;

/// <summary>Steps over links and mail addresses, whose parts are neither words nor figures.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> Parts =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'*+,;=%");

    /// <summary>Whether an address may begin with the character.</summary>
    public static bool MayBegin(char c) => c is 'h' or 'H' or 'w' or 'W' or 'f';

    /// <summary>The end of the address that begins at an index, or the index itself when none does.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int at)
    {
        if (!MayBegin(text[at]) || (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])))
        {
            return at;
        }

        var rest = text[at..];
        var isAddress = rest.Length > 4
            && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ftp://", StringComparison.Ordinal));
        if (!isAddress)
        {
            return at;
        }

        var length = rest.IndexOfAnyExcept(Parts);
        return at + (length < 0 ? rest.Length : length);
    }
}
