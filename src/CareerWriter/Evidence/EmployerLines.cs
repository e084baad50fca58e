using System.Text.RegularExpressions;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>A company line that was recognised.</summary>
/// <param name="Name">The employer with its other names and the role beside it.</param>
/// <param name="Period">The period on the line or on the next one, or null.</param>
/// <param name="Remark">A sentence that followed the period, or empty.</param>
/// <param name="Next">Index of the first line that has not been read.</param>
internal sealed record EmployerLine(EmployerName Name, Period? Period, string Remark, int Next);

/// <summary>Tells company lines from project and section headings by several weak signs together.</summary>
internal static partial class EmployerLines
{
    private const int LongestName = 60;
    private const int LongestRole = 40;
    private const int Enough = 2;

    // One of them stands in every match of NotEmployer.
    private static readonly WordSieve _otherWords = WordSieve.Of(
        ["대학", "대 ", "고 ", "고등학교", "학과", "학부", "학사", "석사", "박사", "전공", "졸업", "수료", "부트캠프", "아카데미", "국비", "과정", "자격증", "기사", "토익", "TOEIC", "OPIc", "육군", "해군", "공군",
            "병장", "전역", "의경", "개인", "사이드", "토이", "동아리", "경력", "접수", "모집", "마감", "채용", "기간"]);

    /// <summary>The employer that begins at a line, or null.</summary>
    public static EmployerLine? Find(IReadOnlyList<CareerLine> lines, int at, CareerContext context, CareerDraft draft)
    {
        var line = lines[at];
        if (line.Form is LineForm.Rule or LineForm.Row || (line.Form == LineForm.Item && line.Level > 0 && !EmployerName.HasLegalForm(line.Text))
            || line.Text.Length > LongestName + 40 || SentenceShape.EndsSentence(line.Text) || IsOtherLabel(line))
        {
            return null;
        }

        var (name, period, rest, next) = Read(lines, at);
        if (name.Length is < 2 or > LongestName || SectionWords.KindOf(name) is not null || EmployerName.IsRole(name) || (_otherWords.Passes(name) && NotEmployer().IsMatch(name))
            || (period is null && line.Form is LineForm.Text or LineForm.Item))
        {
            return null;
        }

        var level = line.Form == LineForm.Heading ? line.Level * 10 : (context.HeadingLevel * 10) + 3;
        var section = line.Form == LineForm.Heading ? context.SectionAbove(level) : context.Section;
        if ((section is { } kind && SectionWords.IsOutside(kind) && !(kind is SectionKind.Intro or SectionKind.Contact && (line.IsHeadingLike || EmployerName.HasLegalForm(name))))
            || Score(line, name, period, rest, section, level, context, draft) + (HoldsHeadings(lines, at) ? 1 : 0) < Enough)
        {
            return null;
        }

        var parsed = EmployerName.Parse(name);
        var isRole = rest.Length is > 0 and <= LongestRole && !SentenceShape.EndsSentence(rest);
        return new EmployerLine(isRole ? parsed with { Role = parsed.Role is null ? rest : $"{parsed.Role} · {rest}" } : parsed, period, isRole ? "" : rest, next);
    }

    private static (string Name, Period? Period, string Beside, int Next) Read(IReadOnlyList<CareerLine> lines, int at)
    {
        var line = lines[at];
        if (line.Period is { } own)
        {
            var (before, after) = own.Around(line.Text);
            if (PlaceholderEmployer.NamedBelow(lines, at) is { } hidden)
            {
                return (hidden, own, after, at + 1);
            }

            // A period alone: the company stands on the next line.
            return (before.Length, after.Length) switch
            {
                (0, 0) when at + 1 < lines.Count && lines[at + 1] is { Form: LineForm.Text or LineForm.Title, Label: null, Period: null } below => (below.Text, own, "", at + 2),
                (0, _) => WithStated(after, own, at + 1),
                _ => (before, own, after, at + 1),
            };
        }

        var role = "";
        for (var j = at + 1; j < lines.Count && j <= at + 2; j++)
        {
            var next = lines[j];
            if (next.Form is LineForm.Heading or LineForm.Rule or LineForm.Row || (next.Form == LineForm.Item && next.HasChildren))
            {
                break;
            }

            if (next.Period is { } period && (period.Index <= 2 || next.Label is { Role: LabelRole.Period } || EmployerName.IsRole(period.Rest(next.Text))))
            {
                var rest = next.Label is { Role: LabelRole.Period } ? "" : period.Rest(next.Text);
                return line.Form is LineForm.Item ? (line.Text, null, "", at + 1) : (line.Text, period, Together(role, rest), j + 1);
            }

            if (!EmployerName.IsRole(next.Text))
            {
                break;
            }

            role = next.Text;
        }

        return (line.Text, null, "", at + 1);
    }

