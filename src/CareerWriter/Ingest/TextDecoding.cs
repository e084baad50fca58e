using System.Buffers;
using System.Text;

namespace CareerWriter.Ingest;

/// <summary>Finds the encoding of a text by what is valid: byte order mark, UTF-8, UTF-16 by its zeroes or its 한글, code page 949.</summary>
public static class TextDecoding
{
    private const int Sample = 64 * 1024;
    private const double MostControls = 0.02;

    // Below the space, without tab, line and page breaks and escape.
    private static readonly SearchValues<byte> _controls = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(b => (byte)b).Except("\t\n\r\v\f\u001B"u8.ToArray())]);

    /// <summary>Code page 949, the superset of EUC-KR that everything labelled euc-kr, ks_c_5601-1987 or windows-949 means.</summary>
    public static Encoding Cp949 { get; } = CreateCp949();

    /// <summary>Decodes a text; what cannot be decoded is dropped.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? Encoding.UTF8.GetString(bytes[3..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(bytes[2..])
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
            : Utf16(bytes) is { } utf16 ? utf16.GetString(bytes)
            : IsUtf8(bytes) ? Encoding.UTF8.GetString(bytes)
            : Cp949.GetString(bytes);
        return text.Replace("\uFFFD", "", StringComparison.Ordinal);
    }

    /// <summary>Whether bytes are a text at all, in any of the encodings.</summary>
    public static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.IsEmpty || sample.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || sample.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || Utf16(sample) is not null)
        {
            return true;
        }

        var controls = 0;
        for (var rest = sample; rest.IndexOfAny(_controls) is >= 0 and var at; rest = rest[(at + 1)..])
        {
            controls++;
        }

        return controls <= sample.Length * MostControls && (IsUtf8(sample) || IsCp949(sample));
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        // A sample may end inside a character of up to four bytes.
        for (var cut = 0; cut < 4 && cut <= bytes.Length; cut++)
        {
            if (System.Text.Unicode.Utf8.IsValid(bytes[..^cut]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCp949(ReadOnlySpan<byte> bytes)
    {
        var wrong = Cp949.GetString(bytes).AsSpan().Count('\uFFFD');
        return wrong <= bytes.Length / 200;
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (sample.Length < 4 || bytes.Length % 2 != 0 || !sample.Contains((byte)0))
        {
            return null;
        }

        return Likely(sample, 0) ? Encoding.BigEndianUnicode : Likely(sample, 1) ? Encoding.Unicode : null;
    }

    /// <summary>Whether most units are ASCII or 한글 when the high byte stands at this place; a text in UTF-8 or CP949 has no zero bytes.</summary>
    private static bool Likely(ReadOnlySpan<byte> bytes, int high)
    {
        var (ascii, korean) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var (top, low) = (bytes[i + high], bytes[i + 1 - high]);
            ascii += top == 0 && (low is >= 0x20 and < 0x7F or (byte)'\n' or (byte)'\r' or (byte)'\t') ? 1 : 0;
            korean += top is >= 0xAC and <= 0xD7 or 0x11 or 0x30 or 0x20 ? 1 : 0;
        }

        var units = bytes.Length / 2;
        return ascii > 0 && ascii + korean >= units * 0.9;
    }

    private static Encoding CreateCp949()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(949, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
    }
}
