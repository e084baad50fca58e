using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Revise.Requests.Rules;

/// <summary>첫 문장만 세 개 뽑아줘: several wordings to choose from.</summary>
internal sealed partial class VariantsRule : IClauseRule
{
    /// <inheritdoc/>
    public bool Read(Clause clause, EditList edits)
    {
        var match = Counted().Match(clause.Compact);
        if (!match.Success || clause.HasAny(Sense.Exclude, Sense.Keep, Sense.Merge, Sense.Split) || clause.Has(Sense.Emphasize))
        {
            return false;
        }

        var scope = clause.Has(Sense.HeadingNoun) ? new Scope { Heading = true } : clause.Place;
        if (scope is null && !match.Groups["kind"].Success)
        {
            return false;
        }

        edits.Add(clause.Start, new Edit.Variants(Number(match.Groups["n"].Value)) { Scope = scope });
        return true;
    }

    private static int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : word switch { "두" or "두어" or "둘" => 2, "세" or "서너" or "셋" => 3, "네" => 4, "다섯" => 5, _ => null };

    [GeneratedRegex(@"(?:(?<n>\d|두|세|네|다섯|서너|여러|몇|두어)(?:(?<kind>가지|종류|버[전젼]|안(?=으로|을|만|좀|$|[뽑써제보])|후보|시안|옵션)|개(?!월|년|의|국))|(?<kind>후보|시안|선택지|대안|옵션)(?:을|를|좀|도|만)?(?:(?<n>\d|두|세|네|다섯|여러|몇)개)?)(?:정도|쯤|만|로|으로|을|를|의|씩|다른|버전|안)*(?:뽑|써|쓰|보여|줘|주|제안|추천|만들|제시|골라|준비|작성|내|생성|볼|ㄱ|부탁|더|있|받|해|적|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counted();
}
