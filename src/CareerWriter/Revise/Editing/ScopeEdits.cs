using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Requests for a place in the answer: write it anew, take it out, leave it alone, show other wordings of it.</summary>
internal static class ScopeEdits
{
    private const int UsualVariants = 3;

    /// <summary>Takes the part out.</summary>
    public static void Remove(Edit.Remove edit, EditTurn turn)
    {
        if (edit.Scope is { Heading: true })
        {
            Headings.Apply(HeadingAction.Remove, turn);
            return;
        }

        var part = Found(edit.Scope, turn);
        if (part.Count > 0 && part.Count == turn.Sentences.Count())
        {
            turn.Notes.Add("초안 전체를 지우면 남는 글이 없습니다. 지울 문장이나 문단을 골라 주세요.");
            return;
        }

        foreach (var sentence in part)
        {
            turn.Release(sentence);
        }

        foreach (var paragraph in turn.Paragraphs.Where(p => p.Count > 0 && p.TrueForAll(part.Contains)))
        {
            paragraph.Clear();
        }

        Removal.Take(part, turn);
        turn.Paragraphs.RemoveAll(p => p.Count == 0);
    }

    /// <summary>Writes the part anew from the same evidence.</summary>
    public static void Rewrite(Edit.Rewrite edit, EditTurn turn)
    {
        if (edit.Scope is { Heading: true })
        {
            Headings.Apply(HeadingAction.Rewrite, turn);
            return;
        }

        var part = Found(edit.Scope, turn);
        if (part.Count == 0)
        {
            return;
        }

        var changed = false;
        foreach (var group in part.GroupBy(s => turn.PlaceOf(s).Paragraph).Select(g => g.ToList()).ToList())
        {
            if (Rewordings.Of(group, turn).FirstOrDefault() is { } written)
            {
                group.ForEach(turn.Release);
                Rewordings.Put(group, written, turn);
                changed = true;
            }
        }

        if (!changed)
        {
            turn.Notes.Add("같은 근거로 다르게 쓸 표현을 찾지 못했습니다. 어떤 점이 아쉬운지 알려 주시면 그 방향으로 고치겠습니다.");
        }
    }

    /// <summary>Offers other wordings; the draft stays.</summary>
    public static void Offer(Edit.Variants edit, EditTurn turn)
    {
        var count = Math.Clamp(edit.Count ?? UsualVariants, 1, 5);
        if (edit.Scope is { Heading: true })
        {
            turn.Variants.AddRange(Headings.Candidates(turn).Where(h => h != turn.Heading).Take(count).Select(h => new RevisionVariant(h, turn.Draft with { Heading = h })));
        }
        else if (Found(edit.Scope ?? new Scope { Sentence = 1 }, turn) is { Count: > 0 } part)
        {
            foreach (var written in Rewordings.Of(part, turn).Take(count))
            {
                var before = turn.Draft;
                Rewordings.Put(part, written, turn);
                turn.Variants.Add(new RevisionVariant(string.Join(' ', written.Select(s => s.Text)), turn.Draft));
                turn.Take(before);
            }
        }
        else
        {
            return;
        }

        if (turn.Variants.Count == 0)
        {
            turn.Notes.Add("같은 근거로 다르게 쓸 표현을 찾지 못했습니다. 어떤 점이 아쉬운지 알려 주시면 그 방향으로 고치겠습니다.");
        }
        else if (turn.Variants.Count < count)
        {
            turn.Notes.Add($"근거가 있는 표현으로는 {turn.Variants.Count}개를 만들 수 있었습니다.");
        }
    }

    /// <summary>Keeps parts as they are: for this request when it asks for something else too, else until a request names them.</summary>
    public static void Freeze(IReadOnlyList<Edit> edits, EditTurn turn)
    {
        foreach (var edit in edits.OfType<Edit.Freeze>())
        {
            var part = edit.Scope is null or { Rest: true } ? Rest(edits, turn) : Found(edit.Scope, turn);
            foreach (var sentence in part)
            {
                turn.Hold(sentence);
            }

            if (edits.All(e => e is Edit.Freeze) && edit.Scope is not null and not { Rest: true } && part.Count > 0)
            {
                turn.Constraints = turn.Constraints with { Frozen = [.. turn.Constraints.Frozen.Union(part.Select(s => s.Text), StringComparer.Ordinal)] };
                turn.Notes.Add("그 부분은 따로 말씀하실 때까지 그대로 두겠습니다.");
            }
        }
    }

    /// <summary>The sentences of a place; a place that is not there is said.</summary>
    public static IReadOnlyList<DraftSentence> Found(Scope? scope, EditTurn turn)
    {
        var found = Places.Of(scope, turn);
        if (found.Count == 0 && scope is not null and not { Rest: true })
        {
            turn.Notes.Add($"{Places.Name(scope)}을 초안에서 찾지 못했습니다. 초안은 그대로 두었습니다.");
        }

        return found;
    }

    /// <summary>What the other edits do not name.</summary>
    private static List<DraftSentence> Rest(IReadOnlyList<Edit> edits, EditTurn turn)
    {
        var others = edits.Where(e => e is not Edit.Freeze).ToList();
        var named = others.Where(e => e.Scope is not null).SelectMany(e => Places.Of(e.Scope, turn)).ToHashSet();
        var subjects = others.OfType<Edit.OnTopic>().Select(e => e.Subject).Concat(others.OfType<Edit.ReplaceTopic>().Select(e => e.From)).Select(Subjects.Core).ToList();
        return others.Any(e => e is not (Edit.OnTopic or Edit.ReplaceTopic) && e.Scope is null)
            ? []
            : [.. turn.Sentences.Where(s => !named.Contains(s) && !subjects.Exists(subject => Exclusion.IsAbout(s, subject, Subjects.Showing(turn.Book, subject))))];
    }
}
