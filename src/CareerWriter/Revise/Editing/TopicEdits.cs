using CareerWriter.Evidence;
using CareerWriter.Korean;
using CareerWriter.Revise.Wording;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Requests about a subject: to the front, more of it, less of it, none of it, nothing but it.</summary>
internal static class TopicEdits
{
    private const double MostGrowth = 1.2;

    /// <summary>The share of an answer that may go for a subject to come in.</summary>
    private const double LargestExchange = 0.35;

    /// <summary>Applies the edit.</summary>
    public static void Apply(Edit.OnTopic edit, EditTurn turn)
    {
        var subject = Subjects.Core(edit.Subject);
        switch (edit.Action)
        {
            case TopicAction.Exclude:
                Exclusion.Ban(subject, edit.Scope, turn);
                break;
            case TopicAction.Keep:
                Keep(subject, turn);
                break;
            case TopicAction.Deemphasize:
                Deemphasize(subject, turn);
                break;
            case TopicAction.Only:
                Only(subject, turn);
                break;
            default:
                BringForward(subject, grow: edit.Action == TopicAction.Emphasize, edit.Scope, turn);
                break;
        }
    }

    /// <summary>One subject in the place of another: the first goes, the second comes into the room that it leaves.</summary>
    public static void Replace(Edit.ReplaceTopic edit, EditTurn turn)
    {
        var to = Subjects.Core(edit.To);
        if (FactsOf(to, turn).Count == 0)
        {
            SayMissing(to, turn);
            return;
        }

        var length = turn.Length;
        Exclusion.Ban(Subjects.Core(edit.From), scope: null, turn);
        BringForward(to, grow: true, scope: null, turn, room: Math.Max(length, turn.Length));
    }

    /// <summary>Says that the career does not tell of a subject, and where the word does occur.</summary>
    public static void SayMissing(string subject, EditTurn turn)
    {
        var listed = Subjects.Showing(turn.Book, subject).Count > 0;
        var isOfPosting = turn.Source.Posting is { } posting && (posting.Technologies.Contains(TechnologyNames.Canonical(subject) ?? subject) || TopicWords.Mentions(posting.Text, subject));
        turn.Asks.Add(new RevisionAsk(listed ? EditWords.OnlyNamed(subject) : EditWords.Missing(subject, TechnologyNames.Canonical(subject) is not null, isOfPosting), []));
    }

    private static void BringForward(string subject, bool grow, Scope? scope, EditTurn turn, int? room = null)
    {
        if (turn.Constraints.Banned.Any(b => SameSubject(b, subject)))
        {
            turn.Constraints = turn.Constraints with { Banned = [.. turn.Constraints.Banned.Where(b => !SameSubject(b, subject))] };
            turn.Notes.Add(EditWords.BannedAllowed(subject));
        }

        var facts = FactsOf(subject, turn);
        if (facts.Count == 0)
        {
            SayMissing(subject, turn);
            return;
        }

        var before = turn.Draft.Text;
        if (grow || !turn.Sentences.Any(s => s.Evidence.Any(facts.Contains)))
        {
            Grow(facts, room ?? (int)(turn.Length * MostGrowth), scope, turn);
        }

        Moves.ToFront(facts, turn);
        foreach (var sentence in turn.Sentences.Where(s => s.Evidence.Any(facts.Contains)))
        {
            turn.Hold(sentence);
        }

        if (turn.Draft.Text == before)
        {
            turn.Notes.Add(EditWords.IsInFront(subject));
        }
    }

    /// <summary>Adds what the career tells more of the subject; where the limit leaves no room, the least worth of the rest makes it.</summary>
    private static void Grow(HashSet<FactId> facts, int most, Scope? scope, EditTurn turn)
    {
        var ceiling = Math.Min(Math.Max(most, turn.Length), turn.Aim);
        foreach (var sentence in turn.Sentences.Where(s => s.Evidence.Any(facts.Contains)))
        {
            turn.Hold(sentence);
        }

        var added = Lengthening.To(ceiling, ceiling, turn, f => facts.Contains(f.Id));
        if (added == 0 && scope is null && Lengthening.NextLength(turn, f => facts.Contains(f.Id)) is > 0 and var wanted && wanted < ceiling * LargestExchange)
        {
            var before = turn.Draft;
            var rest = turn.Sentences.Where(s => s.About == SentenceAbout.Applicant && !s.Evidence.Any(facts.Contains) && !turn.Paragraphs[0].Contains(s)).ToHashSet();
            Shortening.To(ceiling - wanted, ceiling - wanted - 60, turn, rest);
            if (Lengthening.To(ceiling, ceiling, turn, f => facts.Contains(f.Id)) == 0)
            {
                turn.Take(before);
            }
        }
    }

    private static void Keep(string subject, EditTurn turn)
    {
        var wasBanned = turn.Constraints.Banned.Any(b => SameSubject(b, subject));
        turn.Constraints = turn.Constraints with
        {
            Banned = [.. turn.Constraints.Banned.Where(b => !SameSubject(b, subject))],
            Required = [.. turn.Constraints.Required.Where(r => !SameSubject(r, subject)), subject],
        };
        if (!turn.Sentences.Any(s => TopicWords.Mentions(s.Text, subject)))
        {
            BringForward(subject, grow: wasBanned, scope: null, turn);
        }
    }

    /// <summary>Less of a subject: one sentence of it stays where it is, the others go.</summary>
    private static void Deemphasize(string subject, EditTurn turn)
    {
        var facts = Subjects.Showing(turn.Book, subject);
        var about = turn.Sentences.Where(s => !turn.IsHeld(s) && (TopicWords.Mentions(s.Text, subject) || s.Evidence.Any(facts.Contains)) && !turn.Paragraphs[0].Contains(s) && s.About == SentenceAbout.Applicant).ToList();
        if (about.Count == 0)
        {
            turn.Notes.Add(EditWords.NotToldApart(subject));
            return;
        }

        Removal.Take([.. about.OrderByDescending(s => Worth.Of(s, turn)).Skip(1)], turn);
        Moves.ToBack(turn.Sentences.Where(s => s.Evidence.Any(facts.Contains)).SelectMany(s => s.Evidence).ToHashSet(), turn);
    }

    /// <summary>Nothing but a subject: other experiences go, more of it comes.</summary>
    private static void Only(string subject, EditTurn turn)
    {
        var facts = FactsOf(subject, turn);
        if (facts.Count == 0)
        {
            SayMissing(subject, turn);
            return;
        }

        var length = turn.Length;
        var others = turn.Sentences.Where(s => s.About == SentenceAbout.Applicant && s.Evidence.Count > 0 && !s.Evidence.Any(facts.Contains)).ToList();
        if (others.Count == turn.Sentences.Count(s => s.About == SentenceAbout.Applicant))
        {
            Lengthening.To(length, turn.Ceiling, turn, f => facts.Contains(f.Id));
        }

        Removal.Take([.. others.Where(s => !turn.IsHeld(s))], turn);
        Lengthening.To(length, turn.Ceiling == int.MaxValue ? length + 40 : turn.Ceiling, turn, f => facts.Contains(f.Id));
    }

    private static HashSet<FactId> FactsOf(string subject, EditTurn turn) =>
        [.. Subjects.Showing(turn.Book, subject).Where(id => turn.MayTell(id) && turn.PhraseOf(id) is not null)];

    private static bool SameSubject(string one, string other) =>
        string.Equals(TechnologyNames.Canonical(one) ?? one, TechnologyNames.Canonical(other) ?? other, StringComparison.OrdinalIgnoreCase);
}
