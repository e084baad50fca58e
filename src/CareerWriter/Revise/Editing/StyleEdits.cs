using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise.Wording;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Requests for a manner of writing: endings, connectives, lengths of sentences and adjectives change, never a figure, a name or a role.</summary>
internal static class StyleEdits
{
    /// <summary>Applies a style.</summary>
    public static void Apply(Edit.Style edit, EditTurn turn)
    {
        switch (edit.Manner)
        {
            case WritingStyle.Technical:
                Deepen(edit.Scope, f => f.Technologies.Count > 0, EditWords.NoMoreTechnology, turn);
                break;
            case WritingStyle.Concrete:
                Deepen(edit.Scope, f => f.Quantities.Count > 0 || f.Technologies.Count > 0, EditWords.NothingMoreConcrete, turn);
                break;
            case WritingStyle.ConclusionFirst:
            case WritingStyle.ResultFirst:
                ResultFirst(edit.Scope, turn);
                break;
            case WritingStyle.ShorterSentences:
                Each(edit.Scope, turn, s => [.. SentenceSplit.Split(s.Text).Select(t => s with { Text = t })], EditWords.NothingToSplit);
                break;
            case WritingStyle.Natural:
                Together(edit, EditWords.NothingRepeated, turn);
                break;
            case WritingStyle.Simpler:
                Together(edit, EditWords.NoHardTerms, turn);
                break;
            default:
                Each(edit.Scope, turn, s => [s with { Text = StyleRewriting.Rewrite(s.Text, edit.Manner) }], EditWords.NoSuchStyle);
                break;
        }
    }

    /// <summary>Sets the speech level of all sentences, now and later.</summary>
    public static void Apply(Edit.Register edit, EditTurn turn)
    {
        if (edit.Scope is null)
        {
            turn.Constraints = turn.Constraints with { Register = edit.To };
        }

        foreach (var sentence in Places.Of(edit.Scope, turn))
        {
            Put(sentence, [sentence with { Text = SpeechLevels.Convert(sentence.Text, edit.To) }], turn);
        }

        if (edit.To != SpeechLevel.Formal && turn.Before.Register != edit.To)
        {
            turn.Notes.Add(EditWords.UnusualRegister);
        }
    }

    /// <summary>More figures, or none.</summary>
    public static void Apply(Edit.Numbers edit, EditTurn turn)
    {
        if (edit.Action == PresenceAction.Add)
        {
            Deepen(edit.Scope, f => f.Quantities.Count > 0, null, turn);
            AskForFigures(turn);
            return;
        }

        if (edit.Scope is null)
        {
            turn.Constraints = turn.Constraints with { WithoutFigures = true };
        }

        WithoutFigures(Places.Of(edit.Scope, turn), turn);
    }

    /// <summary>Takes figures out; a sentence that says nothing without them goes.</summary>
    public static void WithoutFigures(IReadOnlyList<DraftSentence> part, EditTurn turn)
    {
        foreach (var sentence in part.Where(s => !turn.IsHeld(s) && Quantities.Find(s.Text).Count > 0).Reverse().ToList())
        {
            if (FigureRemoval.Without(sentence.Text) is { } text)
            {
                turn.Replace(sentence, sentence with { Text = text });
            }
            else
            {
                Removal.Take(sentence, turn);
            }
        }

        if (turn.Heading is { } heading && heading.AsSpan().ContainsAnyInRange('0', '9'))
        {
            turn.Heading = Headings.Candidates(turn).FirstOrDefault(h => !h.AsSpan().ContainsAnyInRange('0', '9'));
        }
    }

    /// <summary>Replaces a wording that is used too much, now and later.</summary>
    public static void Apply(Edit.Avoid edit, EditTurn turn)
    {
        var phrase = edit.Phrase.TrimStart('~', '-', ' ');
        var holding = Places.Of(edit.Scope, turn).Where(s => s.Text.Contains(phrase, StringComparison.Ordinal)).ToList();
        if (holding.Count == 0)
        {
            turn.Notes.Add(EditWords.NeverUsed(phrase));
        }

        var left = 0;
        foreach (var sentence in holding)
        {
            var text = PhraseAvoidance.Without(sentence.Text, phrase);
            left += text is null ? 1 : 0;
            Put(sentence, text is null ? [sentence] : [sentence with { Text = text }], turn);
        }

        turn.Constraints = turn.Constraints with { Avoided = [.. turn.Constraints.Avoided.Where(a => a != phrase), phrase] };
        if (left > 0)
        {
            turn.Notes.Add(EditWords.KeptOut(phrase, left));
        }
    }

    /// <summary>Mends spelling and spacing, and says what was mended.</summary>
    public static void Apply(Edit.Spelling edit, EditTurn turn)
    {
        List<(string Before, string After)> mended = [];
        foreach (var sentence in Places.Of(edit.Scope, turn).Where(s => !turn.IsHeld(s)))
        {
            var text = TypingSlips.Mend(sentence.Text);
            if (text != sentence.Text)
            {
                mended.Add((sentence.Text, text));
                turn.Replace(sentence, sentence with { Text = text });
            }
        }

        turn.Notes.Add(mended.Count == 0 ? EditWords.NoSlips : EditWords.Mended(mended));
    }

