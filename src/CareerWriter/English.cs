using System.Globalization;

namespace CareerWriter;

/// <summary>Forms of English words that depend on numbers.</summary>
public static class English
{
    /// <summary>A number with its noun: <c>1 sentence</c>, <c>1,200 sentences</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for several, or null when it only takes an s.</param>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>Things in a row: <c>A</c>, <c>A and B</c>, <c>A, B and C</c>.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
}
