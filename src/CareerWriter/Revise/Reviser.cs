using CareerWriter.Verify;
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
    /// <param name="edits">The edits; their order does not matter.</param>
    /// <param name="material">What may be drawn on.</param>
    public static Revision Revise(Draft draft, Constraints constraints, IReadOnlyList<Edit> edits, RevisionMaterial material)
    {
        var check = DraftChecker.Check(draft, new CheckContext(material.Career, material.Posting, constraints.Limit, material.Blind));
        return new Revision { Draft = draft, Constraints = constraints, Check = check };
    }

    /// <summary>A draft of parts of several versions, in the given order; a part twice is told once.</summary>
    /// <param name="parts">Each part with the draft it is taken from.</param>
    /// <param name="constraints">The constraints to obey.</param>
    /// <param name="material">What may be drawn on.</param>
    public static Revision Combine(IReadOnlyList<(Draft Draft, Scope? Scope)> parts, Constraints constraints, RevisionMaterial material) =>
        Revise(parts[0].Draft, constraints, [], material);

    /// <summary>The draft for another posting: opening and closing name the new employer and its duties, the body stays.</summary>
    public static Revision Retarget(Draft draft, Constraints constraints, RevisionMaterial material) =>
        Revise(draft, constraints, [], material);
}
