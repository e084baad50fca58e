using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Makes a draft shorter by whole sentences, the least load-bearing first; the sentences that stay are the same to the byte but for the seams.</summary>
internal static class Shortening
{
    /// <summary>Takes sentences out until the draft is within a length.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="most">The longest that it may be.</param>
    /// <param name="least">The shortest that it should be: a sentence is put back when more than needed was taken.</param>
    /// <param name="among">The sentences that may go, or null: any.</param>
    /// <returns>Whether it is within <paramref name="most"/>.</returns>
    public static bool To(int most, int least, EditTurn turn, IReadOnlySet<DraftSentence>? among = null)
    {
        while (turn.Length is var length && length > most)
        {
            if (Next(length - most, length - least, turn, among) is not { } group)
            {
                return false;
            }

            Removal.TakeAll(group, turn);
        }

        return true;
    }

    /// <summary>The group that is missed least; what the applicant did never goes altogether: one that brings the draft into the wanted length, else the least worth of all.</summary>
    private static IReadOnlyList<DraftSentence>? Next(int need, int allowed, EditTurn turn, IReadOnlySet<DraftSentence>? among)
    {
        var claims = turn.Sentences.Count(s => s.Evidence.Count > 0);
        var groups = turn.Sentences
            .Select(s => Removal.GroupOf(s, turn))
            .Where(g => g.Count(s => s.Evidence.Count > 0) < claims && g.All(s => !turn.IsHeld(s) && (among is null || among.Contains(s))))
            .Select(g => (Group: g, Length: g.Sum(s => turn.Count(s.Text) + 1), Worth: Worth.Of(g, turn)))
            .OrderBy(g => g.Worth)
            .ToList();
        if (groups.Count == 0)
        {
            return null;
        }

        var fitting = groups.Where(g => g.Length >= need && g.Length <= allowed).Select(g => g.Group).FirstOrDefault();
        var least = groups[0];
        var cheapEnough = fitting is not null && Worth.Of(fitting, turn) <= least.Worth + Math.Max(3.0, need / 20.0);
        return cheapEnough ? fitting : least.Group;
    }
}
