using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerWriter.Evidence;

/// <summary>Reads labelled lines: team size and share go to the project, the rest becomes facts.</summary>
internal static partial class Metadata
{
    /// <summary>Reads a labelled line.</summary>
    /// <returns>The facts it gave.</returns>
    public static IReadOnlyList<FactId> Read(CareerLine line, Label label, CareerDraft draft, CareerContext context)
    {
        switch (label.Role)
        {
            case LabelRole.Link or LabelRole.Period:
                return [];
            case LabelRole.Team:
                SetTeam(label.Value, draft, context);
                return OwnPart().IsMatch(label.Value) ? Facts(line, label, draft, context) : [];
            case LabelRole.Share:
                SetShare(label.Value, draft, context);
                return Facts(line, label, draft, context);
            case LabelRole.Role:
                SetShare(label.Value, draft, context);
                SetRole(label, draft, context);
                return Facts(line, label, draft, context);
            case LabelRole.Skill when context.Section == SectionKind.Contact:
                return [];
            default:
                return Facts(line, label, draft, context);
        }
    }

    /// <summary>Number of people that a text names, or null.</summary>
    public static int? Team(string text)
    {
        var total = TotalPeople().Match(text);
        var people = total.Success ? total : People().Match(text);
        // "백엔드 2명, 프론트 1명" is three; "4명 (백엔드 2명)" is four.
        if (people is { Success: true, Index: > 0 } && !total.Success && text.AsSpan().IndexOfAny("(중") < 0)
        {
            return People().Matches(text).Sum(m => int.Parse(m.Groups["n"].ValueSpan, CultureInfo.InvariantCulture));
        }

        if (people.Success)
        {
            return int.Parse(people.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        }

        return Alone().IsMatch(text) ? 1 : null;
    }

    /// <summary>The contribution of a text when it names exactly one, as written with its mark (<c>≥70%</c>), otherwise null.</summary>
    public static string? Share(string text)
    {
        var shares = Percent().Matches(text);
        return shares.Count == 1 ? shares[0].Value.Trim() : null;
    }

    private static List<FactId> Facts(CareerLine line, Label label, CareerDraft draft, CareerContext context)
    {
        List<FactId> ids = [];
        if (label.Role is LabelRole.Skill or LabelRole.Share or LabelRole.Role && !SentenceShape.EndsSentence(label.Value))
        {
            if (!Placeholders.IsNothingElse(label.Value))
            {
                // A bare share says nothing without its label.
                var text = label.Role == LabelRole.Share ? line.Text : label.Value;
                ids.Add(draft.Add(FactReader.Make(text, SourceText.Locate(text, line.Pieces), label, context)));
            }

            return ids;
        }

        ids.AddRange(FactReader.Read(label.Value, line.Pieces, label, context).Select(draft.Add));
        return ids;
    }

    private static void SetTeam(string value, CareerDraft draft, CareerContext context)
    {
        if (context.Project is { } project && Team(value) is { } team)
        {
            draft.Update(project, p => p with { Team = p.Team ?? team });
        }
    }

    private static void SetShare(string value, CareerDraft draft, CareerContext context)
    {
        if (context.Project is { } project && Share(value) is { } share)
        {
            draft.Update(project, p => p with { Share = p.Share ?? share });
        }
    }

    private static void SetRole(Label label, CareerDraft draft, CareerContext context)
    {
        if (context.Project is null && context.Employment is { } id && draft[id].Role is null)
        {
            draft.Update(id, e => e with { Role = label.Value });
        }
    }

    [GeneratedRegex(@"(?:총|전체)\s?(?<n>\d{1,3})\s?(?:명|인)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TotalPeople();

    [GeneratedRegex(@"(?<!\d)(?<n>\d{1,3})\s?(?:명|인(?![가-힣])|people|members|persons|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex People();

    [GeneratedRegex(@"^(?:개인|1인|혼자|단독|solo)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?:[≥≤><약]\s?)?\d{1,3}(?:\.\d+)?\s?(?:%|퍼센트|프로(?![가-힣]))(?:\s?(?:이상|이하|내외|정도))?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Percent();

    [GeneratedRegex(@"본인|담당|리드|팀장|주도|혼자|PM|PL|%", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OwnPart();
}
