namespace CareerWriter.Korean;

/// <summary>A technology in a text.</summary>
/// <param name="Name">Its usual English name, whatever the text's spelling.</param>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units, without particles and versions.</param>
public readonly record struct TechnologyMention(string Name, int Start, int Length);

/// <summary>Finds names of technologies in Korean text (technologies.tsv).</summary>
public static class TechnologyNames
{
    /// <summary>
    /// The technologies of a text in order, longest name first, none inside another word, a path or a link. Ambiguous words
    /// (Go, R, 노드) count only where a version, another technology or a word such as 언어 stands beside them.
    /// </summary>
    public static IReadOnlyList<TechnologyMention> Find(string text)
    {
        var candidates = TechnologyScanner.Scan(text);
        if (candidates.Count == 0)
        {
            return [];
        }

        List<TechnologyMention> mentions = new(candidates.Count);
        for (var i = 0; i < candidates.Count; i++)
        {
            var (alias, start, length) = candidates[i];
            if (alias.Care < AliasCare.Context || TechnologyContext.Supports(text, candidates, i))
            {
                mentions.Add(new(alias.Technology.Name, start, length));
            }
        }

        return mentions;
    }

    /// <summary>The usual English name of a technology in any listed spelling, whatever its case; null when it is not listed.</summary>
    public static string? Canonical(string name)
    {
        var trimmed = name.AsSpan().Trim();
        var (alias, length) = TechnologyScanner.Longest(trimmed, 0);
        return alias is { Care: not AliasCare.Never } && length == trimmed.Length ? alias.Technology.Name : TechnologyLexicon.NameOf(trimmed);
    }
}
