using System.Buffers;
using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>What a company line says: the employer's Korean name where there is one, its other names, the role behind it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Aliases">Other names: the foreign one, the one with the legal form.</param>
/// <param name="Role">Department, rank or duty on the same line, or null.</param>
internal sealed partial record EmployerName(string Name, IReadOnlyList<string> Aliases, string? Role)
{
    private const int LongestRole = 80;

    // The last letters of the titles in RoleOnly.
    private static readonly SearchValues<char> _roleEnds = SearchValues.Create("원장임리사더드저턴십자어발머트너가팀부룹터셀문실석)rRdDnNtTmMlLoO");

    // One of them stands in every match of Legal.
    private static readonly WordSieve _legalWords = WordSieve.Of("(주)", "㈜", "주식회사", "(유)", "유한회사", "(사)", "(재)", "Inc", "Corp", "Co", "Ltd", "LLC", "GmbH");

    /// <summary>Reads a company line from which the period has been taken.</summary>
    public static EmployerName Parse(string line)
    {
        var pieces = Parting().Split(HeadingText.Name(line)).Where(p => p.Trim().Length > 0).Select(p => p.Trim()).ToList();
        var at = Math.Max(0, pieces.FindIndex(p => !IsRole(p)));
        var roles = pieces.Where((_, i) => i != at).ToList();
        var name = pieces.Count > 0 ? pieces[at] : HeadingText.Name(line);
        if (NameThenRole().Match(name) is { Success: true } both)
        {
            name = both.Groups["name"].Value;
            roles.Insert(0, both.Groups["role"].Value);
        }

        List<string> aliases = [];
        name = TakeBrackets(name, aliases, roles);
        var plain = WithoutLegalForm(name, " ").Trim(' ', ',', '.');
        if (plain.Length > 0 && !string.Equals(plain, name, StringComparison.Ordinal))
        {
            aliases.Add(name);
            name = plain;
        }

        return new EmployerName(name, aliases, roles.Count > 0 ? string.Join(" · ", roles) : null);
    }

    /// <summary>A name as it is compared: no white space, case or legal form.</summary>
    public static string Key(string name) => WordTable.Key(WithoutLegalForm(name, ""));

    /// <summary>Whether a text is a title or department and nothing else (주임 연구원, 플랫폼개발팀, 백엔드 개발자).</summary>
    public static bool IsRole(string text)
    {
        var bare = text.AsSpan().Trim();
        return bare.Length is > 1 and <= LongestRole && _roleEnds.Contains(bare[^1]) && RoleOnly().IsMatch(bare);
    }

    /// <summary>Whether a text is a field of work and nothing else (백엔드, Frontend).</summary>
    public static bool IsField(string text) => Field().IsMatch(text);

    /// <summary>Whether a line carries a mark of a company: legal form or a job title.</summary>
    public static bool HasLegalForm(string line) => _legalWords.Passes(line) && Legal().IsMatch(line);

    /// <summary>Whether a line names a job title somewhere.</summary>
    public static bool NamesRole(string line) => RoleWord().IsMatch(line);

    // "얼리버드 (EarlyBird)", "EarlyBird (얼리버드)", "얼리버드 (계약직)".
    private static string TakeBrackets(string name, List<string> aliases, List<string> roles)
    {
        var match = Bracket().Match(name);
        if (!match.Success || HasLegalForm(match.Value))
        {
            return name;
        }

        var (outer, inner) = (match.Groups["outer"].Value.Trim(), match.Groups["inner"].Value.Trim());
        if (IsRole(inner) || Contract().IsMatch(inner))
        {
            roles.Add(inner);
            return outer;
        }

        var swap = IsKorean(inner) && !IsKorean(outer);
        aliases.Add(swap ? outer : inner);
        return swap ? inner : outer;
    }

    private static string WithoutLegalForm(string name, string instead) => _legalWords.Passes(name) ? Legal().Replace(name, instead) : name;

    private static bool IsKorean(string text) => text.AsSpan().IndexOfAnyInRange('가', '힣') >= 0;

    private const string Rank = "연구원|연구소장|주임|대리|과장|차장|부장|사원|이사|팀장|파트장|실장|본부장|리더|리드|매니저|인턴(?:십)?|개발자|엔지니어|개발|프로그래머|아키텍트|디자이너|기획자|마케터|분석가|컨설턴트|간호사|교사|강사|회계사|세무사|PM|PL|PO|CTO|CEO|Tech Lead|(?:Software |Backend |Back-end |Frontend |Front-end |Full[- ]?stack |Server |Data |DevOps |Platform |Web |Site Reliability |ML )*(?:Engineer|Developer|Manager|Lead|Intern|Designer|Architect|Analyst|Scientist)";

    [GeneratedRegex(@"^(?:(?:[가-힣A-Za-z]+(?:팀|본부|그룹|사업부|센터|파트|셀|부문)|Senior|Junior|Sr\.?|Jr\.?|Lead|Staff|주니어|시니어|선임|책임|수석|전임|주임|백엔드|프론트엔드|프런트엔드|서버|웹|앱|풀스택|모바일|안드로이드|소프트웨어|데이터|인프라|플랫폼|시스템|게임|클라우드|AI|ML|SW|iOS|Android|Java|정규직|계약직|[/·&,]|및)\s*)*(?:" + Rank + @"|책임|선임|수석|전임|(?<=\S)(?:팀|본부|그룹|사업부|센터|파트|셀|부문|실))(?:\s?\([^)]*\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RoleOnly();

    [GeneratedRegex(@"^(?:백엔드|프론트엔드|프런트엔드|풀스택|모바일|인프라|데이터|서버|안드로이드|iOS|Back-?end|Front-?end|Full-?stack|DevOps|SRE)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?<name>\S+(?:\s\S+)??)\s+(?<role>(?:(?:Senior|Junior|주니어|시니어|선임|책임|수석|백엔드|프론트엔드|서버|웹|풀스택|모바일|소프트웨어|데이터|인프라|플랫폼|AI|ML|DevOps)\s*)*(?:개발자|엔지니어|연구원|매니저|인턴|팀장|(?:Backend |Frontend |Software |Server |Data )*(?:Engineer|Developer)))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NameThenRole();

    [GeneratedRegex(@"(?:" + Rank + @")(?![가-힣])|[가-힣]팀(?![가-힣])", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex RoleWord();

    [GeneratedRegex(@"\s*(?:\|| · | / |(?<=\S) [-–—] |, (?!(?:Inc|Ltd|LLC|Corp))|•|ㅣ|│)\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Parting();

    [GeneratedRegex(@"^(?<outer>[^()\[\]]+?)\s?[(\[](?<inner>[^()\[\]]{2,40})[)\]]\s*$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\(주\)|㈜|주식회사|\(유\)|유한회사|\(사\)|\(재\)|,?\s?\b(?:Inc|Corp|Co|Ltd|LLC|GmbH)\b\.?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Legal();

    [GeneratedRegex(@"^(?:정규직|계약직|파견직?|프리랜서|인턴십?|병역특례|산업기능요원|전문연구요원|아르바이트|퇴사|재직\s?중?|폐업)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Contract();
}
