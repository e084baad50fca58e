using CareerWriter.Evidence;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Puts parts of several versions together as one draft; nothing is told twice.</summary>
internal static class Combination
{
    /// <summary>The draft of the parts; the heading is that of the first draft that has one.</summary>
    public static Draft Of(IReadOnlyList<(Draft Draft, Scope? Scope)> parts)
    {
        List<(int Order, List<DraftSentence> Paragraph)> taken = [];
        HashSet<string> said = new(StringComparer.Ordinal);
        HashSet<FactId> told = [];
        foreach (var (draft, scope) in parts.OrderBy(p => p.Scope is null or { Rest: true }))
        {
            foreach (var (index, paragraph) in Chosen(draft, scope, parts))
            {
                var kept = paragraph.Where(s => said.Add(s.Text) && (s.Evidence.Count == 0 || !s.Evidence.All(told.Contains))).ToList();
                told.UnionWith(kept.SelectMany(s => s.Evidence));
                if (kept.Count > 0)
                {
                    taken.Add((index, kept));
                }
            }
        }

        return new Draft([.. taken.OrderBy(t => t.Order).Select(t => (IReadOnlyList<DraftSentence>)t.Paragraph)], parts.Select(p => p.Draft.Heading).FirstOrDefault(h => h is not null));
    }

    /// <summary>The paragraphs of a part, each with its place in its own draft.</summary>
    private static IEnumerable<(int Index, List<DraftSentence> Paragraph)> Chosen(Draft draft, Scope? scope, IReadOnlyList<(Draft Draft, Scope? Scope)> parts)
    {
        var others = parts.Where(p => p.Scope is { Rest: false }).SelectMany(p => PlacesIn(p.Draft, p.Scope!)).ToHashSet();
        var chosen = scope is null or { Rest: true } ? null : Places.Of(scope, draft.Paragraphs);
        for (var i = 0; i < draft.Paragraphs.Count; i++)
        {
            var paragraph = draft.Paragraphs[i].Where((s, at) => chosen is not null ? chosen.Contains(s) : !others.Contains((i, -1)) && !others.Contains((i, at))).ToList();
            if (paragraph.Count > 0)
            {
                yield return (i, paragraph);
            }
        }
    }

    /// <summary>The places that a part takes: whole paragraphs as (paragraph, −1), single sentences by their index.</summary>
    private static IEnumerable<(int Paragraph, int At)> PlacesIn(Draft draft, Scope scope)
    {
        var chosen = Places.Of(scope, draft.Paragraphs);
        for (var i = 0; i < draft.Paragraphs.Count; i++)
        {
            if (draft.Paragraphs[i].All(chosen.Contains))
            {
                yield return (scope.Paragraph is { } number && number < 0 ? draft.Paragraphs.Count + number : i, -1);
            }
            else
            {
                foreach (var (at, _) in draft.Paragraphs[i].Index().Where(s => chosen.Contains(s.Item)))
                {
                    yield return (i, at);
                }
            }
        }
    }
}
