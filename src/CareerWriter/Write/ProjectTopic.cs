using System.Text.RegularExpressions;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>How a paragraph names what it is about: <c>통합계정 프로젝트에서는</c>, <c>도매 서비스에서는</c>.</summary>
internal static partial class ProjectTopic
{
    private const int LongestName = 30;
    private const int ShortestName = 6;

    private static readonly string[] Places =
        ["프로젝트", "서비스", "시스템", "서버", "플랫폼", "앱", "모듈", "인프라", "페이지", "솔루션", "파이프라인", "백오피스", "웹", "포털", "엔진", "클러스터", "환경", "게임", "사이트"];

    private static readonly string[] Nameless = ["그 외", "기타", "주요 업무", "담당 업무", "업무", "프로젝트", "주요 프로젝트", "경력", "내용", "성과", "주요 성과", "담당", "결과", "경험", "회사", "대외활동", "활동", "요약", "개요", "소개", "자기소개", "팀 활동", "기타 활동", "교육", "수상"];

    /// <summary>Sides of work rather than works: 개발 문화 면에서는.</summary>
    private static readonly string[] Sides = ["문화", "품질", "비용", "협업", "소통", "사람", "성장", "생산성"];

    /// <summary>How people work without an employer: 프리랜서로는.</summary>
    private static readonly string[] Ways = ["프리랜서", "개인사업자", "개인 사업자", "1인 개발자"];

    /// <summary>Headings that name a part of a report, not a project.</summary>
    private static readonly string[] Narrative = [" 부분", " 점", " 일", " 것", " 내용", " 결과", "회고", "느낀점", "배운점", " 이유", " 과정"];

    /// <summary>The topic with 에서는, or empty when the name would not read well.</summary>
    public static string Of(Episode episode, FactBook book) => Place(episode, book) is { Length: > 0 } place ? place + "에서는" : "";

    /// <summary>The topic of an episode, with its employer where the one named last was another.</summary>
    /// <param name="telling">The episode.</param>
    /// <param name="book">The career.</param>
    /// <param name="said">The employer named last, or null.</param>
    public static string Of(Telling telling, FactBook book, string? said)
    {
        var topic = Of(telling.Episode, book);
        return (telling.Employer, topic) switch
        {
            (null, _) => topic,
            _ when telling.Employer == said => topic,
            (_, "") => AtEmployer(telling.Employer),
            _ => $"{telling.Employer}의 {topic}",
        };
    }

    /// <summary>The topic of what was done at an employer: 더파이러츠에서는, 프리랜서로는.</summary>
    public static string AtEmployer(string employer) => Ways.Contains(employer) ? $"{Josa.Attach(employer, "으로/로")}는" : employer + "에서는";

    /// <summary>The place as a noun phrase that 에서, 에서는 and 의 can follow, or empty.</summary>
    public static string Place(Episode episode, FactBook book)
    {
        var name = Clean(episode.Name);
        if (name.Length < 2 || name.Length > LongestName || Nameless.Contains(name) || name.Contains("경력", StringComparison.Ordinal) || name.Contains("기술서", StringComparison.Ordinal) || Narrative.Any(n => name.EndsWith(n, StringComparison.Ordinal)) || !name.All(TextCount.IsCp949Encodable))
        {
            return "";
        }

        if (Places.Any(p => name.EndsWith(p, StringComparison.Ordinal)))
        {
            return name;
        }

        var project = episode.Project is { } id ? book.Projects.First(p => p.Id == id) : null;
        var hasMetadata = project is { Team: not null } or { Stated: not null } or { Start: not null };
        if (!hasMetadata && Sides.Any(s => name.EndsWith(s, StringComparison.Ordinal)))
        {
            return name + " 면";
        }

        if (Becoming().Match(name) is { Success: true } becoming)
        {
            return $"{becoming.Groups["from"].Value}에서 {Josa.Attach(becoming.Groups["to"].Value, "으로/로")} {becoming.Groups["act"].Value}하는 프로젝트";
        }

        var isAct = VerbalNouns.FindAtEnd(name.AsSpan(name.LastIndexOf(' ') + 1)) is not null;
        return !isAct || hasMetadata ? $"{name} 프로젝트"
            : name.Contains("업무", StringComparison.Ordinal) ? $"{name} 과정"
            : $"{name} 업무";
    }

    /// <summary>온프레미스 → AWS 이전.</summary>
    [GeneratedRegex("^(?<from>[^→]+?) ?→ ?(?<to>[^→]+) (?<act>이전|전환|이관|마이그레이션)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Becoming();

    private static string Clean(string? name)
    {
        var clean = (name ?? "").Trim(' ', '[', ']', '"', '\'', '<', '>', ':');
        var bracket = clean.IndexOf('(', StringComparison.Ordinal);
        clean = (bracket > 1 ? clean[..bracket] : clean).Trim();
        var dash = clean.IndexOf(" - ", StringComparison.Ordinal);
        clean = dash > ShortestName ? clean[..dash].TrimEnd() : clean;
        foreach (var and in (ReadOnlySpan<string>)[" / ", " & "])
        {
            if (clean.Split(and) is [{ Length: > 1 } one, { Length: > 1 } other])
            {
                return $"{Josa.Attach(one, "과/와")} {other}";
            }
        }

        return clean;
    }
}
