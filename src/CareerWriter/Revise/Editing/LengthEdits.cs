using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Requests for a length: a window of lengths is worked out, then sentences go or evidence comes until the draft is within it.</summary>
internal static class LengthEdits
{
    /// <summary>Shorter and longer without a number (revision-requests: −20–30 %).</summary>
    private const double ShorterMost = 0.8;
    private const double ShorterLeast = 0.7;
    private const double LongerLeast = 1.12;
    private const double LongerMost = 1.3;

    /// <summary>A limit is well used from here on (essays §2.2).</summary>
    private const double WellUsed = 0.925;
    private const double Fullest = 0.99;

    /// <summary>Applies the edit.</summary>
    public static void Apply(Edit.Length edit, EditTurn turn)
    {
        if (edit.Scope is { Heading: false, Rest: false } scope)
        {
            ApplyTo(Places.Of(scope, turn), edit, turn);
            return;
        }

        var old = turn.Constraints.Limit;
        var basis = edit.Basis ?? turn.Basis;
        if (LimitOf(edit) is { } value)
        {
            turn.Constraints = turn.Constraints with { Limit = new LengthLimit(value, basis), Minimum = edit.Min };
        }
        else if (edit.Min is { } minimum)
        {
            turn.Constraints = turn.Constraints with { Minimum = minimum, Limit = old is not null && old.Value >= minimum ? old with { Basis = basis } : null };
        }
        else if (edit.Basis is not null && old is not null)
        {
            turn.Constraints = turn.Constraints with { Limit = old with { Basis = basis } };
        }

        var window = Window(edit, turn.Length, turn);
        Reach(window.Least, window.Most, edit, turn);
        if (turn.Length > window.Most && old is not null)
        {
            turn.Constraints = turn.Constraints with { Limit = old };
        }
    }

    /// <summary>The lengths that the edit wants, at least and at most.</summary>
    private static (int Least, int Most) Window(Edit.Length edit, int now, EditTurn turn)
    {
        var (least, most) = edit switch
        {
            { Exact: true, Target: { } exact } => (exact, exact),
            { Target: { } target } => ((int)(target * 0.97), target),
            { Min: { } min, Max: { } max } => (min, max),
            { Max: { } max } => ((int)(max * WellUsed), max),
            { Min: { } min } => (min, Math.Max((int)(min * 1.06), min + 40)),
            { Amount: { } amount } when amount < 0 => (now + (amount * 12 / 10), now + (amount * 8 / 10)),
            { Amount: { } amount } => (now + (amount * 8 / 10), now + (amount * 12 / 10)),
            { Ratio: { } ratio } when ratio < 1 => ((int)(now * ratio * 0.88), (int)Math.Ceiling(now * ratio * 1.02)),
            { Ratio: { } ratio } => ((int)(now * ratio * 0.95), (int)(now * ratio * 1.05)),
            { Relative: RelativeLength.Shorter } => ((int)(now * ShorterLeast), (int)(now * ShorterMost)),
            { Relative: RelativeLength.Longer } => ((int)(now * LongerLeast), (int)(now * LongerMost)),
            _ => (turn.Constraints.Limit is { } limit ? Math.Min(now, (int)(limit.Value * WellUsed)) : 0, turn.Ceiling),
        };
        return (Math.Min(least, turn.Ceiling), Math.Min(most, turn.Ceiling));
    }

    private static int? LimitOf(Edit.Length edit) => edit.Max ?? edit.Target;

    private static void Reach(int least, int most, Edit.Length edit, EditTurn turn)
    {
        var before = turn.Draft;
        var wasLonger = turn.Length > most;
        if (wasLonger && !Shortening.To(most, least, turn))
        {
            var nearest = turn.Length;
            turn.Take(before);
            turn.Notes.Add(EditWords.TooFew(most, nearest));
            return;
        }

        var full = edit is { Relative: RelativeLength.Longer } or { Amount: > 0 } ? least : Math.Max(least, (int)(Math.Min(most, turn.Ceiling) * (edit.Max is null ? 0 : WellUsed)));
        if (turn.Length < least)
        {
            Lengthening.To(full, Math.Min(most, Room(most)), turn);
            // What was too long is not short of experiences: only whole sentences do not add up to the limit.
            if (!wasLonger || edit.Exact)
            {
                SayWhatIsMissing(least, edit, turn);
            }
        }
    }

    private static int Room(int most) => most > 100 ? Math.Max((int)(most * Fullest), most - 5) : most;

    private static void SayWhatIsMissing(int least, Edit.Length edit, EditTurn turn)
    {
        if (turn.Length >= least)
        {
            return;
        }

        if (edit is { Relative: RelativeLength.Longer } or { Amount: > 0 } && turn.Constraints.Limit is { } limit && turn.Length >= limit.Value * WellUsed)
        {
            turn.Notes.Add(EditWords.UpToLimit(limit.Value, turn.Length));
        }
        else if (edit.Exact)
        {
            turn.Notes.Add(EditWords.Nearest(turn.Length));
        }
        else
        {
            turn.Notes.Add(EditWords.AllUsed(turn.Length));
        }
    }

    /// <summary>A length for a part: only its own sentences go, only evidence of its own experience comes.</summary>
    private static void ApplyTo(IReadOnlyList<DraftSentence> part, Edit.Length edit, EditTurn turn)
    {
        var whole = turn.Length;
        var now = part.Sum(s => turn.Count(s.Text) + 1);
        var window = Window(edit, now, turn);
        var (least, most) = (whole - now + window.Least, whole - now + window.Most);
        if (now > window.Most)
        {
            HashSet<DraftSentence> among = new(part, ReferenceEqualityComparer.Instance);
            if (part.Count < 2 || !Shortening.To(most, least, turn, among))
            {
                turn.Notes.Add(EditWords.PartTooShort);
            }
        }
        else if (now < window.Least)
        {
            var tellings = part.SelectMany(s => s.Evidence).Select(turn.TellingOf).OfType<Telling>().ToHashSet();
            var added = Lengthening.To(least, Math.Min(most, turn.Ceiling), turn, f => turn.TellingOf(f.Id) is { } telling && tellings.Contains(telling));
            if (added == 0)
            {
                turn.Notes.Add(EditWords.NoMoreForPart);
            }
        }
    }
}
