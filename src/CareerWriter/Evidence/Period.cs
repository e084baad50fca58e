namespace CareerWriter.Evidence;

/// <summary>A period as it stands in a line.</summary>
/// <param name="Start">First day, month or year, or null when only a duration is given.</param>
/// <param name="End">Last day, month or year; null when open or not given.</param>
/// <param name="Current">Whether it runs on.</param>
/// <param name="Stated">The duration as written, or null.</param>
/// <param name="Index">Where it begins in the line, UTF-16 units.</param>
/// <param name="Length">How far it goes, brackets and stated duration included.</param>
internal sealed record Period(PartialDate? Start, PartialDate? End, bool Current, string? Stated, int Index, int Length)
{
    /// <summary>Whether another period lies within this one, and is shorter.</summary>
    public bool Contains(Period other, DateOnly today)
    {
        if (Start is not { } start || other.Start is not { } otherStart)
        {
            return false;
        }

        var now = new PartialDate(today.Year, today.Month, today.Day);
        var end = End ?? now;
        var otherEnd = other.End ?? (other.Current ? now : otherStart);
        return start <= otherStart && otherEnd <= end && (start != otherStart || end != otherEnd);
    }

    /// <summary>The line without the period, and without what only held it (empty brackets, separators at the ends).</summary>
    public string Rest(string line)
    {
        var (before, after) = Around(line);
        return (before.Length, after.Length) switch
        {
            (_, 0) => before,
            (0, _) => after,
            _ => $"{before} {after}",
        };
    }

    /// <summary>What stands before and behind the period, without what only held it.</summary>
    public (string Before, string After) Around(string line)
    {
        var before = line.AsSpan(0, Index).TrimEnd();
        var after = line.AsSpan(Index + Length).TrimStart();
        while (before.Length > 0 && after.Length > 0 && (before[^1], after[0]) is ('(', ')') or ('[', ']') or ('（', '）'))
        {
            before = before[..^1].TrimEnd();
            after = after[1..].TrimStart();
        }

        return (before.Trim(Ornaments).ToString(), after.Trim(Ornaments).ToString());
    }

    private const string Ornaments = " |,·:：-–—/*•`\t";
}
