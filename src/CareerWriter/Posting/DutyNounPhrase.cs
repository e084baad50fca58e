using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Posting;

/// <summary>Opens up a duty that ends in action nouns: 결제 API 설계 및 개발 → 결제 API를 설계하고 개발하는.</summary>
internal static partial class DutyNounPhrase
{
    /// <summary>Nouns after which a new object may begin (API 개발 및 장애 대응); others may be part of an object themselves (카드 승인 및 취소 API).</summary>
    private static readonly HashSet<string> Sure = new(StringComparer.Ordinal)
    {
        "개발", "설계", "구현", "구축", "운영", "관리", "유지보수", "개선", "고도화", "최적화", "자동화", "대응", "수립", "작성", "도입", "점검", "기획",
        "리팩터링", "리팩토링", "튜닝", "디버깅", "이관", "향상", "마이그레이션",
    };

    private static readonly HashSet<string> WithE = new(StringComparer.Ordinal) { "대응", "참여", "기여", "대비" };

    private static readonly HashSet<string> WithWa = new(StringComparer.Ordinal) { "협업", "협력", "소통", "협상" };

    /// <summary>The adnominal form, or null when the words cannot be told apart with confidence.</summary>
    public static string? Adnominal(string phrase)
    {
        var parts = Joints().Split(phrase);
        List<string> clauses = [];
        for (var from = 0; from < parts.Length;)
        {
            var to = EndOfClause(parts, from);
            if (to < 0 || Clause(parts, from, to, phrase) is not { } clause)
            {
                return null;
            }

            clauses.Add(clause);
            from = to + 1;
        }

        return clauses.Count is 0 or > 3 ? null : string.Join(' ', clauses.SkipLast(1).Select(c => c + "하고").Append(clauses[^1] + "하는"));
    }

    /// <summary>The last part of the clause that begins at a part: its verbs are the action nouns alone that follow.</summary>
    private static int EndOfClause(string[] parts, int from)
    {
        var at = from;
        while (DutyWords.ActionAtEnd(parts[at]) is not { } noun
            || (!Sure.Contains(noun) && at + 1 < parts.Length && !DutyWords.IsAction(parts[at + 1])))
        {
            if (++at >= parts.Length)
            {
                return -1;
            }
        }

        while (at + 1 < parts.Length && DutyWords.IsAction(parts[at + 1]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Object, particle and verbs of one clause, without the last verb's ending.</summary>
    private static string? Clause(string[] parts, int from, int to, string phrase)
    {
        var verbFrom = to;
        while (verbFrom > from && DutyWords.IsAction(parts[verbFrom]))
        {
            verbFrom--;
        }

        if (DutyWords.ActionAtEnd(parts[verbFrom]) is not { } noun)
        {
            return null;
        }

        var objectEnd = parts[verbFrom][..^noun.Length];
        if (objectEnd.Length == 0 || !objectEnd.EndsWith(' ') || FixedTerm().IsMatch(parts[verbFrom]))
        {
            return null;
        }

        var start = phrase.IndexOf(parts[from], StringComparison.Ordinal);
        var last = phrase.IndexOf(parts[verbFrom], start, StringComparison.Ordinal);
        var what = phrase[start..(last + objectEnd.Length)].Trim();
        List<string> verbs = [noun, .. parts[(verbFrom + 1)..(to + 1)]];
        var verb = verbs.Count switch
        {
            1 => verbs[0],
            2 => $"{verbs[0]}하고 {verbs[1]}",
            _ => string.Join(", ", verbs),
        };
        return Object(what, noun) is { } withParticle ? $"{withParticle} {verb}" : null;
    }

    private static string? Object(string what, string noun)
    {
        if (AdverbialModifier().Match(what) is { Success: true } manner)
        {
            return $"{Josa.Attach(manner.Groups["object"].Value, "을/를")} {manner.Groups["manner"].Value}으로";
        }

        what = About().Replace(what, "");
        return Modifies().IsMatch(what) ? null
            : HasParticle().IsMatch(what) ? what
            : WithE.Contains(noun) ? what + "에"
            : WithWa.Contains(noun) ? Josa.Attach(what, "과/와")
            : Possessive().IsMatch(what) ? Josa.Attach(what[..^1], "을/를")
            : Josa.Attach(what, "을/를");
    }

    [GeneratedRegex(@"\s*(,|·|ㆍ|/(?=\s|[가-힣])|\s및\s|\s또는\s|(?<=개발|설계|구현|구축|운영|관리|유지보수|개선|고도화|최적화|자동화)[과와]\s)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Joints();

    [GeneratedRegex(@"^(?<object>.+?)(의|에 대한)\s(?<manner>[가-힣]+적)(인|)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AdverbialModifier();

    [GeneratedRegex(@"(?<![문회협강정주동심논결건유합질편창])의$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\s?에 (대한|관한)$|\s관련$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex About();

    [GeneratedRegex(@"(^|\s)(신규|자체|공동|직접|기반|전문|정기|실시간|사전|사후|상시|긴급|자동|수시|공통|통합|각종|단위|부하|기술|원격|외부|내부|전반|등)$|(적|적인|한|하는|위한|되는|통한|있는|높은|좋은|빠른|쉬운|새로운)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Modifies();

    [GeneratedRegex(@"([가-힣A-Za-z)](을|를|에서|으로|에게|에)|[가-힣]{2}[와과])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex HasParticle();

    [GeneratedRegex(@"(A/B|단위|부하|통합|성능|회귀|침투|사용성) ?테스트$|(개선|비교|검증) ?실험$|(기술|고객|업무|영업|의사결정) ?(지원|보고|협의|결정)$|코드 ?리뷰$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex FixedTerm();
}
