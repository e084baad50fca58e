using System.Globalization;
using System.Text.Json.Serialization;

namespace CareerWriter.Slack.Protocol;

/// <summary>
/// A message's time stamp (<c>1657653155.174779</c>), which is also its id within the channel. It stays text: a floating-point number would lose its last digits.
/// </summary>
[JsonConverter(typeof(SlackIdConverter<SlackTimestamp>))]
internal readonly record struct SlackTimestamp(string Value) : ISlackId<SlackTimestamp>, IComparable<SlackTimestamp>
{
    private const int FractionDigits = 6;

    /// <summary>When the message was posted, to the microsecond; null when the text is not a time stamp.</summary>
    public DateTimeOffset? Time => Microseconds is { } micros ? DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond) : null;

    /// <summary>Its place among the messages of its channel: microseconds since 1970; null when the text is not a time stamp.</summary>
    public long? Microseconds
    {
        get
        {
            var dot = Value?.IndexOf('.', StringComparison.Ordinal) ?? -1;
            if (dot is < 1 or > 11 || Value!.Length != dot + 1 + FractionDigits)
            {
                return null;
            }

            return long.TryParse(Value.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
                && long.TryParse(Value.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var fraction)
                    ? (seconds * 1_000_000) + fraction
                    : null;
        }
    }

    /// <inheritdoc/>
    public static SlackTimestamp Of(string value) => new(value);

    /// <summary>Earlier messages come first.</summary>
    public int CompareTo(SlackTimestamp other) =>
        (Microseconds, other.Microseconds) is ({ } mine, { } theirs) ? mine.CompareTo(theirs) : string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Whether one is earlier.</summary>
    public static bool operator <(SlackTimestamp left, SlackTimestamp right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is later.</summary>
    public static bool operator >(SlackTimestamp left, SlackTimestamp right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not later.</summary>
    public static bool operator <=(SlackTimestamp left, SlackTimestamp right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not earlier.</summary>
    public static bool operator >=(SlackTimestamp left, SlackTimestamp right) => left.CompareTo(right) >= 0;
}
