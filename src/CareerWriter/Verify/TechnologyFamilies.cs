using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>Which wider name may be said of a career that has a narrower one (AWS of Amazon RDS).</summary>
internal static class TechnologyFamilies
{
    private static readonly (string Wider, FrozenSet<string> Names, string[] Beginnings)[] Rows = [.. Read()];

    /// <summary>The technologies together with the wider names that they imply.</summary>
    public static IReadOnlyCollection<string> WithImplied(IEnumerable<string> technologies)
    {
        HashSet<string> all = new(technologies, StringComparer.OrdinalIgnoreCase);
        if (all.Count == 0)
        {
            return [];
        }

        string[] named = [.. all];
        foreach (var (wider, names, beginnings) in Rows)
        {
            if (named.Any(n => names.Contains(n) || beginnings.Any(b => n.StartsWith(b, StringComparison.OrdinalIgnoreCase))))
            {
                all.Add(wider);
            }
        }

        return all;
    }

    private static IEnumerable<(string Wider, FrozenSet<string> Names, string[] Beginnings)> Read()
    {
        foreach (var row in TabSeparated.Rows("Verify/technology-families.tsv", 2))
        {
            var beginnings = row.Skip(1).Where(n => n.EndsWith('*')).Select(n => n[..^1]).ToArray();
            var names = row.Skip(1).Where(n => !n.EndsWith('*')).SelectMany(n => (string[])[n, TechnologyNames.Canonical(n) ?? n]);
            yield return (TechnologyNames.Canonical(row[0]) ?? row[0], names.ToFrozenSet(StringComparer.OrdinalIgnoreCase), beginnings);
        }
    }
}
