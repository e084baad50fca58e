using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>Picks the facts that bear a claim out: the best one first, then those that add something.</summary>
internal static class EvidencePicker
{
    private const int Most = 4;

    /// <summary>A fact that adds less weight than this is left out.</summary>
    private const double LeastGain = 0.6;

    /// <summary>The facts, best first.</summary>
    public static IEnumerable<FactId> Pick(Claim claim, EvidenceIndex index)
    {
        var open = claim.Words.Select(w => (Word: w, Weight: index.WeightOf(w))).Where(w => w.Weight > 0).ToList();
        var left = claim.Scope.Facts.ToList();
        for (var picked = 0; picked < Most && open.Count > 0 && left.Count > 0; picked++)
        {
            var (best, gain) = left.Select(f => (Fact: f, Gain: open.Sum(w => f.Own.Covers(w.Word) ? w.Weight : 0))).MaxBy(f => f.Gain);
            if (gain < LeastGain)
            {
                yield break;
            }

            yield return best.Fact.Id;
            left.Remove(best);
            open.RemoveAll(w => best.Own.Covers(w.Word));
        }
    }
}
