using System.Runtime.InteropServices;
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
        var words = claim.Words.Where(w => index.WeightOf(w) > 0).ToList();
        var found = false;
        for (var picked = 0; picked < Most && words.Count > 0; picked++)
        {
            IndexedFact? best = null;
            double most = 0;
            foreach (var fact in claim.Scope.Facts)
            {
                double gain = 0;
                foreach (ref readonly var open in CollectionsMarshal.AsSpan(words))
                {
                    gain += fact.Own.Covers(open) ? index.WeightOf(open) : 0;
                }

                if (gain > most)
                {
                    (best, most) = (fact, gain);
                }
            }

            if (best is null || most < LeastGain)
            {
                break;
            }

            found = true;

            yield return best.Fact.Id;
            words.RemoveAll(w => best.Own.Covers(w));
        }

        // A sentence that only says where the applicant worked rests on what is known of that employer.
        if (!found && claim.Employer is { } employer && index.ByEmployer[employer].Facts is [var first, ..])
        {
            yield return first.Fact.Id;
        }
    }
}
