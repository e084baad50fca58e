using System.Globalization;

namespace CareerWriter.Korean;

/// <summary>Reads fractions in digits.</summary>
internal static class FractionText
{
    /// <summary>The largest whole that is told by a particle alone: 3/20 is rather a day.</summary>
    private const int LargestCounted = 10;

    /// <summary><c>1/3로</c>, <c>3분의 1로</c>: a fraction only before a particle, otherwise it may be a date or a name.</summary>
    public static Figure? Read(string text, int at)
    {
        var digits = CalendarText.DigitsAt(text, at);
        if (digits is 0 or > 2)
        {
            return null;
        }

        var end = at + digits;
        var rest = text.AsSpan(end);
        var isWords = rest.StartsWith("분의 ", StringComparison.Ordinal) || rest.StartsWith("분의", StringComparison.Ordinal);
        var next = isWords ? end + (rest.Length > 2 && rest[2] == ' ' ? 3 : 2) : end + 1;
        var second = CalendarText.DigitsAt(text, next);
        if ((!isWords && !rest.StartsWith("/", StringComparison.Ordinal)) || second is 0 or > 2)
        {
            return null;
        }

        var left = int.Parse(text.AsSpan(at, digits), CultureInfo.InvariantCulture);
        var right = int.Parse(text.AsSpan(next, second), CultureInfo.InvariantCulture);
        var (part, whole) = isWords ? (right, left) : (left, right);
        end = next + second;
        return part > 0 && part < whole && (isWords || IsMeant(text.AsSpan(end), whole))
            ? new Figure { Start = at, NumberStart = at, End = end, Value = decimal.Round((decimal)part / whole, 4) }
            : null;
    }

    /// <summary>Whether what follows shows that <c>1/3</c> is a fraction; a date takes 에, 부터 and 까지.</summary>
    private static bool IsMeant(ReadOnlySpan<char> rest, int whole)
    {
        var word = rest.TrimStart();
        var run = rest[..Hangul.RunLength(rest)];
        return ChangeWords.StartsWithAny(word, ["로", "으로", "수준", "정도", "이하", "이상", "미만", "가량", "만큼", "가까이"])
            || (whole <= LargestCounted && (run is "를" or "을" or "가" or "이" or "만" or "의" || ChangeWords.Begins(word)));
    }
}
