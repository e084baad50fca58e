using CareerWriter.Evidence;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Moves what is told of a subject to the front or the back of the body; the wording stays.</summary>
internal static class Moves
{
    /// <summary>Puts the paragraph that tells most of the facts right after the opening, and what it tells of them first within it.</summary>
    public static void ToFront(IReadOnlySet<FactId> facts, EditTurn turn)
    {
        if (Richest(facts, turn) is not { } at)
        {
            return;
        }

        var front = turn.Paragraphs.Count > 1 ? 1 : 0;
        var paragraph = turn.Paragraphs[at];
        Reorder(paragraph, facts, turn);
        if (at > front)
        {
            turn.Paragraphs.RemoveAt(at);
            turn.Paragraphs.Insert(front, paragraph);
            Topics.NameEmployers(turn);
        }
    }

    /// <summary>Puts the paragraph that tells most of the facts right before the closing.</summary>
    public static void ToBack(IReadOnlySet<FactId> facts, EditTurn turn)
    {
        if (Richest(facts, turn) is not { } at || at == 0)
        {
            return;
        }

        var back = Insertion.BeforeClosing(turn) - 1;
        if (at < back)
        {
            var paragraph = turn.Paragraphs[at];
            turn.Paragraphs.RemoveAt(at);
            turn.Paragraphs.Insert(back, paragraph);
            Topics.NameEmployers(turn);
        }
    }

    /// <summary>The paragraph of the body with most sentences on the facts, or null.</summary>
    private static int? Richest(IReadOnlySet<FactId> facts, EditTurn turn)
    {
        var best = Enumerable.Range(0, turn.Paragraphs.Count)
            .Where(i => (i > 0 || turn.Paragraphs.Count == 1) && !Insertion.IsClosing(i, turn))
            .Select(i => (Index: i, Count: turn.Paragraphs[i].Count(s => s.Evidence.Any(facts.Contains))))
            .Where(p => p.Count > 0)
            .OrderByDescending(p => p.Count)
            .Select(p => (int?)p.Index)
            .FirstOrDefault();
        return best;
    }

    /// <summary>Brings the groups of sentences on the facts before the others of a paragraph; each group keeps its order.</summary>
    private static void Reorder(List<DraftSentence> paragraph, IReadOnlySet<FactId> facts, EditTurn turn)
    {
        if (paragraph.Exists(turn.IsHeld) && paragraph.Exists(s => !s.Evidence.Any(facts.Contains) && turn.IsHeld(s)))
        {
            return;
        }

        var groups = Groups(paragraph, turn);
        if (groups.Count < 2 || groups[0].Exists(s => s.Evidence.Any(facts.Contains)) || groups.All(g => !g.Exists(s => s.Evidence.Any(facts.Contains))))
        {
            return;
        }

        var topic = Topics.Of(paragraph[0], turn);
        var first = paragraph[0] with { Text = Topics.Without(paragraph[0], turn) };
        groups[0][0] = first;
        List<DraftSentence> ordered = [.. groups.OrderByDescending(g => g.Exists(s => s.Evidence.Any(facts.Contains))).SelectMany(g => g)];
        if (topic.Length > 0)
        {
            ordered[0] = Topics.With(ordered[0], topic);
        }

        paragraph.Clear();
        paragraph.AddRange(ordered);
    }

    private static List<List<DraftSentence>> Groups(List<DraftSentence> paragraph, EditTurn turn)
    {
        List<List<DraftSentence>> groups = [];
        for (var i = 0; i < paragraph.Count;)
        {
            List<DraftSentence> group = [.. Removal.GroupOf(paragraph[i], turn)];

            // A situation belongs to the act that answers it.
            if (group.Count == 1 && i + 1 < paragraph.Count && paragraph[i].Evidence.Any(id => turn.PhraseOf(id)?.Fact.Kind == FactKind.Context))
            {
                group.AddRange(Removal.GroupOf(paragraph[i + 1], turn));
            }

            groups.Add(group);
            i += group.Count;
        }

        return groups;
    }
}
