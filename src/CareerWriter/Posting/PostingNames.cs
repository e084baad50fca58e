using System.Text.RegularExpressions;

namespace CareerWriter.Posting;

/// <summary>Tells employer, team and position apart in titles and names.</summary>
internal static partial class PostingNames
{
    private const int LongestCompany = 40;

    /// <summary>A page's title without the names of recruiting sites, and the employer that it names, if any.</summary>
    /// <param name="title">The title as it stands in the page.</param>
    /// <param name="company">The employer if known already.</param>
    public static (string? Title, string? Company) OfTitle(string? title, string? company)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return (null, company);
        }

        var text = DaysLeft().Replace(PlainWords.Of(title), " ").Trim();
        if (Leading().Match(text) is { Success: true } leading && !Announcement().IsMatch(leading.Groups["name"].Value))
        {
            company ??= CleanCompany(leading.Groups["name"].Value);
            text = text[leading.Length..].Trim();
        }

        List<string> parts = [.. Bar().Split(text).Select(p => p.Trim()).Where(p => p.Length > 0 && !PageMarkers.IsSite(Recruiting().Replace(p, "")))];
        foreach (var part in parts.ToList())
        {
            if (parts.Count > 1 && NamesCompany(part, company) is { } name)
            {
                company ??= name;
                parts.Remove(part);
            }
        }

        if (parts is [var only] && At().Match(only) is { Success: true } at)
        {
            company ??= CleanCompany(at.Groups["company"].Value);
            parts = [at.Groups["title"].Value];
        }

        if (parts is [var first, var second] && company is null && RoleWord().IsMatch(first) != RoleWord().IsMatch(second))
        {
            var secondIsEmployer = RoleWord().IsMatch(first);
            company = CleanCompany(secondIsEmployer ? second : first);
            parts = [secondIsEmployer ? first : second];
        }
        else if (parts is [var alone] && !RoleWord().IsMatch(alone) && RecruitingCompany().Match(alone) is { Success: true } recruiting)
        {
            (company, parts) = (company ?? CleanCompany(recruiting.Groups["name"].Value), []);
        }

        var position = parts.Count > 0 ? Trimmed(parts[0], company) : null;
        return (string.IsNullOrWhiteSpace(position) ? null : position, company);
    }

    /// <summary>An employer's name without its legal form; null when it is none (a recruiting site, a sentence).</summary>
    public static string? CleanCompany(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var text = Recruiting().Replace(LegalForm().Replace(PlainWords.Of(name), " "), "").Trim().Trim(',', '-', '|', ' ');
        return text.Length is 0 or > LongestCompany || PageMarkers.IsSite(text) || text.EndsWith('.') ? null : PlainWords.Folded(text);
    }

    /// <summary>The employer that a line names with its legal form, as 회사명, or before a year (○○공단 2026년 …); or null.</summary>
    public static string? CompanyIn(IReadOnlyList<PostingLine> lines)
    {
        for (var i = 0; i < Math.Min(lines.Count, 60); i++)
        {
            var text = lines[i].Text;
            if (Labelled().Match(text) is { Success: true } labelled)
            {
                return CleanCompany(labelled.Groups["name"].Value);
            }

            if (i + 1 < lines.Count && CompanyLabel().IsMatch(text) && CleanCompany(lines[i + 1].Text) is { } below)
            {
                return below;
            }

            if (text.Length <= 80 && text.AsSpan().ContainsAny('주', '㈜') && WithLegalForm().Match(text) is { Success: true } legal)
            {
                return CleanCompany(legal.Groups["name"].Value);
            }

            if (text.Length <= 80 && text.Contains('년', StringComparison.Ordinal) && BeforeYear().Match(text) is { Success: true } year)
            {
                return CleanCompany(year.Groups["name"].Value);
            }
        }

        return null;
    }

    /// <summary>Employer and team of a name such as "한빛커머스 정산플랫폼팀"; a name without a team's word is an employer.</summary>
    public static (string? Company, string? Team) OfOrganisation(string? organisation)
    {
        var name = organisation is null ? "" : TeamDescription.NameOf(PlainWords.Of(LegalForm().Replace(organisation, " ")));
        if (name.Length == 0)
        {
            return (null, null);
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 1 || !TeamWord().IsMatch(words[^1])
            ? (TeamWord().IsMatch(name) && words.Length == 1 ? null : name, words.Length == 1 && TeamWord().IsMatch(name) ? name : null)
            : (words[0], string.Join(' ', words[1..]));
    }

    /// <summary>The team that a first sentence speaks of (정산시스템팀은 …), or null.</summary>
    public static string? TeamIn(IReadOnlyList<PostingLine> lines) =>
        lines.Take(20).Select(l => TeamSubject().Match(l.Text)).FirstOrDefault(m => m.Success)?.Groups["team"].Value;

    private static string? NamesCompany(string part, string? company) =>
        company is not null ? (part.Contains(company, StringComparison.OrdinalIgnoreCase) && part.Length <= company.Length + 8 ? company : null)
        : RecruitingCompany().Match(part) is { Success: true } match && !RoleEnd().IsMatch(match.Groups["name"].ValueSpan) ? CleanCompany(match.Groups["name"].Value)
        : null;

    private static string Trimmed(string position, string? company)
    {
        var text = PlainWords.Folded(LegalForm().Replace(Recruiting().Replace(position, ""), " "));
        if (company is not null && text.StartsWith(company, StringComparison.Ordinal) && text.Length > company.Length + 1 && text[company.Length] == ' ')
        {
            text = text[company.Length..].Trim();
        }

        text = text.Trim('-', '|', ',', ' ');
        return text.Equals(company, StringComparison.OrdinalIgnoreCase) || Generic().IsMatch(text) ? "" : text;
    }

    [GeneratedRegex(@"개발|엔지니어|디자이너|기획|매니저|마케터|분석가|사이언티스트|프로그래머|연구원|아키텍트|담당|전산|직원|신입|경력|백엔드|프론트|서버|데이터|인턴|리더|PM\b|PO\b|SRE|DBA|QA|engineer|developer|designer|manager|analyst|scientist|architect|programmer|lead\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex RoleWord();

    [GeneratedRegex(@"(개발자?|엔지니어|경력직?|신입|인턴|담당자?|디자이너|매니저|engineer|developer)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex RoleEnd();

    [GeneratedRegex(@"^(채용)?\s*(정보|공고|안내)?\s*(상세(\s*(보기|정보|페이지))?|목록|홈|공고|채용|채용정보|careers?|jobs?|open positions?|home)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(저희\s|우리\s)?(?<team>[\p{L}\d]{2,20}(팀|실|본부|셀|스쿼드|랩|파트|챕터|길드|Team|Squad|Lab|Cell))(은|는|에서는|에서)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex TeamSubject();

    [GeneratedRegex(@"\(?\bD-\s?(\d{1,3}|day)\)?|\((상시|오늘마감|내일마감)\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex DaysLeft();

    [GeneratedRegex(@"^[\[【](?<name>[^\[\]【】]{2,40})[\]】]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Leading();

    [GeneratedRegex(@"신입|경력|채용|정규직|계약직|인턴|급구|모집|긴급|수시|공채|재택|서울|경기|판교|공고|hiring|remote", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Announcement();

    [GeneratedRegex(@"\s+[|｜·–—\-:]{1,2}\s+|\s*[|｜]\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"\s*(채용\s*정보(\s*취업)?|채용\s*공고(\s*상세)?|채용\s*안내|채용\s*사이트|공개\s*채용|채용|모집(\s*공고)?|careers?|jobs?|recruit(ing|ment)?)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Recruiting();

    [GeneratedRegex(@"^(?<name>.{2,40}?)\s*(채용(\s*(정보|공고|안내|사이트))?|careers?|jobs?|recruit(ing|ment)?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex RecruitingCompany();

    [GeneratedRegex(@"^(?<title>.+?)\s+(at|@)\s+(?<company>[^@]{2,40})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex At();

    [GeneratedRegex(@"\(주\)|（주）|㈜|주식회사|유한회사|\(유\)|\(재\)|\(사\)|(,|(?<!\s))\s+(Inc|Corp|Co\.,?\s*Ltd|Ltd|LLC)\b\.?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"^(회사\s?명|기업\s?명|회사|기관\s?명|company)\s*[:：]\s*(?<name>.{1,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(회사\s?명|기업\s?명|기관\s?명|법인)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex CompanyLabel();

    [GeneratedRegex(@"(?<name>[\p{L}\d&.]{2,20})\s?(\(주\)|㈜)|((\(주\)|㈜|주식회사)\s?)(?<name>[\p{L}\d&.]{2,20}?)((은|는|이|가|의|와|과|에서|에)?(\s|$|,|\]|\)))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex WithLegalForm();

    [GeneratedRegex(@"^(?<name>[\p{L}\d&.() ]{2,30}?(공사|공단|진흥원|연구원|개발원|정보원|관리원|재단|센터|은행|협회|기술원|평가원|공제회|중앙회))\s*['\d]{2,5}\s?년", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex BeforeYear();

    [GeneratedRegex(@"(팀|실|본부|셀|스쿼드|조직|부문|그룹|랩|센터|CIC|파트|챕터|길드|트라이브|플랫폼|플랫폼개발|서비스|사업부|Team|Squad|Lab|Cell|Platform|Group)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex TeamWord();
}
