using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>Well-known companies, and how a company's name looks (<c>companies.tsv</c>).</summary>
internal static class CompanyNames
{
    private const int LeastBeforeSuffix = 2;

    private static readonly FrozenSet<string> Known = Read("name").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Suffixes = [.. Read("suffix")];

    /// <summary>Whether it is a well-known company.</summary>
    public static bool IsKnown(string name) => Known.Contains(name);

    /// <summary>Whether it looks like a company's name: 한빛소프트, 새롬은행.</summary>
    public static bool LooksLikeOne(string name) =>
        Suffixes.Any(s => name.Length >= s.Length + LeastBeforeSuffix && name.EndsWith(s, StringComparison.Ordinal));

    private static IEnumerable<string> Read(string kind) =>
        TabSeparated.Rows("Verify/companies.tsv", 2)
            .Where(r => string.Equals(r[0], kind, StringComparison.Ordinal))
            .SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
