namespace CareerWriter.Korean;

/// <summary>Time in Korea, where applications are due: nine hours ahead of UTC, in summer too.</summary>
public static class KoreanTime
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(9);

    /// <summary>A moment as clocks in Korea show it.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Ahead);

    /// <summary>The day of a moment in Korea.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Of(moment).DateTime);
}
