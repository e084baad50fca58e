using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>What became of a sentence; the JSON names are these in camelCase.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is worded differently, wherever it stands now.</summary>
    Changed,

    /// <summary>It stands elsewhere, wording as it was.</summary>
    Moved,
}

/// <summary>One difference between two drafts. A heading has no sentence numbers.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="From">1-based number through the old text, or null.</param>
/// <param name="To">1-based number through the new text, or null.</param>
/// <param name="Before">The old wording, or null.</param>
/// <param name="After">The new wording, or null.</param>
public sealed record SentenceChange(ChangeKind Kind, int? From, int? To, string? Before, string? After);

/// <summary>Compares drafts sentence by sentence; sentences that stayed are not listed.</summary>
public static class Comparison
{
    /// <summary>Two sentences are one that changed when they share so much of their letters.</summary>
    private const double Alike = 0.4;

    /// <summary>The differences in the order of the new text, each removal where it stood.</summary>
    public static IReadOnlyList<SentenceChange> Of(Draft from, Draft to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return [.. Heading(from.Heading, to.Heading), .. Of([.. from.Sentences.Select(s => s.Text)], [.. to.Sentences.Select(s => s.Text)])];
    }

    /// <summary>The differences between two texts given as sentences.</summary>
    public static IReadOnlyList<SentenceChange> Of(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var source = Kept(from, to);
        List<int> gone = [.. Enumerable.Range(0, from.Count).Except(source.OfType<int>())];
        List<SentenceChange> changes = [];
        changes.AddRange(Moved(from, to, source, gone));
        changes.AddRange(Changed(from, to, source, gone));
        changes.AddRange(gone.Select(i => new SentenceChange(ChangeKind.Removed, i + 1, null, from[i], null)));
        changes.AddRange(Enumerable.Range(0, to.Count).Where(j => source[j] is null).Select(j => new SentenceChange(ChangeKind.Added, null, j + 1, null, to[j])));
        return [.. changes.OrderBy(c => c.To ?? c.From).ThenBy(c => c.To is null ? 0 : 1)];
    }

    private static IEnumerable<SentenceChange> Heading(string? before, string? after) => before == after
        ? []
        : [new SentenceChange(before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed, null, null, before, after)];

    /// <summary>For each new sentence the old one that it is, by the longest row of equal sentences; null where it is in none.</summary>
    private static int?[] Kept(IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var length = new int[from.Count + 1, to.Count + 1];
        for (var i = from.Count - 1; i >= 0; i--)
        {
            for (var j = to.Count - 1; j >= 0; j--)
            {
                length[i, j] = from[i] == to[j] ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        var source = new int?[to.Count];
        for (var (i, j) = (0, 0); i < from.Count && j < to.Count;)
        {
            if (from[i] == to[j])
            {
                source[j++] = i++;
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return source;
    }

    private static IEnumerable<SentenceChange> Moved(IReadOnlyList<string> from, IReadOnlyList<string> to, int?[] source, List<int> gone)
    {
        for (var j = 0; j < to.Count; j++)
        {
            if (source[j] is null && gone.FindIndex(i => from[i] == to[j]) is >= 0 and var at)
            {
                source[j] = gone[at];
                gone.RemoveAt(at);
                yield return new SentenceChange(ChangeKind.Moved, source[j] + 1, j + 1, to[j], to[j]);
            }
        }
    }

    /// <summary>Pairs what is left, the most alike first.</summary>
    private static IEnumerable<SentenceChange> Changed(IReadOnlyList<string> from, IReadOnlyList<string> to, int?[] source, List<int> gone)
    {
        var old = gone.ToDictionary(i => i, i => Letters(from[i]));
        var pairs = Enumerable.Range(0, to.Count).Where(j => source[j] is null)
            .SelectMany(j => Letters(to[j]) is var letters ? old.Select(o => (From: o.Key, To: j, Likeness: Likeness(o.Value, letters))) : [])
            .Where(p => p.Likeness >= Alike)
            .OrderByDescending(p => p.Likeness).ThenBy(p => p.To).ThenBy(p => p.From)
            .ToList();
        foreach (var (i, j, _) in pairs)
        {
            if (source[j] is null && gone.Remove(i))
            {
                source[j] = i;
                yield return new SentenceChange(ChangeKind.Changed, i + 1, j + 1, from[i], to[j]);
            }
        }
    }

    /// <summary>Pairs of neighbouring letters without white space: Korean endings change, stems stay.</summary>
    private static HashSet<int> Letters(string sentence)
    {
        HashSet<int> pairs = [];
        var before = '\0';
        foreach (var letter in sentence.Where(c => !char.IsWhiteSpace(c)))
        {
            pairs.Add((before << 16) | letter);
            before = letter;
        }

        return pairs;
    }

    private static double Likeness(HashSet<int> one, HashSet<int> other) => 2.0 * one.Count(other.Contains) / Math.Max(1, one.Count + other.Count);
}
