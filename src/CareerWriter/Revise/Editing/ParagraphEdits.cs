using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Paragraph breaks: none at all, at changes of subject, or the named paragraphs as one. No word changes.</summary>
internal static class ParagraphEdits
{
    private const int ShortestParagraph = 2;

    /// <summary>Applies the edit.</summary>
    public static void Apply(Edit.Paragraphs edit, EditTurn turn)
    {
        turn.Paragraphs.RemoveAll(p => p.Count == 0);
        switch (edit.Action)
        {
            case ParagraphAction.Join:
                Join(turn);
                break;
            case ParagraphAction.Split:
                Split(turn);
                break;
            case ParagraphAction.Merge:
                Merge(edit.Which, turn);
                break;
        }
    }

    /// <summary>Makes one paragraph of all.</summary>
    public static void Join(EditTurn turn)
    {
        List<DraftSentence> all = [.. turn.Sentences];
        turn.Paragraphs.Clear();
        turn.Paragraphs.Add(all);
        turn.Constraints = turn.Constraints with { IsOneParagraph = true };
    }

    private static void Split(EditTurn turn)
    {
        turn.Constraints = turn.Constraints with { IsOneParagraph = false };
        var before = turn.Paragraphs.Count;
        List<List<DraftSentence>> split = [];
        foreach (var paragraph in turn.Paragraphs)
        {
            split.Add([]);
            foreach (var sentence in paragraph)
            {
                if (split[^1].Count >= 1 && BeginsAnother(split[^1], sentence, turn))
                {
                    split.Add([]);
                }

                split[^1].Add(sentence);
            }
        }

        if (split.Count == before && split.MaxBy(p => p.Count) is { } longest && longest.Count >= 2 * ShortestParagraph && Seam(longest, turn) is { } seam)
        {
            var at = split.IndexOf(longest);
            split.Insert(at + 1, longest[seam..]);
            longest.RemoveRange(seam, longest.Count - seam);
        }

        if (split.Count == before)
        {
            turn.Notes.Add(EditWords.OneStoryEach);
            return;
        }

        turn.Paragraphs.Clear();
        turn.Paragraphs.AddRange(split);
    }

    private static void Merge(IReadOnlyList<int> which, EditTurn turn)
    {
        var wanted = which.Select(n => n > 0 ? n - 1 : turn.Paragraphs.Count + n).Distinct().Order().ToList();
        if (wanted.Count < 2 || wanted[0] < 0 || wanted[^1] >= turn.Paragraphs.Count)
        {
            turn.Notes.Add(EditWords.NoParagraphsToMerge(turn.Paragraphs.Count));
            return;
        }

        foreach (var at in wanted.Skip(1))
        {
            turn.Paragraphs[wanted[0]].AddRange(turn.Paragraphs[at]);
            turn.Paragraphs[at].Clear();
        }

        turn.Paragraphs.RemoveAll(p => p.Count == 0);
    }

    /// <summary>Whether a sentence turns to another experience, or from what was done to what is meant.</summary>
    private static bool BeginsAnother(List<DraftSentence> before, DraftSentence sentence, EditTurn turn)
    {
        var last = before[^1];
        if (sentence.Evidence.Count > 0 && Topics.Of(sentence, turn).Length > 0)
        {
            return true;
        }

        var tellings = before.SelectMany(s => s.Evidence).Select(turn.TellingOf).OfType<Telling>().ToHashSet();
        return last.About == SentenceAbout.Applicant && sentence.About == SentenceAbout.Intent ? before.Count >= ShortestParagraph
            : last.About == SentenceAbout.Intent && sentence.About == SentenceAbout.Applicant && before.Count >= ShortestParagraph
                || (sentence.Evidence.Count > 0 && tellings.Count > 0 && turn.TellingOf(sentence.Evidence[0]) is { } telling && !tellings.Contains(telling));
    }

    /// <summary>Where a long paragraph breaks best: at the middle, before a sentence that leans on nothing.</summary>
    private static int? Seam(List<DraftSentence> paragraph, EditTurn turn)
    {
        var middle = paragraph.Count / 2;
        return Enumerable.Range(ShortestParagraph, Math.Max(0, paragraph.Count - (2 * ShortestParagraph) + 1))
            .Where(i => Removal.GroupOf(paragraph[i - 1], turn).Count == 1)
            .OrderBy(i => Math.Abs(i - middle))
            .Select(i => (int?)i)
            .FirstOrDefault();
    }
}
