using System.Diagnostics.CodeAnalysis;
using CareerWriter.Ingest;
using CareerWriter.Korean;

namespace CareerWriter.Evidence;

/// <summary>Keeps one of each statement that two files tell of the same employer, and numbers the facts.</summary>
internal static class Duplicates
{
    private const int ShortestTelling = 10;

    /// <summary>The facts of a career, each once, numbered in reading order.</summary>
    public static IReadOnlyList<Fact> Remove(CareerDraft draft, NoticeFinder notices)
    {
        Dictionary<(string Text, EmploymentId? Employment), Fact> seen = new(draft.Facts.Count);
        Dictionary<FactId, FactId> numbers = new(draft.Facts.Count);
        Dictionary<(string First, string Second), (int Count, SourceSpan Source)> pairs = [];
        Dictionary<string, int> places = new(draft.Facts.Count, StringComparer.Ordinal);
        List<Fact> kept = new(draft.Facts.Count);
        foreach (var fact in draft.Facts)
        {
            var key = (Text: Key(fact.Text), fact.Employment);
            if ((seen.TryGetValue(key, out var first) && IsSame(first, fact, draft)) || TryPlace(fact, key.Text, places, kept, out first))
            {
                numbers[fact.Id] = first.Id;
                var pair = (first.Source.Document, fact.Source.Document);
                pairs[pair] = pairs.TryGetValue(pair, out var known) ? known with { Count = known.Count + 1 } : (1, fact.Source);
                continue;
            }

            var id = new FactId(kept.Count + 1);
            numbers[fact.Id] = id;
            var numbered = fact with { Id = id, Parent = fact.Parent is { } parent ? numbers[parent] : null };
            places.TryAdd(key.Text, kept.Count);
            kept.Add(numbered);
            seen.TryAdd(key, numbered);
        }

        foreach (var (pair, (count, source)) in pairs)
        {
            notices.AddDuplicate(pair.First, pair.Second, count, source);
        }

        return kept;
    }

    // A résumé lists results that another file tells under their employer: one statement, with that employer.
    private static bool TryPlace(Fact fact, string text, Dictionary<string, int> places, List<Fact> kept, [NotNullWhen(true)] out Fact? first)
    {
        first = places.TryGetValue(text, out var place) ? kept[place] : null;
        if (first is null || text.Length < ShortestTelling || string.Equals(first.Source.Document, fact.Source.Document, StringComparison.Ordinal)
            || (first.Employment is not null && fact.Employment is not null))
        {
            return false;
        }

        if (first.Employment is null)
        {
            kept[place] = first = first with { Employment = fact.Employment, Project = fact.Project };
        }

        return true;
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

    private static string Key(string text)
    {
        Span<char> letters = text.Length <= 128 ? stackalloc char[128] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (Hangul.IsSyllable(c) || char.IsLetterOrDigit(c))
            {
                letters[length++] = Hangul.ToLower(c);
            }
        }

        return new string(letters[..length]);
    }
}
