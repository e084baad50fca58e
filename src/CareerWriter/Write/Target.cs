using CareerWriter.Korean;
using CareerWriter.Posting;

namespace CareerWriter.Write;

/// <summary>The employer that is applied to, as a draft names it, and its duties in the posting's words.</summary>
/// <param name="Name">Company and team, or null.</param>
/// <param name="Duties">Duties as clauses before a noun (<c>광고 소재를 서빙하는</c>), best first.</param>
internal sealed record Target(string? Name, IReadOnlyList<string> Duties)
{
    private const int LongestDuty = 42;

    private static readonly string[] Positions = ["개발자", "엔지니어", "Engineer", "Developer", "담당자", "매니저", "채용", "모집", "공고", "경력", "신입", "인턴"];

    /// <summary>Kinds of work that a title may end in: 백엔드 개발, Server, BE.</summary>
    private static readonly string[] Works = ["개발", "운영", "설계", "기획", "분석", "인프라", "서버", "백엔드", "프론트엔드", "Backend", "Frontend", "Server", "BE", "FE", "SRE", "QA", "DBA", "PM", "PO"];

    /// <summary>What a title says of the recruiting behind the position: "서버 개발 경력 채용".</summary>
    private static readonly string[] Recruiting = ["채용", "모집", "공고", "경력", "경력직", "신입", "신입/경력", "신입·경력", "경력/신입", "정규직", "계약직"];

    private static readonly string[] Teams = ["팀", "셀", "랩", "스쿼드", "파트", "본부", "챕터", "길드", "플랫폼", "조직", "부문", "그룹", "센터", "서비스", "Team", "Squad", "Lab", "Cell", "Platform"];

    /// <summary>Whether the name ends in a position or a kind of work rather than a team.</summary>
    public bool IsPosition => Name is { } name && (Positions.Any(p => name.EndsWith(p, StringComparison.OrdinalIgnoreCase)) || IsWork);

    /// <summary>Whether the name ends in a kind of work (백엔드 개발), not in a person (백엔드 개발자).</summary>
    public bool IsWork => Name is { } name && EndsIn(Works, name);

    /// <summary>What one applies to behind the name of a position: 개발자 자리, 개발 직무.</summary>
    public string Vacancy => IsWork ? "직무" : "자리";

    /// <summary>The target of a posting; without one, nothing is named.</summary>
    public static Target Of(JobPosting? posting)
    {
        if (posting is null)
        {
            return new Target(null, []);
        }

        var company = Clean(posting.Company);
        var title = Position(Clean(posting.Title));
        if (new Target(title, []).IsPosition && TeamOf(posting) is { } team)
        {
            title = team;
        }

        var name = (company, title) switch
        {
            (null, null) => null,
            (null, _) => title,
            (_, null) => company,
            _ when title.Contains(company, StringComparison.Ordinal) => title,
            _ => $"{company} {title}",
        };
        return new Target(name, [.. posting.Duties.Select(PostingPhrases.Adnominal).OfType<string>().Select(Shorter).Where(d => d.Length is >= 8 and <= 60 && d.All(TextCount.IsCp949Encodable))]);
    }

    /// <summary>The last of many duties in one (…을 맞추고 …을 모아 …에 활용하는): a sentence carries one or two.</summary>
    private static string Shorter(string duty)
    {
        var and = duty.LastIndexOf("고 ", StringComparison.Ordinal);
        return duty.Length > LongestDuty && and > 0 && duty.Length - and > 12 ? duty[(and + 2)..] : duty;
    }

    /// <summary>The team in which the position is, when the posting or the paste names it; "우리 팀" is no name.</summary>
    private static string? TeamOf(JobPosting posting) =>
        Clean(posting.Team) is { } team && Array.Exists(Teams, t => team.EndsWith(t, StringComparison.OrdinalIgnoreCase))
        && !team.StartsWith("우리", StringComparison.Ordinal) && !team.StartsWith("저희", StringComparison.Ordinal) && !team.StartsWith("해당", StringComparison.Ordinal)
            ? team
            : null;

    /// <summary>A title without the words of the recruiting at its end.</summary>
    private static string? Position(string? title)
    {
        while (title is not null && title.LastIndexOf(' ') is > 0 and var last && Recruiting.Contains(title[(last + 1)..]))
        {
            title = title[..last].TrimEnd(' ', '-', '·', ',');
        }

        return title;
    }

    private static bool EndsIn(string[] words, string name) => words.Contains(name[(name.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase);

    private static string? Clean(string? name)
    {
        if (name is null)
        {
            return null;
        }

        name = name.StartsWith('[') && name.IndexOf(']', StringComparison.Ordinal) is > 0 and var close && close + 2 < name.Length ? name[(close + 1)..].TrimStart() : name;
        var bracket = name.IndexOfAny(['(', '[', '|']);
        var clean = (bracket > 1 ? name[..bracket] : name).Trim(' ', '-', '·', ',', '[', ']');
        return clean.Length is 0 or > 40 || !clean.All(TextCount.IsCp949Encodable) ? null : clean;
    }
}
