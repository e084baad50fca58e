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
            turn.Notes.Add(EditWords.NothingWouldBeLeft);
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
            turn.Notes.Add(EditWords.NoOtherWording);
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
            turn.Notes.Add(EditWords.NoOtherWording);
        }
        else if (turn.Variants.Count < count)
        {
            turn.Notes.Add(EditWords.VariantsMade(turn.Variants.Count));
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
                turn.Notes.Add(EditWords.Frozen);
            }
        }
    }

    /// <summary>The sentences of a place; a place that is not there is said.</summary>
    public static IReadOnlyList<DraftSentence> Found(Scope? scope, EditTurn turn)
    {
        var found = Places.Of(scope, turn);
        if (found.Count == 0 && scope is not null and not { Rest: true })
        {
            turn.Notes.Add(EditWords.NoSuchPlace(EditWords.Place(scope)));
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
