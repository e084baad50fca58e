using CareerWriter.Korean;
using CareerWriter.Revise.Wording;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>What every version passes: it obeys the constraints and the check. What the check blocks falls out; a draft that cannot pass is not made.</summary>
internal static class Gate
{
    private const int MostRounds = 6;

    /// <summary>What the draft of a turn is checked against.</summary>
    public static CheckContext ContextOf(EditTurn turn) => ContextOf(turn.Source, turn.Constraints);

    /// <summary>What a draft under constraints is checked against.</summary>
    public static CheckContext ContextOf(RevisionMaterial source, Constraints constraints) =>
        new(source.Career, source.Posting, constraints.Limit, source.Blind);

    /// <summary>Ends a turn: constraints are obeyed, blocked sentences fall out, and the result is checked.</summary>
    public static Revision Close(EditTurn turn)
    {
        Obey(turn);
        var report = DraftChecker.Check(turn.Draft, ContextOf(turn));
        for (var round = 0; round < MostRounds && !report.Passes && DropBlocked(report, turn); round++)
        {
            report = DraftChecker.Check(turn.Draft, ContextOf(turn));
        }

        if (!report.Passes || !turn.Sentences.Any())
        {
            return GiveUp(turn);
        }

        var draft = Same(turn.Original, turn.Draft) ? turn.Original : turn.Draft;
        return Result(draft, turn.Constraints, report, turn);
    }

    private static Revision Result(Draft draft, Constraints constraints, CheckReport report, EditTurn turn) => new()
    {
        Draft = draft,
        Constraints = constraints,
        Check = report,
        Notes = [.. turn.Notes.Distinct()],
        Asks = turn.Asks,
        Variants = turn.Variants,
        Unsupported = turn.Unsupported,
    };

    /// <summary>The draft and its constraints stay as they were; the user is told why.</summary>
    private static Revision GiveUp(EditTurn turn)
    {
        turn.Notes.Clear();
        turn.Notes.Add(EditWords.NotBorneOut);
        return Result(turn.Original, turn.Before, DraftChecker.Check(turn.Original, ContextOf(turn.Source, turn.Before)), turn);
    }

    /// <summary>New sentences take the speech level and lose what is banned; the draft stays within its limit.</summary>
    private static void Obey(EditTurn turn)
    {
        var old = turn.Original.Sentences.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in turn.Sentences.Where(s => !old.Contains(s.Text)).ToList())
        {
            var text = turn.Constraints.Avoided.Aggregate(sentence.Text, (t, phrase) => PhraseAvoidance.Without(t, phrase) ?? t);
            text = turn.Constraints.Register == SpeechLevel.Formal && turn.Before.Register == SpeechLevel.Formal ? text : SpeechLevels.Convert(text, turn.Constraints.Register);
            if (text != sentence.Text && !turn.IsHeld(sentence))
            {
                turn.Replace(sentence, sentence with { Text = text });
            }
        }

        if (turn.Constraints.WithoutFigures)
        {
            StyleEdits.WithoutFigures([.. turn.Sentences.Where(s => !old.Contains(s.Text))], turn);
        }

        foreach (var subject in turn.Constraints.Banned.Concat(turn.Constraints.Retracted))
        {
            if (turn.Sentences.Any(s => TopicWords.Mentions(s.Text, subject)))
            {
                Exclusion.Erase(subject, [.. turn.Sentences], turn);
            }
        }

        HashSet<string> said = new(StringComparer.Ordinal);
        turn.Paragraphs.ForEach(p => p.RemoveAll(s => !said.Add(s.Text)));
        turn.Paragraphs.RemoveAll(p => p.Count == 0);
        Exclusion.MendOpening(turn);
        if (turn.Constraints.IsOneParagraph && turn.Paragraphs.Count > 1)
        {
            ParagraphEdits.Join(turn);
        }

        if (turn.Length > turn.Ceiling)
        {
            Shortening.To(turn.Ceiling, (int)(turn.Ceiling * 0.92), turn);
        }
    }

    private static bool DropBlocked(CheckReport report, EditTurn turn)
    {
        var blocking = report.Findings.Where(f => f.Severity == FindingSeverity.Block).ToList();
        var before = turn.Draft.Text;
        if (blocking.Exists(f => f.Rule == "employer"))
        {
            Topics.NameEmployers(turn);
            if (turn.Draft.Text != before)
            {
                return true;
            }
        }

        var texts = blocking.Where(f => f.Sentence is not null).Select(f => report.Sentences[f.Sentence!.Value - 1].Text).ToHashSet(StringComparer.Ordinal);
        var blocked = turn.Sentences.Where(s => texts.Any(t => s.Text.Contains(t, StringComparison.Ordinal))).ToList();
        Removal.Take(blocked, turn);
        var shortened = blocking.Exists(f => f.Rule == "length") && Shortening.To(turn.Ceiling, 0, turn);
        if (blocked.Count == 0 && !shortened && turn.Heading is not null)
        {
            turn.Heading = null;
            return true;
        }

        turn.Paragraphs.RemoveAll(p => p.Count == 0);
        return blocked.Count > 0 || shortened;
    }

    private static bool Same(Draft one, Draft other) =>
        one.Heading == other.Heading && one.Paragraphs.Count == other.Paragraphs.Count && one.Text == other.Text;
}
