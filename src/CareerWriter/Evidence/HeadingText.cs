using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Takes the ornaments off a heading.</summary>
internal static partial class HeadingText
{
    /// <summary>A heading without its number (<c>1.</c>, <c>2)</c>, <c>①</c>, <c>경력1.</c>, <c>프로젝트 2:</c>).</summary>
    public static string WithoutNumber(string heading)
    {
        var trimmed = heading.Trim();
        var match = Number().Match(trimmed);
        return match.Success && match.Length < trimmed.Length ? trimmed[match.Length..].TrimStart() : trimmed;
    }

    /// <summary>The name that a heading gives: no number, no bullet, no brackets around the whole.</summary>
    public static string Name(string heading)
    {
        var name = WithoutNumber(heading).Trim(' ', '■', '▪', '●', '◆', '▶', '▷', '◎', '□', '*', '#', ':', '：', '|', '-', '·', ',');
        while (name.Length > 2 && Closing(name[0]) is { } close && name.IndexOf(close, StringComparison.Ordinal) == name.Length - 1)
        {
            name = name[1..^1].Trim();
        }

        return name;
    }

    private static char? Closing(char open) => open switch
    {
        '[' => ']',
        '<' => '>',
        '【' => '】',
        '「' => '」',
        '『' => '』',
        '〈' => '〉',
        '(' => ')',
        '"' => '"',
        _ => null,
    };

    [GeneratedRegex(@"^(?:(?:경력|프로젝트|회사|직장|project|no\.?)\s?\d{1,2}\s?[.):\-]|\(?\d{1,2}\s?[.)](?!\d)|[①-⑳]|[IVX]{1,4}\.|[가-하]\.)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Number();
}
