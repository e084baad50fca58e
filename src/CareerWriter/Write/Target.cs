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

    /// <summary>Whether the name ends in a position rather than a team.</summary>
    public bool IsPosition => Name is { } name && Positions.Any(p => name.EndsWith(p, StringComparison.OrdinalIgnoreCase));

    /// <summary>The target of a posting; without one, nothing is named.</summary>
    public static Target Of(JobPosting? posting)
    {
        if (posting is null)
        {
            return new Target(null, []);
        }

        var company = Clean(posting.Company);
        var title = Clean(posting.Title);
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
