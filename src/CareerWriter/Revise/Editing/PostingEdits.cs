using CareerWriter.Korean;
using CareerWriter.Plan;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Ties an answer to its posting: closer, or to another one.</summary>
internal static class PostingEdits
{
    private const int MostMissing = 4;

    /// <summary>Brings in what the career tells of the posting's technologies and words, names a duty in the closing, and says what the career lacks.</summary>
    public static void Relate(EditTurn turn)
    {
        if (turn.Source.Posting is not { } posting)
        {
            turn.Asks.Add(new RevisionAsk(EditWords.NoPosting, []));
            return;
        }

        var coverage = Coverage.Of(turn.Book, posting);
        var wanted = coverage.Where(c => c.IsMet).Select(c => c.Requirement).ToHashSet(StringComparer.Ordinal);
        var most = turn.Aim;
        NameDuty(most, turn);
        Lengthening.To(Math.Min(most, turn.Length + 160), most, turn, f => f.Technologies.Any(wanted.Contains));
        var missing = coverage.Where(c => !c.IsMet).Select(c => c.Requirement).ToList();
        if (missing.Count > 0)
        {
            turn.Notes.Add(EditWords.NotUsed(missing, MostMissing));
        }

        if (turn.Draft.Text == turn.Original.Text)
        {
            turn.Notes.Add(EditWords.RelatedAlready);
        }
    }

    /// <summary>Puts the new employer and its duties into opening and closing; the body stays.</summary>
    public static void Retarget(EditTurn turn)
    {
        var isShort = turn.Constraints.Limit?.Value <= 450;
        var body = turn.Paragraphs.Where(p => p.Count > 0).ToList();
        if (body.Count == 0)
        {
            return;
        }

        var opening = Opening.Write(turn.Material.Plan, new Headline([]), turn.Material.Target, isShort).Where(s => s.About == SentenceAbout.Intent).ToList();
        var claims = body[0].Where(s => s.About == SentenceAbout.Applicant).ToList();
        if (body[0].Exists(s => s.About == SentenceAbout.Intent))
        {
            var intents = claims.Count == 0 ? opening : [.. opening.Select(s => s with { Text = s.Text.Replace("지금까지의 경험", "이 경험", StringComparison.Ordinal) })];
            var first = body[0][0].About == SentenceAbout.Intent;
            body[0].Clear();
            body[0].AddRange(first ? [.. intents, .. claims] : [.. claims, .. intents]);
        }

        var last = turn.Paragraphs.FindLastIndex(p => p.Count > 0);
        if (Insertion.IsClosing(last, turn))
        {
            var told = turn.Paragraphs.Take(last).SelectMany(p => p).SelectMany(s => s.Evidence).Distinct().Where(turn.MayTell).Select(id => turn.Book[id]).ToList();
            turn.Paragraphs[last] = [.. Closing.Write(turn.Material.Plan, turn.Material.Target, told, isShort)];
        }
    }

    /// <summary>A duty that the draft does not name yet, as the closing's last tie to the posting.</summary>
    private static void NameDuty(int most, EditTurn turn)
    {
        var text = turn.Draft.Text;
        var duty = turn.Material.Target.Duties.FirstOrDefault(d => !text.Contains(d, StringComparison.Ordinal));
        if (duty is null)
        {
            return;
        }

        var sentence = new DraftSentence($"{duty} 업무에도 {Josa.Attach(turn.Material.Plan.Theme.Principle, "을/를")} 이어 가겠습니다.", SentenceAbout.Intent, []);
        var at = turn.Paragraphs.FindLastIndex(p => p.Count > 0);
        if (turn.Length + turn.Count(sentence.Text) + 1 <= most && Insertion.IsClosing(at, turn))
        {
            turn.Paragraphs[at].Insert(Math.Max(0, turn.Paragraphs[at].Count - 1), sentence);
        }
    }
}