    // "2021. 11 ~ 2023. 03 : 나래소프트 (1년 5개월)".
    private static (string Name, Period? Period, string Beside, int Next) WithStated(string name, Period own, int next) =>
        own.Stated is null && DateGrammar.DurationAtEnd(name) is { } duration
            ? (name[..name.LastIndexOf('(')].TrimEnd(), own with { Stated = duration }, "", next)
            : (name, own, "", next);

    private static int Score(CareerLine line, string name, Period? period, string rest, SectionKind? section, int level, CareerContext context, CareerDraft draft)
    {
        var legal = EmployerName.HasLegalForm(name);
        var isSibling = context.Employment is not null && level == context.EmploymentLevel;
        var isNested = context.Employment is not null && level > context.EmploymentLevel;
        var isContained = context.Employment is { } id && period is not null && !(isSibling && line.Form == LineForm.Heading)
            && new Period(draft[id].Start, draft[id].End, draft[id].Current, null, 0, 0).Contains(period, draft.Today);
        return (legal ? 3 : 0)
            + (period is not null ? 2 : 0)
            + (section == SectionKind.Career && !isNested ? 2 : 0)
            + (isSibling && period is not null ? 2 : 0)
            + (line.Form == LineForm.Heading && draft.Find(name) is not null ? 6 : 0)
            + (EmployerName.NamesRole(name) || rest.Length > 0 ? 1 : 0)
            - (section == SectionKind.Projects ? 4 : 0)
            - (isNested ? 3 : 0)
            - (!isContained ? 0 : line.Form == LineForm.Heading ? 3 : 5)
            - (!legal && ProjectWord().IsMatch(name) ? (name.Contains(' ', StringComparison.Ordinal) ? 2 : 1) : 0);
    }

    // What has named parts of its own and a period is rather a company than a project.
    private static bool HoldsHeadings(IReadOnlyList<CareerLine> lines, int at)
    {
        if (lines[at].Form != LineForm.Heading || lines[at].Period is null)
        {
            return false;
        }

        var next = lines.Skip(at + 1).FirstOrDefault(l => l.Form == LineForm.Heading);
        return next is not null && next.Level > lines[at].Level && next.Label is null;
    }

    private static bool IsOtherLabel(CareerLine line) =>
        line.Label is { } label && !(label.Role == LabelRole.Period && label.Value.Length == 0 && line.IsHeadingLike);

    private static string Together(string a, string b) => (a.Length, b.Length) switch
    {
        (0, _) => b,
        (_, 0) => a,
        _ => $"{a} · {b}",
    };

    [GeneratedRegex(@"(?:프로젝트|시스템|서비스|플랫폼|개발|구축|고도화|개선|도입|전환|운영|앱|어플(?:리케이션)?|사이트|홈페이지|솔루션|마이그레이션|리뉴얼|API|서버|모듈|챗봇|관리|연동|유지보수|리팩토링|설계|자동화|재구축|이관|최적화|쇼핑몰|대시보드)\s*(?:\([^)]*\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ProjectWord();

    [GeneratedRegex(@"대학교|대학원|(?<![가-힣])[가-힣]{2,}(?:대|고등학교|전문대|고)\s|고등학교|학과|학부|학사|석사|박사|전공|졸업|수료|부트캠프|아카데미|국비|교육\s?과정|양성\s?과정|자격증|기사\s?\d?급?$|토익|TOEIC|OPIc|육군|해군|공군|병장|만기\s?전역|의경|개인\s?프로젝트|사이드|토이|동아리|총\s?경력|경력\s?기간|접수|모집|마감|채용|지원\s?기간|^경력$|^기간$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NotEmployer();
}
