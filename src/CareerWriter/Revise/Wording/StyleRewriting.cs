using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Rewrites sentences in a manner from lists of words: never a figure, a name or a claim.</summary>
public static class StyleRewriting
{
    /// <summary>Of a text that shall read more natural, at most so much is changed.</summary>
    private const double MostChanged = 0.3;

    /// <summary>So many sentences in a row with the same ending are too many.</summary>
    private const int Monotonous = 3;

    /// <summary>One sentence in a manner; the same string when there is nothing to do.</summary>
    public static string Rewrite(string sentence, WritingStyle style) => style switch
    {
        WritingStyle.Softer => Checked(sentence, StyleRules.Apply(sentence, "softer")),
        WritingStyle.Plainer => Checked(sentence, StyleRules.Apply(sentence, "plainer")),
        WritingStyle.Humbler => Checked(sentence, StyleRules.Apply(sentence, "humbler")),
        WritingStyle.Confident => Checked(sentence, StyleRules.Apply(sentence, "confident")),
        WritingStyle.Natural => Checked(sentence, StyleRules.Apply(sentence, "natural")),
        WritingStyle.Simpler => Checked(sentence, Glossary.Explain(sentence, new HashSet<string>(StringComparer.Ordinal))),
        _ => sentence,
    };

    /// <summary>A whole answer in a manner: paragraphs of sentences. The number of sentences may change, that of paragraphs does not.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rewrite(IReadOnlyList<IReadOnlyList<string>> paragraphs, WritingStyle style)
    {
        if (style == WritingStyle.Simpler)
        {
            HashSet<string> seen = new(StringComparer.Ordinal);
            return [.. paragraphs.Select(p => (IReadOnlyList<string>)[.. p.Select(s => Checked(s, Glossary.Explain(s, seen)))])];
        }

        if (style != WritingStyle.Natural)
        {
            return [.. paragraphs.Select(p => (IReadOnlyList<string>)[.. p.Select(s => Rewrite(s, style))])];
        }

        var left = (int)(paragraphs.Sum(p => p.Sum(s => s.Length)) * MostChanged);
        return [.. paragraphs.Select(p => Natural(p, ref left))];
    }

    private static List<string> Natural(IReadOnlyList<string> paragraph, ref int left)
    {
        List<string> result = [];
        var lastLead = string.Empty;
        foreach (var sentence in paragraph)
        {
            var changed = Rewrite(sentence, WritingStyle.Natural);
            var lead = Connectives.LeadOf(changed);
            if (lead is not null && lead == lastLead && Connectives.WithoutLead(changed) is { } bare)
            {
                changed = bare;
            }

            lastLead = lead ?? lastLead;
            if (changed != sentence && sentence.Length > left)
            {
                changed = sentence;
            }

            left -= changed == sentence ? 0 : sentence.Length;
            result.Add(changed);
        }

        Vary(result, ref left);
        return result;
    }

    /// <summary>Joins two neighbours in the middle of a run of equal endings.</summary>
    private static void Vary(List<string> sentences, ref int left)
    {
        for (var i = 0; i + Monotonous <= sentences.Count; i++)
        {
            var ending = EndingOf(sentences[i]);
            var cost = sentences[i + 1].Length / 2;
            if (ending.Length > 0 && EndingOf(sentences[i + 1]) == ending && EndingOf(sentences[i + 2]) == ending && cost <= left && SentenceJoin.Join(sentences[i], sentences[i + 1]) is { } joined)
            {
                sentences[i] = joined;
                sentences.RemoveAt(i + 1);
                left -= cost;
            }
        }
    }

    private static string EndingOf(string sentence) => sentence.Length < 6 ? string.Empty : sentence[^5..];

    /// <summary>The changed sentence when it still is one: nothing doubled, nothing empty, its ending known.</summary>
    private static string Checked(string sentence, string changed)
    {
        var text = changed.Replace("  ", " ", StringComparison.Ordinal).Trim();
        return text.Length > 5 && (FinalVerb.Read(text) is not null || FinalVerb.Read(sentence) is null) && text[^1] == sentence[^1] ? text : sentence;
    }
}
