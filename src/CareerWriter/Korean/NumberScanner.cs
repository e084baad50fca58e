using System.Globalization;

namespace CareerWriter.Korean;

/// <summary>A number as written.</summary>
/// <param name="End">Index behind it.</param>
/// <param name="Value">Its value, 만 and 억 multiplied out.</param>
/// <param name="Points">Decimal points in it; two or more make a version.</param>
/// <param name="Scale">What 천, 만, 억 or K multiplied the last part by; 1 without.</param>
/// <param name="IsPlain">Whether it is digits only.</param>
internal readonly record struct ScannedNumber(int End, decimal Value, int Points, decimal Scale, bool IsPlain);

/// <summary>Reads numbers in digits, with 십, 백, 천, 만, 억, 조 and K, M.</summary>
internal static class NumberScanner
{
    private const int LongestNumber = 16;

    /// <summary>Reads the number that begins with a digit at an index.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ScannedNumber number)
    {
        number = default;
        if (!TryReadDigits(text, start, out var end, out var value, out var points))
        {
            return false;
        }

        if (points > 1)
        {
            number = new(end, value, points, 1, IsPlain: false);
            return true;
        }

        var plain = text[start..end].IndexOfAny(",.") < 0;
        var (scaled, scale) = ReadScales(text, ref end, value);
        number = new(end, scaled, points, scale, plain && scale == 1);
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, int start, out int end, out decimal value, out int points)
    {
        end = start;
        points = 0;
        var firstPoint = -1;
        var secondPoint = -1;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]) || IsThousands(text, start, end))
            {
                end++;
            }
            else if (text[end] == '.' && end > start && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
            {
                points++;
                (firstPoint, secondPoint) = points switch { 1 => (end, -1), 2 => (firstPoint, end), _ => (firstPoint, secondPoint) };
                end++;
            }
            else
            {
                break;
            }
        }

        var upTo = secondPoint > 0 ? secondPoint : end;
        if (upTo - start > LongestNumber)
        {
            value = 0;
            return false;
        }

        return decimal.TryParse(text[start..upTo], NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int start, int at) =>
        text[at] == ',' && at > start && at - start <= 15 && at + 3 < text.Length
        && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2]) && char.IsAsciiDigit(text[at + 3])
        && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static (decimal Value, decimal Scale) ReadScales(ReadOnlySpan<char> text, ref int end, decimal value)
    {
        if (end < text.Length && LetterScale(text, end) is > 1 and var letter && value >= 10)
        {
            end++;
            return (value * letter, letter);
        }

        decimal total = 0;
        decimal section = 0;
        decimal last = 1;
        decimal? pending = value;
        while (end < text.Length && KoreanScale(text, end) is > 1 and var scale)
        {
            end++;
            last = scale;
            if (scale >= 10_000)
            {
                total += (section + (pending ?? (section == 0 ? 1 : 0))) * scale;
                section = 0;
            }
            else
            {
                section += (pending ?? 1) * scale;
            }

            pending = ReadNextPart(text, ref end);
        }

        return (total + section + (pending ?? 0), last);
    }

    /// <summary>Reads digits that go on the number: <c>2천만</c> behind <c>1억 </c>.</summary>
    private static decimal? ReadNextPart(ReadOnlySpan<char> text, ref int end)
    {
        var at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var digits = at;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var length = digits - at;
        if (length is 0 or > 4 || (at > end && !(digits < text.Length && KoreanScale(text, digits) > 1)))
        {
            return null;
        }

        end = digits;
        return decimal.Parse(text[at..digits], CultureInfo.InvariantCulture);
    }

    private static decimal LetterScale(ReadOnlySpan<char> text, int at)
    {
        if (at + 1 < text.Length && (char.IsAsciiLetterOrDigit(text[at + 1]) || text[at + 1] is '/' or '-'))
        {
            return 1;
        }

        return text[at] switch { 'K' or 'k' => 1_000, 'M' => 1_000_000, _ => 1 };
    }

    private static decimal KoreanScale(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        return text[at] switch
        {
            '십' => 10,
            '백' when next is not ('엔' or '업' or '그' or '오') => 100,
            '천' => 1_000,
            '만' => 10_000,
            '억' => 100_000_000,
            '조' when next is not ('직' or '건' or '회' or '정' or '사' or '각' or '합') => 1_000_000_000_000,
            _ => 1,
        };
    }
}
