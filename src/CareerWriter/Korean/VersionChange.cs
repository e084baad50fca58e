using System.Text.RegularExpressions;

namespace CareerWriter.Korean;

/// <summary>Notes that raise versions: <c>성능 개선을 위한 자바(11 to 17), 코틀린(1.4 to 1.7) 버전 업</c>.</summary>
internal static partial class VersionChange
{
    /// <summary>Reads such a note as one clause: <c>성능 개선을 위해 자바를 11에서 17로, 코틀린을 1.4에서 1.7로</c> 올리다.</summary>
    public static bool TryRead(string note, out Clause clause)
    {
        clause = null!;
        if (!note.EndsWith(')'))
        {
            return false;
        }

        var items = Item().Matches(note);
        if (items.Count == 0 || items[^1].Index + items[^1].Length != note.Length)
        {
            return false;
        }

        var parts = new List<string>();
        foreach (Match item in items)
        {
            var name = Raise().Replace(item.Groups["name"].Value.Trim(), "").Trim();
            if (name.Length == 0)
            {
                return false;
            }

            name = Purpose().Replace(name, "${object}위해 ");
            var (from, to) = (item.Groups["from"].Value, item.Groups["to"].Value);
            parts.Add($"{Josa.Attach(name, "을/를")} {from}에서 {Josa.Attach(to, "으로/로")}");
        }

        clause = new Clause(string.Join(", ", parts), new Predicate("올리"));
        return true;
    }

    /// <summary>Whether what stands in a bracket is a change of version.</summary>
    public static bool IsChange(ReadOnlySpan<char> inside) => Change().IsMatch(inside);

    [GeneratedRegex(@"(?:^|, ?|및 )(?<name>[^,(]+?)\((?<from>v?[\d.]+) ?(?:to|→|->|=>|⇒|~>) ?(?<to>v?[\d.]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^v?[\d.]+ ?(?:to|→|->|=>|⇒|~>) ?v?[\d.]+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Change();

    [GeneratedRegex(@" ?(?:버전 ?)?(?:업그레이드|업데이트|마이그레이션|버전 ?업|업)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Raise();

    [GeneratedRegex(@"(?<object>을 |를 )위한 ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Purpose();
}
