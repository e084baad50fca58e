using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>A fact with its words, and the words of what it stands under.</summary>
internal sealed class IndexedFact
{
    /// <summary>Reads a fact.</summary>
    public IndexedFact(Fact fact, FactBook book, int? employer)
    {
        Fact = fact;
        Employer = employer;
        Passage = Passage.Of(fact.Text, fact.Quantities);
        Stems = [.. StemsOf(Passage)];
        var context = ContextOf(fact, book);
        Own = new WordBag(Passage.Compact, Stems, Passage.Technologies.Select(t => t.Name).Concat(fact.Technologies));
        var around = Passage.Of(context);
        Around = new WordBag(
            around.Compact + Passage.Compact,
            StemsOf(around).Concat(Stems),
            around.Technologies.Select(t => t.Name).Concat(fact.Technologies).Concat(Passage.Technologies.Select(t => t.Name)));
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <summary>Number of its employer in the index, or null.</summary>
    public int? Employer { get; }

    /// <summary>Its text, read.</summary>
    public Passage Passage { get; }

    /// <summary>Stems of its own words.</summary>
    public IReadOnlyList<string> Stems { get; }

    /// <summary>Its own words.</summary>
    public WordBag Own { get; }

    /// <summary>Its own words with those of the items and headings it stands under, its project and its label.</summary>
    public WordBag Around { get; }

    /// <summary>The stems of a passage that can prove something.</summary>
    public static IEnumerable<string> StemsOf(Passage passage) =>
        passage.Words.Where(w => w.Kind is WordKind.Korean or WordKind.Latin && w.Stem.Length > 0).Select(w => w.Stem).Distinct(StringComparer.Ordinal);

    /// <summary>The parts it gives, in order: a level of the ladder, 0 where none is named, with what it is a part in (설계 주도, 이관 총괄 are two).</summary>
    public IReadOnlyList<(int Level, WordBag Words)> Roles => field ??= [.. RolesOf(Passage.Words)];

    private static IEnumerable<(int Level, WordBag Words)> RolesOf(IReadOnlyList<Word> words)
    {
        List<Word> part = [];
        foreach (var word in words)
        {
            part.Add(word);
            if (Rules.RoleRule.LevelOf(word) is var level and > 0)
            {
                yield return (level, WordBag.Of(part));
                part.Clear();
            }
        }
    }

    private static string ContextOf(Fact fact, FactBook book)
    {
        List<string> context = [.. fact.Section];
        var parent = fact.Parent;
        for (var depth = 0; parent is { } id && depth < 8; depth++)
        {
            var above = book[id];
            context.Add(above.Text);
            parent = above.Parent;
        }

        context.Add(fact.Label ?? "");
        context.Add(book.Projects.FirstOrDefault(p => p.Id == fact.Project)?.Name ?? "");
        return string.Join("\n", context);
    }
}
