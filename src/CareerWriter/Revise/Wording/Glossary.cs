using CareerWriter.Korean;

namespace CareerWriter.Revise.Wording;

/// <summary>Says in plain words what a developer's term is, before its first mention: 메모리 저장소인 Redis (<c>glossary.tsv</c>).</summary>
internal static class Glossary
{
    private static readonly (string Term, string Gloss)[] Entries = [.. TabSeparated.Rows("Revise/Wording/glossary.tsv", 2).Select(r => (r[0], r[1])).OrderByDescending(e => e.Item1.Length)];

    /// <summary>The sentence with one term explained, if one stands where an explanation reads well.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="seen">The terms that were mentioned before; those of the sentence are added.</param>
    public static string Explain(string sentence, ISet<string> seen)
    {
        var result = sentence;
        foreach (var (term, gloss) in Entries)
        {
            if (TopicFinder.Find(sentence, term) is not { Count: > 0 } found || !seen.Add(term) || result != sentence || !seen.Add(gloss))
            {
                continue;
            }

            if (IsAlone(sentence, found[0]) && !gloss.Split(' ').Any(w => w.Length > 1 && sentence.Contains(w, StringComparison.Ordinal)))
            {
                result = $"{sentence[..found[0].Start]}{gloss}인 {sentence[found[0].Start..]}";
            }
        }

        return result;
    }

    /// <summary>Whether the term is no part of a longer name or a list: a particle behind it, and before it nothing that it hangs on.</summary>
    private static bool IsAlone(string sentence, TopicSpan term)
    {
        var tail = sentence.AsSpan(term.End);
        var particle = tail[..Hangul.RunLength(tail)];
        if (particle.IsEmpty || !NounTail.IsParticle(particle) || particle is "와" or "과" || sentence.AsSpan(0, term.Start).Contains('"'))
        {
            return false;
        }

        if (term.Start == 0)
        {
            return true;
        }

        var before = sentence[..(term.Start - 1)];
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return sentence[term.Start - 1] == ' ' && word.Length > 1 && word[^1] is not ('와' or '과' or ',') && (Particles.EndOf(word) is WordEnd.Object or WordEnd.Subject or WordEnd.Adverbial || Particles.IsTopic(word) || Connectives.LeadOf(word + " x") is not null);
    }
}
