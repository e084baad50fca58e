using System.Collections;
using System.Text;

namespace CareerWriter.Korean;

/// <summary>A text's length by every basis.</summary>
/// <param name="WithSpaces">UTF-16 units, line breaks included (공백 포함).</param>
/// <param name="WithoutSpaces">The same without white space, line breaks still 1 each (공백 제외).</param>
/// <param name="TwoByte">1 for ASCII, 2 for any other character.</param>
/// <param name="Cp949">Bytes of code page 949, 2 for what it lacks.</param>
/// <param name="Utf8">UTF-8 bytes.</param>
public sealed record TextCounts(int WithSpaces, int WithoutSpaces, int TwoByte, int Cp949, int Utf8)
{
    /// <summary>The length by a basis.</summary>
    public int In(CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => WithSpaces,
        CountBasis.WithoutSpaces => WithoutSpaces,
        CountBasis.TwoByte => TwoByte,
        CountBasis.Cp949 => Cp949,
        CountBasis.Utf8 => Utf8,
    };
}

/// <summary>
/// Counts text as application forms do (contracts: "Text and counts"). The text is expected in NFC with LF;
/// a decomposed syllable counts its parts. A surrogate pair is one character for the byte bases.
/// </summary>
public static class TextCount
{
    private const int Korean = 949;
    private static readonly BitArray Cp949Units = ReadCp949();

    /// <summary>The length by one basis.</summary>
    public static int Of(string text, CountBasis basis) => basis switch
    {
        CountBasis.WithSpaces => text.Length,
        CountBasis.WithoutSpaces => WithoutSpaces(text),
        CountBasis.TwoByte or CountBasis.Cp949 => TwoByte(text),
        CountBasis.Utf8 => Encoding.UTF8.GetByteCount(text),
    };

    /// <summary>The length by every basis.</summary>
    public static TextCounts All(string text)
    {
        var bytes = TwoByte(text);
        return new(text.Length, WithoutSpaces(text), bytes, bytes, Encoding.UTF8.GetByteCount(text));
    }

    /// <summary>Whether code page 949 has the UTF-16 unit; halves of surrogate pairs and private characters never.</summary>
    public static bool IsCp949Encodable(char unit) => Cp949Units[unit];

    /// <summary>Whether code page 949 has the character; nothing beyond the basic plane.</summary>
    public static bool IsCp949Encodable(Rune character) => character.IsBmp && Cp949Units[character.Value];

    private static int WithoutSpaces(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c == '\n' || !char.IsWhiteSpace(c))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Only ASCII is one byte in code page 949, so a character that it lacks and one that it has both count 2.</summary>
    private static int TwoByte(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += char.IsAscii(text[i]) ? 1 : 2;
            i += IsPair(text, i) ? 1 : 0;
        }

        return count;
    }

    private static bool IsPair(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static BitArray ReadCp949()
    {
        // Decoding every byte pair is quick and never meets the encoder's best-fit guesses.
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(Korean, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(string.Empty))!;
        var units = new BitArray(char.MaxValue + 1);
        for (var c = 0; c < 0x80; c++)
        {
            units[c] = true;
        }

        Span<byte> pair = stackalloc byte[2];
        Span<char> decoded = stackalloc char[2];
        for (var lead = 0x81; lead <= 0xFE; lead++)
        {
            for (var trail = 0x41; trail <= 0xFE; trail++)
            {
                pair[0] = (byte)lead;
                pair[1] = (byte)trail;
                if (encoding.GetChars(pair, decoded) == 1 && !char.IsAscii(decoded[0]) && !IsPrivate(decoded[0]))
                {
                    units[decoded[0]] = true;
                }
            }
        }

        return units;
    }

    private static bool IsPrivate(char c) => c is >= '\uE000' and <= '\uF8FF';
}
