using CareerWriter.Ingest;

namespace CareerWriter.Evidence;

/// <summary>Keeps one of each statement that two files tell of the same employer, and numbers the facts.</summary>
internal static class Duplicates
{
    /// <summary>The facts of a career, each once, numbered in reading order.</summary>
    public static IReadOnlyList<Fact> Remove(CareerDraft draft, NoticeFinder notices)
    {
        Dictionary<(string Text, EmploymentId? Employment), Fact> seen = [];
        Dictionary<FactId, FactId> numbers = [];
        Dictionary<(string First, string Second), (int Count, SourceSpan Source)> pairs = [];
        List<Fact> kept = [];
        foreach (var fact in draft.Facts)
        {
            var key = (Key(fact.Text), fact.Employment);
            if (seen.TryGetValue(key, out var first) && IsSame(first, fact, draft))
            {
                numbers[fact.Id] = first.Id;
                var pair = (first.Source.Document, fact.Source.Document);
                pairs[pair] = pairs.TryGetValue(pair, out var known) ? known with { Count = known.Count + 1 } : (1, fact.Source);
                continue;
            }

            var id = new FactId(kept.Count + 1);
            numbers[fact.Id] = id;
            var numbered = fact with { Id = id, Parent = fact.Parent is { } parent ? numbers[parent] : null };
            kept.Add(numbered);
            seen.TryAdd(key, numbered);
        }

        foreach (var (pair, (count, source)) in pairs)
        {
            notices.AddDuplicate(pair.First, pair.Second, count, source);
        }

        return kept;
    }

    // In one file a line may be true of two projects; in two files it is the same line.
    private static bool IsSame(Fact first, Fact second, CareerDraft draft)
    {
        if (!string.Equals(first.Source.Document, second.Source.Document, StringComparison.Ordinal))
        {
            return true;
        }

        return first.Project != second.Project && first.Project is { } a && second.Project is { } b
            && string.Equals(draft[a].Name, draft[b].Name, StringComparison.Ordinal) && first.Kind == second.Kind && first.Text.Length > 10;
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
