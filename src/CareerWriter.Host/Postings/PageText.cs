using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using CareerWriter.Ingest;

namespace CareerWriter.Host.Postings;

/// <summary>Decodes pages before a parser sees them: byte order mark, validity of UTF-8, the header's and the page's own word, the bytes themselves.</summary>
internal static partial class PageText
{
    // Pages say their encoding in the first 1,024 bytes (HTML standard, "encoding sniffing"); some Korean ones begin with long comments.
    private const int HeadBytes = 4096;

    private static readonly string[] s_korean = ["euc-kr", "euckr", "ks_c_5601", "ksc5601", "ksc_5601", "ks_c_5601-1987", "korean", "cp949", "ms949", "uhc", "windows-949", "x-windows-949"];

    /// <summary>The text of an answer.</summary>
    /// <param name="bytes">The answer after decompression.</param>
    /// <param name="charset">What the header says, or null.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (HasMark(bytes))
        {
            return TextDecoding.Decode(bytes);
        }

        var said = EncodingOf(charset) ?? EncodingOf(CharsetIn(bytes));
        // Nothing but UTF-8 is valid as UTF-8 by chance, whatever it is called; UTF-16 without a mark is, where all of it is ASCII.
        return said is UnicodeEncoding or UTF32Encoding ? said.GetString(bytes)
            : Utf8.IsValid(bytes) ? TextDecoding.Decode(bytes)
            : said switch
            {
                UTF8Encoding => FewerLosses(bytes),
                // Servers say ISO-8859-1 or ASCII of anything.
                { CodePage: 28591 or 1252 or 20127 } => Latin(bytes),
                { } named => named.GetString(bytes),
                null => TextDecoding.Decode(bytes),
            };
    }

    private static bool HasMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);

    /// <summary>UTF-8 with a broken character, or code page 949 under a wrong name: whichever loses less.</summary>
    private static string FewerLosses(ReadOnlySpan<byte> bytes)
    {
        var (utf8, korean) = (Encoding.UTF8.GetString(bytes), TextDecoding.Cp949.GetString(bytes));
        return utf8.AsSpan().Count('\uFFFD') <= korean.AsSpan().Count('\uFFFD') ? utf8 : korean;
    }

    private static string Latin(ReadOnlySpan<byte> bytes)
    {
        var korean = TextDecoding.Cp949.GetString(bytes);
        return !korean.Contains('\uFFFD') && korean.Any(c => c is >= '가' and <= '힣') ? korean : EncodingOf("windows-1252")!.GetString(bytes);
    }

    private static string? CharsetIn(ReadOnlySpan<byte> bytes)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadBytes)]));
        return match.Success ? match.Groups["name"].Value : null;
    }

    private static Encoding? EncodingOf(string? name)
    {
        var word = name?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        if (s_korean.Contains(word) || word.StartsWith("ks_c_5601", StringComparison.Ordinal))
        {
            return TextDecoding.Cp949;
        }

        try
        {
            return word is "utf-8" or "utf8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(word) ?? Encoding.GetEncoding(word);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*[""']?\s*(?<name>[A-Za-z0-9_.:\-]{3,30})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Charset();
}
