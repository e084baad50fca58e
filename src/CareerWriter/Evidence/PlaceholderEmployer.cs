using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Reads an employer line that holds a placeholder (<c>현 직장명 (2023.09 ~ 현재)</c>) whose name the line below gives.</summary>
internal static partial class PlaceholderEmployer
{
    /// <summary>The name that the next line gives to a placeholder with a period, or null.</summary>
    public static string? NamedBelow(IReadOnlyList<CareerLine> lines, int at) =>
        lines[at].Period is { } period && at + 1 < lines.Count && Placeholders.IsNothingElse(period.Around(lines[at].Text).Before)
        && Named().Match(lines[at + 1].Text) is { Success: true } match
            ? match.Groups["name"].Value
            : null;

    [GeneratedRegex(@"^(?:실제|정식|원래)?\s?(?:회사\s?)?(?:이름|회사명|사명|상호)(?:은|는|이)?\s?[:：]?\s?(?<name>[가-힣A-Za-z0-9&]{2,20}?)(?:이고|이며|이다|입니다|임|이에요|예요)?(?=[.,\s]|$)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Named();
}
