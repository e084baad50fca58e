using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Reads the line of fields under a project's name: <c>2023.10 ~ 2024.07 · 5명 · 설계 주도 (기여도 75%)</c>.</summary>
internal static partial class ProjectFields
{
    private const int LongestLine = 90;
    private const int LongestField = 30;

    /// <summary>Reads a line when it holds fields and nothing else; period, team and share go to the project, parts held become facts.</summary>
    /// <returns>Whether it did.</returns>
    public static bool TryRead(CareerLine line, CareerDraft draft, CareerContext context)
    {
        if (context.Project is not { } project || line.Form is LineForm.Heading || line.Label is not null || line.Text.Length > LongestLine || SentenceShape.EndsSentence(line.Text))
        {
            return false;
        }

        var fields = Parting().Split(line.Period?.Rest(line.Text) ?? line.Text).Select(f => f.Trim(' ', '`', '(', ')')).Where(f => f.Length > 0).ToList();
        var hasOther = line.Period is not null || fields.Exists(f => People().IsMatch(f) || Share().IsMatch(f));
        if (!hasOther || fields.Count == 0 || !fields.TrueForAll(IsField))
        {
            return false;
        }

        draft.Update(project, p => p with
        {
            Start = p.Start ?? line.Period?.Start,
            End = p.End ?? line.Period?.End,
            Stated = p.Stated ?? line.Period?.Stated,
            Team = p.Team ?? (fields.Find(f => People().IsMatch(f)) is { } team ? Metadata.Team(team) : null),
            Share = p.Share ?? (fields.Find(f => Share().IsMatch(f)) is { } share ? Metadata.Share(share) : null),
        });
        foreach (var part in fields.Where(f => Part().IsMatch(f) || EmployerName.IsRole(f)))
        {
            draft.Add(FactReader.Make(Whole(part, line.Text), SourceText.Locate(Whole(part, line.Text), line.Pieces), new Label("역할", LabelRole.Role, ""), context));
        }

        return true;
    }

    private static bool IsField(string field) =>
        field.Length <= LongestField && (People().IsMatch(field) || Share().IsMatch(field) || Part().IsMatch(field) || EmployerName.IsRole(field) || DateGrammar.Duration(field)?.Length == field.Length);

    // Trimming may have taken the bracket that closes the share.
    private static string Whole(string part, string line) => part.Contains('(', StringComparison.Ordinal) && line.Contains(part + ")", StringComparison.Ordinal) ? part + ")" : part;

    [GeneratedRegex(@"\s*(?:[|·•/]|,(?!\d))\s*", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Parting();

    [GeneratedRegex(@"^(?:팀\s?|총\s?|인원\s?)?\d{1,3}\s?(?:명|인)(?:\s?(?:팀|규모|구성))?(?:\s?\([^)]*\)?)?$|^(?:개인|1인|팀)\s?(?:프로젝트|개발|작업)$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex People();

    [GeneratedRegex(@"기여(?:도|율)?\s?[:：(]?\s?(?:약\s?)?\d{1,3}\s?%|^\d{1,3}\s?%$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Share();

    [GeneratedRegex(@"(?:주도|리드|전담|담당|총괄|참여|단독|리딩|팀장|파트장|리더|PM|PL|메인\s?개발|서브\s?개발|개발자|개발)(?:\s?\([^)]*\)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Part();
}
