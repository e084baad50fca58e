using CareerWriter.Korean;
using CareerWriter.Evidence;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Puts new statements into a draft: beside the statements of their experience, in telling order; or as a paragraph of their own before the closing.</summary>
internal static class Insertion
{
    /// <summary>Puts the phrases of an experience into the draft.</summary>
    public static void Put(Telling telling, IReadOnlyList<FactPhrase> phrases, EditTurn turn)
    {
        var order = telling.Phrases.Select((p, i) => (p.Fact.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index);
        var first = Order(order, phrases[0].Fact.Id);
        var home = HomeOf(order, turn);
        if (home < 0)
        {
            turn.Paragraphs.Insert(BeforeClosing(turn), [.. ParagraphWriter.Write(Topics.For(telling, said: null, turn), phrases, turn.Paragraphs.Count)]);
            return;
        }

        var paragraph = turn.Paragraphs[home];
        var at = paragraph.FindLastIndex(s => s.Evidence.Any(id => order.TryGetValue(id, out var i) && i < first)) + 1;
        at = at == 0 ? Start(paragraph, order) : at;
        while (at > 0 && at < paragraph.Count && (Connectives.LeadOf(paragraph[at].Text) is not null || Connectives.PointsBack(paragraph[at].Text)))
        {
            at++;
        }

        List<DraftSentence> written = [.. ParagraphWriter.Write("", phrases, home)];
        if (at == 0 && paragraph.Count > 0 && Topics.Of(paragraph[0], turn) is { Length: > 0 } topic && !turn.IsHeld(paragraph[0]))
        {
            paragraph[0] = paragraph[0] with { Text = Topics.Without(paragraph[0], turn) };
            written[0] = Topics.With(written[0], topic);
        }
        else if (at == 0)
        {
            at = paragraph.Count;
        }

        paragraph.InsertRange(at, written);
    }

    /// <summary>Whether the body tells of an experience already.</summary>
    public static bool Tells(Telling telling, EditTurn turn) =>
        HomeOf(telling.Phrases.Select((p, i) => (p.Fact.Id, Index: i)).ToDictionary(p => p.Id, p => p.Index), turn) >= 0;

    /// <summary>The paragraph of the body that tells most of the experience, or -1.</summary>
    private static int HomeOf(Dictionary<FactId, int> order, EditTurn turn)
    {
        var (best, most) = (-1, 0);
        for (var i = turn.Paragraphs.Count > 1 ? 1 : 0; i < turn.Paragraphs.Count; i++)
        {
            var shared = turn.Paragraphs[i].Where(s => s.About == SentenceAbout.Applicant).Count(s => s.Evidence.Any(order.ContainsKey));
            if (shared > most && !IsClosing(i, turn))
            {
                (best, most) = (i, shared);
            }
        }

        return best;
    }

    /// <summary>Where the closing begins, or the end.</summary>
    public static int BeforeClosing(EditTurn turn)
    {
        var last = turn.Paragraphs.FindLastIndex(p => p.Count > 0);
        return last > 0 && IsClosing(last, turn) ? last : turn.Paragraphs.Count;
    }

    /// <summary>Whether a paragraph is the closing: the last one, with what the applicant intends.</summary>
    public static bool IsClosing(int paragraph, EditTurn turn) =>
        paragraph > 0 && paragraph == turn.Paragraphs.FindLastIndex(p => p.Count > 0) && turn.Paragraphs[paragraph].Exists(s => s.About == SentenceAbout.Intent || s.Text.Contains("기여하겠", StringComparison.Ordinal));

    private static int Start(List<DraftSentence> paragraph, Dictionary<FactId, int> order) =>
        Math.Max(0, paragraph.FindIndex(s => s.Evidence.Any(order.ContainsKey)));

    private static int Order(Dictionary<FactId, int> order, FactId id) => order.TryGetValue(id, out var index) ? index : int.MaxValue;
}
