using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Puts rewritten texts of a paragraph back in the place of its sentences when there may be more or fewer of them than before.</summary>
internal static class Alignment
{
    /// <summary>Puts the texts in; each rests on the facts of the sentences whose words it has.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Put(IReadOnlyList<DraftSentence> old, IReadOnlyList<string> texts, EditTurn turn)
    {
        if (old.Select(s => s.Text).SequenceEqual(texts, StringComparer.Ordinal))
        {
            return false;
        }

        List<DraftSentence> written = [];
        foreach (var text in texts)
        {
            var same = old.FirstOrDefault(s => s.Text == text);
            var words = WordsOf(text);
            var near = old.Where(s => WordsOf(s.Text) is var theirs && theirs.Count(words.Contains) * 2 >= Math.Min(theirs.Count, words.Count)).ToList();
            var from = near.Count > 0 ? near : [old.MaxBy(s => WordsOf(s.Text).Count(words.Contains))!];
            written.Add(same ?? new DraftSentence(text, from[0].About, [.. from.SelectMany(s => s.Evidence).Distinct()]));
        }

        Rewordings.Put(old, written, turn);
        return true;
    }

    private static HashSet<string> WordsOf(string text) => [.. text.Split(' ', '.', ',').Where(w => w.Length > 1)];
}
