using CareerWriter.Korean;

namespace CareerWriter.Conversation;

/// <summary>How full a limit is, as a bar.</summary>
public static class LengthMeter
{
    private const int Length = 10;

    /// <summary>The bar; empty without a limit.</summary>
    public static string Of(TextCounts counts, LengthLimit? limit)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (limit is null)
        {
            return "";
        }

        var filled = (int)Math.Clamp((long)counts.In(limit.Basis) * Length / Math.Max(1, limit.Value), 0, Length);
        return $" {new string('▰', filled)}{new string('▱', Length - filled)}";
    }
}