    private static void Each(Scope? scope, EditTurn turn, Func<DraftSentence, IReadOnlyList<DraftSentence>> rewrite, Said nothing)
    {
        var part = ScopeEdits.Found(scope, turn);
        var changed = 0;
        foreach (var sentence in part)
        {
            changed += Put(sentence, rewrite(sentence), turn) ? 1 : 0;
        }

        if (changed == 0 && part.Count > 0)
        {
            turn.Notes.Add(nothing);
        }
    }

    /// <summary>Puts a new wording in, unless the sentence is to stay.</summary>
    private static bool Put(DraftSentence sentence, IReadOnlyList<DraftSentence> written, EditTurn turn)
    {
        if (turn.IsHeld(sentence) || (written.Count == 1 && written[0].Text == sentence.Text))
        {
            return false;
        }

        turn.Replace(sentence, written);
        return true;
    }

    /// <summary>Applies a style that looks at all sentences together: rhythm and repeated words, terms explained once.</summary>
    private static void Together(Edit.Style edit, Said nothing, EditTurn turn)
    {
        var part = ScopeEdits.Found(edit.Scope, turn);
        List<List<DraftSentence>> paragraphs = [.. turn.Paragraphs.Select(p => p.Where(s => part.Contains(s) && !turn.IsHeld(s)).ToList()).Where(p => p.Count > 0)];
        var rewritten = StyleRewriting.Rewrite([.. paragraphs.Select(p => (IReadOnlyList<string>)[.. p.Select(s => s.Text)])], edit.Manner);
        var changed = false;
        foreach (var (old, texts) in paragraphs.Zip(rewritten))
        {
            changed |= Alignment.Put(old, texts, turn);
        }

        if (!changed && part.Count > 0)
        {
            turn.Notes.Add(nothing);
        }
    }

    /// <summary>Brings facts of a kind in; where the limit leaves no room, sentences without them make it.</summary>
    private static void Deepen(Scope? scope, Func<Fact, bool> wanted, Said? nothing, EditTurn turn)
    {
        var most = turn.Aim;
        var tellings = scope is null ? null : Places.Of(scope, turn).SelectMany(s => s.Evidence).Select(turn.TellingOf).OfType<Telling>().ToHashSet();
        bool Fits(Fact fact) => wanted(fact) && (tellings is null || (turn.TellingOf(fact.Id) is { } telling && tellings.Contains(telling)));
        var before = turn.Draft;
        var old = turn.Sentences.ToHashSet();
        var added = Lengthening.To(Math.Min(most, turn.Length + 220), most, turn, Fits);
        if (added == 0)
        {
            var poor = turn.Sentences.Where(s => s.About == SentenceAbout.Applicant && s.Evidence.Count > 0 && !turn.Paragraphs[0].Contains(s) && !s.Evidence.Any(id => wanted(turn.Book[id]))).ToHashSet();
            Shortening.To((int)(most * 0.85), (int)(most * 0.7), turn, poor);
            added = Lengthening.To(most - 10, most, turn, Fits);
        }

        if (added == 0)
        {
            turn.Take(before);
            if (nothing is { } said)
            {
                turn.Asks.Add(new RevisionAsk(said, []));
            }
        }
        else if (scope is not null)
        {
            foreach (var sentence in old.Where(s => turn.PlaceOf(s).Paragraph >= 0))
            {
                turn.Hold(sentence);
            }
        }
    }

    /// <summary>Asks once for figures where the career has none to add.</summary>
    private static void AskForFigures(EditTurn turn)
    {
        if (turn.Draft.Text != turn.Original.Text)
        {
            return;
        }

        var bare = turn.Sentences.Where(s => s.About == SentenceAbout.Applicant && Quantities.Find(s.Text).Count == 0).Take(3).Select(s => Shown(s.Text)).ToList();
        turn.Asks.Add(new RevisionAsk(EditWords.FiguresWanted(bare), []));
    }

    private static string Shown(string text) => text.Length > 30 ? text[..28] + "…" : text;

    /// <summary>Results before what led to them, within each paragraph.</summary>
    private static void ResultFirst(Scope? scope, EditTurn turn)
    {
        var part = ScopeEdits.Found(scope, turn);
        var changed = false;
        for (var i = turn.Paragraphs.Count > 1 ? 1 : 0; i < turn.Paragraphs.Count; i++)
        {
            var paragraph = turn.Paragraphs[i];
            var at = paragraph.FindIndex(s => part.Contains(s) && s.Evidence.Any(id => turn.Book[id].Kind == FactKind.Result) && s.About == SentenceAbout.Applicant);
            if (at <= 0 || Insertion.IsClosing(i, turn) || paragraph.Exists(turn.IsHeld) || Connectives.WithoutLead(paragraph[at].Text) is not { } alone || turn.PhraseOf(paragraph[at].Evidence[0])?.Needs is not null)
            {
                continue;
            }

            var topic = Topics.Of(paragraph[0], turn);
            var result = Topics.With(paragraph[at] with { Text = alone }, topic);
            paragraph.RemoveAt(at);
            if (topic.Length > 0)
            {
                paragraph[0] = paragraph[0] with { Text = Topics.Without(paragraph[0], turn) };
            }

            paragraph.Insert(0, result);
            changed = true;
        }

        if (!changed)
        {
            turn.Notes.Add(EditWords.ResultIsFirst);
        }
    }
}
