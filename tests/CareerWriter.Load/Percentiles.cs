namespace CareerWriter.Load;

/// <summary>Percentiles of measured times.</summary>
internal static class Percentiles
{
    /// <summary>The time that a share of all do not exceed.</summary>
    public static TimeSpan At(this IEnumerable<TimeSpan> times, double share)
    {
        List<TimeSpan> sorted = [.. times.Order()];
        return sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }
}
