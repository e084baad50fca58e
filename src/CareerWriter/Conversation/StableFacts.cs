using CareerWriter.Evidence;

namespace CareerWriter.Conversation;

/// <summary>Keeps the ids of facts when files are read again: versions that cite them keep citing the same statement.</summary>
internal static class StableFacts
{
    /// <summary>The new book under the ids of the old one: a statement keeps its id, what is new gets ids of its own, what is gone leaves its id unused.</summary>
    public static FactBook Keep(FactBook? before, FactBook now)
    {
        if (before is null || before.Facts.Count == 0 || (before.Facts.Count <= now.Facts.Count && before.Facts.Zip(now.Facts).All(p => p.First.Text == p.Second.Text && p.First.Id == p.Second.Id)))
        {
            return now;
        }

        var known = before.Facts.GroupBy(f => (f.Text, f.Source.Document)).ToDictionary(g => g.Key, g => new Queue<FactId>(g.Select(f => f.Id)));
        var next = before.Facts.Max(f => f.Id.Number) + 1;
        var numbers = now.Facts.ToDictionary(
            f => f.Id,
            f => known.TryGetValue((f.Text, f.Source.Document), out var ids) && ids.TryDequeue(out var id) ? id : new FactId(next++));
        return now with { Facts = [.. now.Facts.Select(f => f with { Id = numbers[f.Id], Parent = f.Parent is { } parent ? numbers[parent] : null })] };
    }
}
