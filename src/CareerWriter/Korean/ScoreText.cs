using System.Globalization;

namespace CareerWriter.Korean;

/// <summary>
/// Reads a score with its scale (<c>3.8/4.5</c>, <c>4.6 / 5점</c>) as one figure: the value is what was reached, the unit is the scale
/// (<c>/4.5</c>), so that 3.8 of 4.5 and 3.8 of 5 differ.
/// </summary>
internal static class ScoreText
{
    private const int CueReach = 8;
    private const int LongestPart = 6;

    private static readonly string[] Cues = ["학점", "평점", "GPA", "점수", "별점", "만족도", "성적", "Score", "score"];

    /// <summary>The score that begins at an index, or null.</summary>
    public static Figure? Read(string text, int at)
    {
        if (!TryReadPart(text, at, out var end, out var reached) || SlashEnd(text, end) is var next && next == end
            || !TryReadPart(text, next, out var behind, out var scale) || reached > scale || !IsScale(scale))
        {
            return null;
        }

        var exact = text.AsSpan(at, behind - at).Contains('.');
        var points = text.AsSpan(behind) is ['점', ..];
        if (!points && !HasCue(text, at) && !(exact && scale < 10))
        {
            return null;
        }

        return new Figure { Start = at, NumberStart = at, End = points ? behind + 1 : behind, Value = reached, Unit = string.Create(CultureInfo.InvariantCulture, $"/{scale:0.##}") };
    }

    private static bool IsScale(decimal scale) => scale is 4 or 4.3m or 4.5m or 5 or 7 or 10 or 100;

    private static bool HasCue(string text, int at)
    {
        var head = text.AsSpan(Math.Max(0, at - CueReach), Math.Min(CueReach, at));
        foreach (var cue in Cues)
        {
            if (head.Contains(cue, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryReadPart(string text, int at, out int end, out decimal value)
    {
        end = at + CalendarText.DigitsAt(text, at);
        if (end < text.Length && text[end] == '.' && end > at && CalendarText.DigitsAt(text, end + 1) is var decimals and (1 or 2))
        {
            end += 1 + decimals;
        }

        value = 0;
        var goesOn = end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] == '.' && CalendarText.DigitsAt(text, end + 1) > 0));
        return end > at && end - at <= LongestPart && !goesOn
            && decimal.TryParse(text.AsSpan(at, end - at), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    private static int SlashEnd(string text, int at)
    {
        var slash = at < text.Length && text[at] == ' ' ? at + 1 : at;
        if (slash >= text.Length || text[slash] != '/')
        {
            return at;
        }

        return slash + 1 < text.Length && text[slash + 1] == ' ' ? slash + 2 : slash + 1;
    }
}
