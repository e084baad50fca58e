using CareerWriter.Revise.Editing;
using CareerWriter.Write;

namespace CareerWriter.Revise;

/// <summary>
/// Applies edits to a draft: what a request does not name stays identical to the byte, constraints hold, and what comes out passes the check.
/// Edits of the conversation (undo, compare, claim, question …) are not its matter; it passes over them.
/// </summary>
public static class Reviser
{
    /// <summary>Applies the edits of one request.</summary>
    /// <param name="draft">The current draft.</param>
    /// <param name="constraints">Its constraints.</param>
    /// <param name="edits">The edits; their order does not matter: what is said goes before how, and how long comes last.</param>
    /// <param name="material">What may be drawn on.</param>
    public static Revision Revise(Draft draft, Constraints constraints, IReadOnlyList<Edit> edits, RevisionMaterial material)
    {
        var turn = new EditTurn(draft, constraints, material);
        ScopeEdits.Freeze(edits, turn);
        foreach (var edit in edits.OrderBy(Phase))
        {
            Apply(edit, turn);
        }

        return Gate.Close(turn);
    }

    /// <summary>A draft of parts of several versions, in the given order; a part twice is told once.</summary>
    /// <param name="parts">Each part with the draft it is taken from; <see cref="Scope.Rest"/> means the paragraphs whose places no other part takes.</param>
    /// <param name="constraints">The constraints to obey.</param>
    /// <param name="material">What may be drawn on.</param>
    public static Revision Combine(IReadOnlyList<(Draft Draft, Scope? Scope)> parts, Constraints constraints, RevisionMaterial material)
    {
        var turn = new EditTurn(parts[0].Draft, constraints, material);
        turn.Take(Combination.Of(parts));
        return Gate.Close(turn);
    }

    /// <summary>The draft for another posting: opening and closing name the new employer and its duties, the body stays.</summary>
    public static Revision Retarget(Draft draft, Constraints constraints, RevisionMaterial material)
    {
        var turn = new EditTurn(draft, constraints, material);
        PostingEdits.Retarget(turn);
        return Gate.Close(turn);
    }

    /// <summary>What goes out, what comes in, what moves, how it is worded, how it is laid out, how long it is.</summary>
    private static int Phase(Edit edit) => edit switch
    {
        Edit.Retract or Edit.Remove => 0,
        Edit.OnTopic { Action: TopicAction.Exclude or TopicAction.Only } => 1,
        Edit.ReplaceTopic => 2,
        Edit.OnTopic => 3,
        Edit.Relate => 4,
        Edit.ReplaceText => 5,
        Edit.Rewrite => 6,
        Edit.Numbers or Edit.Avoid or Edit.Style => 7,
        Edit.Length => 8,
        Edit.Paragraphs => 9,
        Edit.Heading => 10,
        Edit.Register or Edit.Spelling => 11,
        _ => 12,
    };

    private static void Apply(Edit edit, EditTurn turn)
    {
        switch (edit)
        {
            case Edit.Length length: LengthEdits.Apply(length, turn); break;
            case Edit.OnTopic topic: TopicEdits.Apply(topic, turn); break;
            case Edit.ReplaceTopic replace: TopicEdits.Replace(replace, turn); break;
            case Edit.Retract retract: Exclusion.Retract(Subjects.Core(retract.Subject), turn); break;
            case Edit.ReplaceText replace: LiteralReplacement.Apply(replace, turn); break;
            case Edit.Avoid avoid: StyleEdits.Apply(avoid, turn); break;
            case Edit.Style style: StyleEdits.Apply(style, turn); break;
            case Edit.Register register: StyleEdits.Apply(register, turn); break;
            case Edit.Numbers numbers: StyleEdits.Apply(numbers, turn); break;
            case Edit.Spelling spelling: StyleEdits.Apply(spelling, turn); break;
            case Edit.Rewrite rewrite: ScopeEdits.Rewrite(rewrite, turn); break;
            case Edit.Remove remove: ScopeEdits.Remove(remove, turn); break;
            case Edit.Variants variants: ScopeEdits.Offer(variants, turn); break;
            case Edit.Heading heading: Headings.Apply(heading.Action, turn); break;
            case Edit.Paragraphs paragraphs: ParagraphEdits.Apply(paragraphs, turn); break;
            case Edit.Relate: PostingEdits.Relate(turn); break;
            default: break;
        }
    }
}
