using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>A name of the career found in a sentence.</summary>
/// <param name="Start">Index in the sentence.</param>
/// <param name="End">Index behind the name.</param>
/// <param name="Tail">Index behind what makes it a place (… 프로젝트에서는), else behind the name.</param>
/// <param name="Employer">Number of the employer in the index, or null for a project without one.</param>
/// <param name="Projects">Projects that bear the name; empty when it is an employer's.</param>
internal sealed record NamedPlace(int Start, int End, int Tail, int? Employer, IReadOnlyList<ProjectId> Projects);

/// <summary>Finds employers and projects by name.</summary>
internal sealed class NameIndex
{
    private static readonly string[] LegalForms = ["주식회사", "유한회사", "(주)", "㈜", "(유)", "Inc.", "Inc", "Co., Ltd.", "Corp.", "Corp", "Ltd.", "LLC"];

    private static readonly string[] ProjectNouns = ["프로젝트", "서비스", "시스템", "업무", "작업", "과제", "개발", "구축", "개선", "부문", "파트", "영역", "도입", "사업"];

    private readonly IReadOnlyList<(string Name, int Employer)> _employers;
    private readonly HashSet<string> _compactEmployers;
    private readonly IReadOnlyList<(string Name, int? Employer, IReadOnlyList<ProjectId> Projects)> _projects;

    /// <summary>Collects the names of a career.</summary>
    public NameIndex(EvidenceIndex index)
    {
        _employers = [.. index.Book.Employments
            .SelectMany(e => e.Aliases.Append(e.Employer).Select(n => (Name: WithoutLegalForm(n), Employer: index.EmployerOf(e.Id)!.Value)))
            .Where(e => e.Name.Length > 1)
            .Distinct()
            .OrderByDescending(e => e.Name.Length)
            .Select(e => (Passage.Compacted(e.Name), e.Employer))];
        _compactEmployers = [.. _employers.Select(e => e.Name)];
        _projects = [.. index.Book.Projects
            .GroupBy(p => (Passage.Compacted(p.Name), index.EmployerOf(p.Employment)))
            .Where(g => g.Key.Item1.Length > 1)
            .Select(g => (g.Key.Item1, g.Key.Item2, (IReadOnlyList<ProjectId>)[.. g.Select(p => p.Id)]))
            .OrderByDescending(p => p.Item1.Length)];
    }

    /// <summary>A company's name without 주식회사, (주) and the like.</summary>
    public static string WithoutLegalForm(string name) =>
        LegalForms.Aggregate(name, (n, form) => n.Replace(form, " ", StringComparison.OrdinalIgnoreCase)).Trim();

    /// <summary>Whether the name is one of the career's employers.</summary>
    public bool IsEmployer(string name) => _compactEmployers.Contains(Passage.Compacted(WithoutLegalForm(name)));

    /// <summary>The employers named in a sentence, and the projects named as the place of something (통합계정 프로젝트에서는 …), in order.</summary>
    public IReadOnlyList<NamedPlace> Find(Passage passage)
    {
        var text = passage.Text;
        List<NamedPlace> found = [];
        foreach (var (name, employer) in _employers.Where(e => passage.Compact.Contains(e.Name, StringComparison.Ordinal)))
        {
            foreach (var (start, end) in Occurrences(text, name))
            {
                Add(found, new NamedPlace(start, end, Math.Max(end, PlaceEnd(text, end)), employer, []));
            }
        }

        foreach (var (name, employer, projects) in _projects.Where(p => passage.Compact.Contains(p.Name, StringComparison.Ordinal)))
        {
            foreach (var (start, end) in Occurrences(text, name))
            {
                if (PlaceEnd(text, end) is var tail and > 0)
                {
                    Add(found, new NamedPlace(start, end, tail, employer, projects));
                }
            }
        }

        return [.. found.OrderBy(f => f.Start)];
    }

    private static void Add(List<NamedPlace> found, NamedPlace place)
    {
        // A project of the same name under two employers is one mention of both: neither binds the sentence.
        var same = found.FindIndex(f => f.Start < place.End && place.Start < f.End);
        if (same < 0)
        {
            found.Add(place);
        }
        else if (found[same].Start == place.Start && found[same].End == place.End && found[same].Projects.Count > 0 && place.Projects.Count > 0)
        {
            found[same] = found[same] with { Employer = null, Projects = [.. found[same].Projects, .. place.Projects] };
        }
    }

    /// <summary>Where a compact name stands in a text, whatever its spacing; only at the beginning of a word.</summary>
    public static IEnumerable<(int Start, int End)> Occurrences(string text, string compactName)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (Passage.Small(text[start]) != compactName[0] || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            {
                continue;
            }

            var end = Matched(text, start, compactName);
            if (end > 0 && EndsAsName(text, end))
            {
                yield return (start, end);
            }
        }
    }

    /// <summary>A name ends before a mark, before a particle, or before another word; 한패스 is not in 한패스워드.</summary>
    private static bool EndsAsName(string text, int end)
    {
        var tail = Hangul.RunLength(text.AsSpan(end));
        return tail == 0
            ? end == text.Length || !char.IsAsciiLetterOrDigit(text[end])
            : Endings.IsJosa(text.AsSpan(end, tail)) || text.AsSpan(end, tail) is "측" or "측은" or "팀에서" or "사" or "사의" or "사에서" or "입사" or "재직";
    }

    /// <summary>Whether a compact word begins a word of the text, whatever follows it.</summary>
    public static bool Begins(string text, string compactWord)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && Matched(text, start, compactWord) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index behind a compact name that stands at the index, or -1.</summary>
    private static int Matched(string text, int start, string compactName)
    {
        var matched = 0;
        for (var at = start; at < text.Length && (char.IsWhiteSpace(text[at]) || Passage.Small(text[at]) == compactName[matched]); at++)
        {
            matched += char.IsWhiteSpace(text[at]) ? 0 : 1;
            if (matched == compactName.Length)
            {
                return at + 1;
            }
        }

        return -1;
    }

    /// <summary>Index behind 에서 or 에는 that follows a name, with or without 프로젝트, 업무 and the like between them; -1 without one.</summary>
    private static int PlaceEnd(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        for (var again = true; again;)
        {
            again = false;
            foreach (var noun in ProjectNouns)
            {
                if (rest.StartsWith(noun, StringComparison.Ordinal))
                {
                    rest = rest[noun.Length..].TrimStart();
                    again = true;
                }
            }
        }

        return rest.StartsWith("에서", StringComparison.Ordinal) || rest.StartsWith("에선", StringComparison.Ordinal) || rest.StartsWith("에는", StringComparison.Ordinal)
            ? text.Length - rest.Length + 2
            : -1;
    }
}
