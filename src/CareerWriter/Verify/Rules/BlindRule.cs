using System.Collections.Frozen;
using System.Text.RegularExpressions;
using CareerWriter.Korean;
using CareerWriter.Privacy;

namespace CareerWriter.Verify.Rules;

/// <summary>In 블라인드 채용 nothing lets school, region, family, sex, age or name be known (essays §2.6).</summary>
internal sealed partial class BlindRule : IDraftRule
{
    private const string Name = "blind";

    private static readonly FrozenDictionary<string, string> Words =
        TabSeparated.Rows("Verify/blind-words.tsv", 2)
            .SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Kind: r[0])))
            .DistinctBy(w => w.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(w => w.Word, w => w.Kind, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        if (!text.Context.Blind)
        {
            yield break;
        }

        foreach (var statement in text.Statements)
        {
            foreach (var word in statement.Passage.Words)
            {
                if (KindOf(statement, word) is { } kind)
                {
                    yield return Message(statement, word.Stem, kind);
                }
            }

            foreach (var data in PersonalData.Find(statement.Text))
            {
                yield return Message(statement, statement.Text.Substring(data.Start, data.Length), Kind(data.Kind));
            }

            foreach (Match match in Patterns().Matches(statement.Text))
            {
                yield return Message(statement, match.Value, Kind(match));
            }
        }
    }

    private static string? KindOf(Statement statement, in Word word)
    {
        var kind = Words.GetValueOrDefault(word.Stem) ?? Words.GetValueOrDefault(word.Text);
        return kind is not "지역" || IsOrigin(statement) ? kind : null;
    }

    /// <summary>A place says where someone is from only beside words of origin: 서울 리전 is none.</summary>
    private static bool IsOrigin(Statement statement) =>
        statement.Passage.Words.Any(w => w.Stem is "출신" or "고향" or "태생" or "토박이" or "거주" or "나다" or "자라다" or "태어나다" || w.Text.StartsWith("태어", StringComparison.Ordinal) || w.Text.StartsWith("자란", StringComparison.Ordinal) || w.Text.StartsWith("자랐", StringComparison.Ordinal));

    private static Finding Message(Statement statement, string span, string kind) =>
        Findings.Block(Name, statement, span, FindingWords.Blind(kind, span));

    private static string Kind(Match match) =>
        match.Groups["school"].Success ? "학교" : match.Groups["age"].Success ? "나이" : match.Groups["name"].Success ? "이름" : "신체 조건";

    private static string Kind(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Email => "이메일",
        PersonalDataKind.Phone => "전화번호",
        PersonalDataKind.Address => "주소",
        PersonalDataKind.BirthDate => "나이",
        PersonalDataKind.Sensitive => "신상",
        PersonalDataKind.ResidentNumber or PersonalDataKind.Account or PersonalDataKind.Card or PersonalDataKind.Passport or PersonalDataKind.DriverLicence => "개인 번호",
    };

    /// <summary>What tells who someone is without being personal data of its own: a school, an age, a name, a body.</summary>
    [GeneratedRegex(
        @"(?<school>[가-힣A-Za-z]{2,12}(대학교|여대|고등학교|중학교|초등학교|과학고|외고|전문대|사관학교)|(?<![가-힣])[가-힣]{2,3}대(?=\s?(학교|출신|졸업|재학|학부|대학원|에서|를|을)))|(?<age>(?<!\d)\d{2}\s?(세|살)(?![가-힣]*대)|(?<![가-힣])(스물|서른|마흔)[가-힣]{0,2}\s?살)|(?<name>(?<=(제 이름은|저는 이름이|저의 이름은)\s)[가-힣]{2,4}(?=입니다|이라|이고))|(?<body>키\s?1\d{2}\s?(cm|센티)|몸무게|\d{2,3}\s?kg)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Patterns();
}
