using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise.Wording;

namespace CareerWriter.Revise.Editing;

/// <summary>Finds the facts of a career that a subject means: a technology, an employer, a project, a kind of work, any words.</summary>
internal static class Subjects
{
    private const int MostRemembered = 256;

    /// <summary>Words that say only that something is a subject: Redis 얘기, 배치 쪽, 정산 관련 경험.</summary>
    private static readonly string[] Empty = ["경험", "얘기", "이야기", "쪽", "관련", "부분", "내용", "사례", "파트", "경력", "언급", "문장", "것", "거", "건", "업무"];

    private static readonly string[] First = ["첫회사", "첫번째회사", "첫직장", "처음회사", "이전회사", "전회사", "전직장", "이전직장"];

    private static readonly string[] Latest = ["최근", "최근회사", "현재회사", "지금회사", "현회사", "현직장", "지금직장", "마지막회사", "최근직장"];

    /// <summary>Kinds of work and the words that show them in a career (subjects.tsv).</summary>
    private static readonly FrozenDictionary<string, string[]> Kinds =
        TabSeparated.Rows("Revise/Editing/subjects.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1].Split('|'), StringComparer.Ordinal);

    private static readonly ConditionalWeakTable<FactBook, ConcurrentDictionary<(string Subject, bool Broad), IReadOnlySet<FactId>>> Known = [];

    /// <summary>The facts that name the subject, its employer or its project.</summary>
    public static IReadOnlySet<FactId> Naming(FactBook book, string subject) => Find(book, subject, broad: false);

    /// <summary>The same; where none names it, those that show the kind of work it is (성능: 응답, 속도, 지연 …).</summary>
    public static IReadOnlySet<FactId> Showing(FactBook book, string subject) => Find(book, subject, broad: true);

    /// <summary>The subject without the words that only say that it is one.</summary>
    public static string Core(string subject)
    {
        var words = subject.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && Empty.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        return string.Join(' ', words);
    }

    private static IReadOnlySet<FactId> Find(FactBook book, string subject, bool broad)
    {
        var known = Known.GetOrCreateValue(book);
        if (known.Count >= MostRemembered)
        {
            known.Clear();
        }

        return known.GetOrAdd((subject, broad), static (key, book) => Search(book, Core(key.Subject), key.Broad), book);
    }

    private static HashSet<FactId> Search(FactBook book, string subject, bool broad)
    {
        var compact = subject.Replace(" ", "", StringComparison.Ordinal);
        if (compact.Length == 0)
        {
            return [];
        }

        var employments = EmploymentsOf(book, compact);
        if (employments.Count > 0)
        {
            return [.. book.Facts.Where(f => f.Employment is { } id && employments.Contains(id)).Select(f => f.Id)];
        }

        var canonical = TechnologyNames.Canonical(subject);
        var projects = canonical is null ? ProjectsOf(book, compact) : [];
        HashSet<FactId> found = [.. book.Facts.Where(f => Names(f, subject, canonical) || (f.Project is { } id && projects.Contains(id))).Select(f => f.Id)];
        if (found.Count > 0 || !broad || canonical is not null)
        {
            return found;
        }

        var words = Kinds.Where(k => compact.Contains(k.Key, StringComparison.Ordinal)).SelectMany(k => k.Value).ToArray();
        return words.Length == 0 ? found : [.. book.Facts.Where(f => words.Any(w => f.Text.Contains(w, StringComparison.OrdinalIgnoreCase))).Select(f => f.Id)];
    }

    private static bool Names(Fact fact, string subject, string? canonical) =>
        canonical is not null
            ? fact.Technologies.Any(t => TopicFinder.IsPartOf(t, canonical)) || TopicWords.Mentions(fact.Text, subject)
            : TopicWords.Mentions(fact.Text, subject) || fact.Section.Any(s => TopicWords.Mentions(s, subject));

    private static HashSet<EmploymentId> EmploymentsOf(FactBook book, string compact)
    {
        if ((book.Employments.Count > 1 && First.Contains(compact)) || (book.Employments.Count > 0 && Latest.Contains(compact)))
        {
            var ordered = book.Employments.OrderBy(e => e.Start).ToList();
            var employer = First.Contains(compact) ? ordered[0].Employer : (ordered.LastOrDefault(e => e.Current) ?? ordered[^1]).Employer;
            return [.. book.Employments.Where(e => e.Employer == employer).Select(e => e.Id)];
        }

        return [.. book.Employments.Where(e => e.Aliases.Append(e.Employer).Any(n => IsName(n, compact))).Select(e => e.Id)];
    }

    private static HashSet<ProjectId> ProjectsOf(FactBook book, string compact) =>
        compact.Length < 2 ? [] : [.. book.Projects.Where(p => p.Name.Replace(" ", "", StringComparison.Ordinal).Contains(compact.Replace("프로젝트", "", StringComparison.Ordinal) is { Length: > 1 } bare ? bare : compact, StringComparison.OrdinalIgnoreCase)).Select(p => p.Id)];

    private static bool IsName(string name, string compact) =>
        name.Replace(" ", "", StringComparison.Ordinal) is var bare && (bare.Equals(compact, StringComparison.OrdinalIgnoreCase) || (compact.Length >= 3 && bare.Contains(compact, StringComparison.OrdinalIgnoreCase)));
}
