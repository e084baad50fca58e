namespace CareerWriter.Korean;

/// <summary>Tells version numbers and list numbers from quantities.</summary>
internal static class VersionText
{
    private const int Nearby = 16;

    /// <summary>Whether digits right behind letters are a version: <c>v1.2</c>, <c>Java17</c>.</summary>
    public static bool IsAttached(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        if (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '_' or '-'))
        {
            return false;
        }

        var word = text[start..at];
        if (word is "v" or "V" or "ver" or "Ver")
        {
            return true;
        }

        // The point of .NET8 is a letter of the name.
        if (start > 0 && text[start - 1] == '.' && TechnologyNames.Canonical(text[(start - 1)..at]) is not null)
        {
            return true;
        }

        var digits = CalendarText.DigitsAt(text, at);
        return word.Length > 2 && TechnologyNames.Canonical(word) is not null && TechnologyNames.Canonical(text[start..(at + digits)]) is null;
    }

    /// <summary>Whether a text begins with the English "to" as a word.</summary>
    public static bool IsTo(ReadOnlySpan<char> rest) => rest.StartsWith("to ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a figure without a unit is a version, by the technology before it or the word 버전 beside it.</summary>
    public static bool IsVersion(string text, Figure figure, Func<int, bool> endsTechnology)
    {
        var rest = text.AsSpan(figure.End).TrimStart();
        if (rest.StartsWith("버전", StringComparison.Ordinal) || rest.StartsWith("version", StringComparison.OrdinalIgnoreCase) || rest.StartsWith(".x", StringComparison.Ordinal))
        {
            return true;
        }

        var head = text.AsSpan(0, figure.Start).TrimEnd(" (:");
        if (EndsWithVersionWord(head))
        {
            return true;
        }

        if (figure.Upper is not null || figure.Value >= 10_000)
        {
            return false;
        }

        return StandsBehindTechnology(text, figure, endsTechnology);
    }

    /// <summary>Whether the name of a technology ends right before a figure.</summary>
    public static bool StandsBehindTechnology(string text, Figure figure, Func<int, bool> endsTechnology) =>
        endsTechnology(text.AsSpan(0, figure.Start).TrimEnd(" (:").Length);

    /// <summary>Whether the clause before a change speaks of versions: 버전 업(2.3 to 2.7), 업그레이드(5.6 → 5.7).</summary>
    public static bool SpeaksOfVersions(string text, int before)
    {
        var head = text.AsSpan(Math.Max(0, before - Nearby), Math.Min(before, Nearby));
        return head.Contains("버전", StringComparison.Ordinal) || head.Contains("업그레이드", StringComparison.Ordinal) || head.Contains("버젼", StringComparison.Ordinal)
            || head.Contains("마이그레이션", StringComparison.Ordinal) || head.Contains("upgrade", StringComparison.OrdinalIgnoreCase) || head.Contains("version", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a plain number begins a line as its list number: <c>1.</c>, <c>2)</c>.</summary>
    public static bool IsListNumber(string text, Figure figure, ScannedNumber number)
    {
        if (!number.IsPlain || number.End >= text.Length || text[number.End] is not ('.' or ')' or '.' or ']'))
        {
            return false;
        }

        var at = figure.NumberStart - 1;
        while (at >= 0 && text[at] is ' ' or '\t' or '(' or '[' or '#' or '*')
        {
            at--;
        }

        return at < 0 || text[at] is '\n' or '>';
    }

    private static bool EndsWithVersionWord(ReadOnlySpan<char> head) =>
        head.EndsWith("버전", StringComparison.Ordinal) || head.EndsWith("버젼", StringComparison.Ordinal)
        || head.EndsWith("version", StringComparison.OrdinalIgnoreCase) || head.EndsWith(" ver", StringComparison.OrdinalIgnoreCase) || head.EndsWith(" ver.", StringComparison.OrdinalIgnoreCase);
}
