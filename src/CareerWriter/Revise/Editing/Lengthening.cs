using CareerWriter.Evidence;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Makes a draft longer with evidence that it does not use yet, each statement beside what it belongs to; never with padding.</summary>
internal static class Lengthening
{
    private const int MostRounds = 40;

    /// <summary>Adds statements until the draft is at least as long as wanted.</summary>
    /// <param name="least">How long it should become.</param>
    /// <param name="most">How long it may become.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="wanted">Which facts may be added, or null: any.</param>
    /// <returns>How many statements were added.</returns>
    public static int To(int least, int most, EditTurn turn, Func<Fact, bool>? wanted = null)
    {
        var added = 0;
        HashSet<FactId> refused = [];
        for (var round = 0; round < MostRounds && turn.Length is var length && length < least; round++)
        {
            if (Next(most - length, turn, wanted, refused) is not { } next)
            {
                break;
            }

            var before = turn.Draft;
            Insertion.Put(next.Telling, next.Group, turn);
            if (turn.Length > most)
            {
                turn.Take(before);
                refused.Add(next.Group[^1].Fact.Id);
            }
            else
            {
                added += next.Group.Count;
            }
        }

        return added;
    }

    /// <summary>The length of the best statements that could be added if there were room, or 0.</summary>
    public static int NextLength(EditTurn turn, Func<Fact, bool> wanted) =>
        Next(int.MaxValue, turn, wanted, []) is { } next ? next.Group.Sum(p => turn.Count(p.Plain) + 2) + (Insertion.Tells(next.Telling, turn) ? 0 : ProjectTopic.Of(next.Telling, turn.Book, said: null).Length + 3) : 0;

    /// <summary>The best statements that fit into the room: of experiences that are told first, then of others.</summary>
    private static (Telling Telling, IReadOnlyList<FactPhrase> Group)? Next(int room, EditTurn turn, Func<Fact, bool>? wanted, HashSet<FactId> refused)
    {
        var told = turn.Told;
        var material = turn.Material.Tellings.Concat(turn.OtherTellings(wanted)).ToList();
        var phrases = told.Select(turn.PhraseOf).OfType<FactPhrase>().ToList();
        var selection = new Selection(material, [], turn.Material.Plan.Type);
        selection.Add(phrases);
        foreach (var telling in material.OrderByDescending(t => t.Phrases.Any(p => told.Contains(p.Fact.Id))))
        {
            var best = telling.Phrases
                .Where(p => !refused.Contains(p.Fact.Id) && (wanted is null || wanted(p.Fact)))
                .Select(p => (Worth: p.Worth, Group: selection.GroupOf(telling, p)))
                .Where(g => g.Group is not null && g.Group.All(p => turn.MayTell(p.Fact.Id)) && g.Group.Sum(p => turn.Count(p.Plain) + 2) <= room)
                .OrderByDescending(g => g.Worth)
                .FirstOrDefault();
            if (best.Group is { } group)
            {
                return (telling, [.. group.OrderBy(p => telling.Phrases.TakeWhile(q => q.Fact.Id != p.Fact.Id).Count())]);
            }
        }

        return null;
    }
}
