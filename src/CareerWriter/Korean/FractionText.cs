using System.Globalization;

namespace CareerWriter.Korean;

/// <summary>Reads fractions in digits.</summary>
internal static class FractionText
{
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
        return part > 0 && part < whole && IsMeant(text.AsSpan(end))
            ? new Figure { Start = at, NumberStart = at, End = end, Value = decimal.Round((decimal)part / whole, 4) }
            : null;
    }

    /// <summary>Whether what follows shows that <c>1/3</c> is a fraction.</summary>
    private static bool IsMeant(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return rest.StartsWith("로", StringComparison.Ordinal) || rest.StartsWith("으로", StringComparison.Ordinal) || rest.StartsWith("수준", StringComparison.Ordinal)
            || rest.StartsWith("정도", StringComparison.Ordinal) || rest.StartsWith("이하", StringComparison.Ordinal) || rest.StartsWith("가량", StringComparison.Ordinal)
            || rest.StartsWith("만큼", StringComparison.Ordinal);
    }
}
