using CareerWriter.Korean;
using CareerWriter.Plan;

namespace CareerWriter.Write;

/// <summary>
/// Writes answers without a model: sentences are made from facts (<see cref="ClauseReader"/>), openings and closings from the posting's words,
/// and as much is told as the limit carries: 92–98 % of it where the evidence allows, never more than the limit, never padding.
/// </summary>
public static class EmbeddedWriter
{
    /// <summary>The name that drafts of this writer carry.</summary>
    public const string Name = "embedded";

    /// <summary>Writes the answer of a plan; same plan, same answer. A career without usable facts gives a draft without paragraphs.</summary>
    public static Draft Write(EssayPlan plan) => new DraftComposer(plan).Compose();
}
