using CareerWriter.Evidence;
using CareerWriter.Revise.Editing;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>Tells one fact in a draft that stays otherwise as it is: what the owner has just stated, or a figure that is known now.</summary>
public static class StatementTelling
{
    private const int LeastShared = 2;
    private const double Full = 0.92;

    /// <summary>The draft with the fact told where it fits best, or null when no sentence can be made of it or the check refuses it.</summary>
    /// <param name="fact">The fact; it is in the career.</param>
    /// <param name="draft">The current draft.</param>
    /// <param name="constraints">Its constraints; what is least worth gives way when the limit asks for it.</param>
    /// <param name="material">What may be drawn on.</param>
    public static Revision? Tell(FactId fact, Draft draft, Constraints constraints, RevisionMaterial material)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(constraints);
        ArgumentNullException.ThrowIfNull(material);
        var turn = new EditTurn(draft, constraints, material);
        if (turn.PhraseOf(fact) is not { } phrase || turn.TellingOf(fact) is not { } telling)
        {
            return null;
        }

        if (turn.Sentences.Any(s => s.Evidence.Any(id => telling.Phrases.Any(p => p.Fact.Id == id))) || !TryBeside(phrase, turn))
        {
            Insertion.Put(telling, [phrase], turn);
        }

        foreach (var told in turn.Sentences.Where(s => s.Evidence.Contains(fact)))
        {
            turn.Hold(told);
        }

        if (!Shortening.To(turn.Ceiling, (int)(turn.Ceiling * Full), turn))
        {
            return null;
        }

        var check = DraftChecker.Check(turn.Draft, new CheckContext(material.Career, material.Posting, constraints.Limit, material.Blind));
        return check.Passes ? new Revision { Draft = turn.Draft, Constraints = turn.Constraints, Check = check } : null;
    }

    /// <summary>Puts a statement that belongs to no experience of the files at the end of the paragraph that shares most words with it.</summary>
    private static bool TryBeside(FactPhrase phrase, EditTurn turn)
    {
        var (best, most) = (-1, LeastShared - 1);
        for (var i = 1; i < turn.Paragraphs.Count; i++)
        {
            var shared = Insertion.IsClosing(i, turn) ? 0 : phrase.Words.Count(w => turn.Paragraphs[i].Exists(s => s.Text.Contains(w, StringComparison.OrdinalIgnoreCase)));
            if (shared > most)
            {
                (best, most) = (i, shared);
            }
        }

        if (best < 0)
        {
            return false;
        }

        turn.Paragraphs[best].AddRange(ParagraphWriter.Write("", [phrase], best));
        return true;
    }
}
