using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Reads answers to open figures: <c>N개는 200개로 M$는 80달러로</c>, <c>X = 5$</c>, and a bare <c>200개</c> to the question asked last.</summary>
public static partial class FigureAnswers
{
    private const int LongestBare = 16;

    /// <summary>The figures that a message settles, each with what it says; empty when it is about something else.</summary>
    /// <param name="text">The message.</param>
    /// <param name="open">The open figures; a letter that stands in several places means the first.</param>
    /// <param name="asked">Those that the user was asked about, the first asked first.</param>
    public static IReadOnlyList<FigureFill> Read(string text, IReadOnlyList<OpenFigure> open, IReadOnlyList<OpenFigure> asked)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (open.Count == 0)
        {
            return [];
        }

        List<FigureFill> fills = [];
        foreach (Match match in Named().Matches(text))
        {
            var known = match.Groups["name"].Value.Replace(" ", "", StringComparison.Ordinal);
            var figure = asked.Concat(open).FirstOrDefault(o => Means(known, o.Unknown) && !fills.Exists(f => f.Statement == o.Fact.Text && f.Unknown == o.Unknown));
            if (figure is not null)
            {
                fills.Add(new FigureFill(figure.Fact.Text, figure.Unknown, WithUnit(match.Groups["value"].Value, figure.Unknown)));
            }
        }

        return fills.Count > 0 || text.Length > LongestBare || asked.Count == 0 || Bare().Match(text) is not { Success: true } bare ? fills : Bare(bare, asked);
    }

    private static List<FigureFill> Bare(Match answer, IReadOnlyList<OpenFigure> asked)
    {
        var value = answer.Groups["value"].Value.Trim();
        var unit = value.TrimStart("0123456789.,$ 약".ToCharArray());
        if (unit is "자" or "글자" or "byte" or "바이트")
        {
            return [];
        }

        var figure = asked.FirstOrDefault(o => unit.Length > 0 && UnitOf(o.Unknown) == unit) ?? asked[0];
        return [new FigureFill(figure.Fact.Text, figure.Unknown, WithUnit(value, figure.Unknown))];
    }

    /// <summary><c>N</c> and <c>N개</c> both mean <c>N개</c>; another unit means another figure.</summary>
    private static bool Means(string name, string unknown)
    {
        var bare = unknown.Replace(" ", "", StringComparison.Ordinal);
        return string.Equals(name, bare, StringComparison.OrdinalIgnoreCase)
            || (name.Length <= 2 && bare.StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetter(bare.ElementAtOrDefault(name.Length)));
    }

    private static string UnitOf(string unknown) => unknown.TrimStart("NMXYZOnx○◯〇●□_?0 $".ToCharArray());

    private static string WithUnit(string value, string unknown)
    {
        var figure = value.Trim().TrimEnd('.');
        var unit = UnitOf(unknown);
        return !char.IsAsciiDigit(figure[^1]) || figure.StartsWith('$') ? figure
            : unknown.StartsWith('$') ? "$" + figure
            : figure + (unit.Length > 0 ? unit : unknown.EndsWith('$') ? "$" : "");
    }

    [GeneratedRegex(@"(?<![A-Za-z0-9])(?<name>\$?(?:[NMXYZOnmxyz]|NN|XX|OO|○+|〇+|_+|\?+)\s?(?:%p?|\$|퍼센트|달러|원|[가-힣]{1,2}?)?)\s?(?:은|는|이|가|을|를|:|：|=|→|->)\s?(?:약\s)?(?<value>\$?\d[\d,]*(?:\.\d+)?\s?(?:[만억천]\s?)?(?:%p?|\$|ms|TPS|GB|MB|KB|퍼센트|달러|개월|시간|가지|[가-힣](?![가-힣])|(?:개|건|명|배|초|회|번|년|분|곳|대|위|일|원|만원)(?=\s?(?:으로|로|이|입|임|예|에|고|,|$)))?)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\W*(?:약\s)?(?<value>\$?\d[\d,]*(?:\.\d+)?\s?(?:[만억천]\s?)?(?:%p?|\$|ms|TPS|GB|MB|KB|퍼센트|달러|개월|시간|가지|글자|자|byte|바이트|개|건|명|배|초|회|번|년|분|곳|대|위|일|원)?)\s?(?:정도)?(?:으로|로)?\s?(?:이에요|예요|입니다|이요|요|임|이야|야)?\W*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bare();
}
