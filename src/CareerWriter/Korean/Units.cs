using System.Globalization;

namespace CareerWriter.Korean;

/// <summary>A row of units.tsv.</summary>
/// <param name="Name">As written.</param>
/// <param name="Base">The unit it is compared in, or <c>-</c> for what makes no quantity (ordinals, calendar).</param>
/// <param name="Factor">How many base units it is.</param>
/// <param name="Blocked">Syllables that, written on, make another word of it.</param>
internal sealed record MeasureUnit(string Name, string Base, decimal Factor, IReadOnlyList<string> Blocked)
{
    /// <summary>Whether a figure with it is an ordinal or a calendar date.</summary>
    public bool IsOrdinal => Base is "-";
}

/// <summary>The list of units.</summary>
internal static class Units
{
    private static readonly Dictionary<string, MeasureUnit> ByName = [];
    private static readonly Dictionary<char, MeasureUnit[]> ByFirst = Read();

    private static readonly string[] Tails =
        ["이상", "이하", "이내", "내", "미만", "초과", "정도", "가량", "쯤", "남짓", "안팎", "짜리", "씩", "당", "간", "째", "여", "대", "분량", "수준", "안에", "전", "후", "만에", "동안"];

    /// <summary>The unit of a name, or null.</summary>
    public static MeasureUnit? Of(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The longest unit at the beginning of a text that stands right behind a number.</summary>
    /// <param name="rest">The text behind the number.</param>
    /// <param name="spaced">Whether a space stood between; then the unit must be a word of its own.</param>
    public static MeasureUnit? Match(ReadOnlySpan<char> rest, bool spaced)
    {
        if (rest.IsEmpty || !ByFirst.TryGetValue(rest[0], out var units))
        {
            return null;
        }

        foreach (var unit in units)
        {
            if (rest.StartsWith(unit.Name, StringComparison.Ordinal) && !(spaced && unit is { IsOrdinal: true, Name.Length: 1 }) && Ends(rest[unit.Name.Length..], unit, spaced))
            {
                return unit;
            }
        }

        return null;
    }

    private static bool Ends(ReadOnlySpan<char> after, MeasureUnit unit, bool spaced)
    {
        if (after.IsEmpty)
        {
            return true;
        }

        var last = unit.Name[^1];
        if (char.IsAsciiLetter(last))
        {
            return !char.IsAsciiLetterOrDigit(after[0]);
        }

        if (!Hangul.IsSyllable(last) || !Hangul.IsSyllable(after[0]))
        {
            return true;
        }

        foreach (var blocked in unit.Blocked)
        {
            if (after.StartsWith(blocked, StringComparison.Ordinal))
            {
                return IsTail(after);
            }
        }

        return !spaced || IsTail(after);
    }

    private static bool IsTail(ReadOnlySpan<char> after)
    {
        var run = after[..Hangul.RunLength(after)];
        if (NounTail.IsParticle(run))
        {
            return true;
        }

        foreach (var tail in Tails)
        {
            if (run.StartsWith(tail, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<char, MeasureUnit[]> Read()
    {
        foreach (var row in TabSeparated.Rows("Korean/units.tsv", 4))
        {
            var factor = decimal.Parse(row[2], CultureInfo.InvariantCulture);
            ByName[row[0]] = new(row[0], row[1], factor, row[3].Split('|', StringSplitOptions.RemoveEmptyEntries));
        }

        return ByName.Values
            .GroupBy(u => u.Name[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(u => u.Name.Length).ToArray());
    }
}
