using CareerWriter.Evidence;

namespace CareerWriter.Verify.Rules;

/// <summary>
/// Two works of a project are not made one: 정산 배치를 개발 and Redis 캐시를 도입 do not say that the cache went into the batch. Only what
/// is said outright is judged (이것에 저것을 도입), and only when both stand in works of their own with nothing that joins them.
/// </summary>
internal sealed class RecombinedRule : IDraftRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var claim in statement.Claims.Where(c => c.IsPast && c.Scope.Project is not null))
            {
                foreach (var clause in claim.Clauses)
                {
                    if (Parts(claim, clause) is { } parts && IsRecombined(claim, parts))
                    {
                        yield return Findings.Block("role", statement, statement.Text[parts.Place.Start..clause[^1].End], FindingWords.NotThere(parts.Place.Text, parts.Verb.Stem));
                    }
                }
            }
        }
    }

    /// <summary>Where something was put, what was put there, and the verb of putting; null when the clause does not say all three.</summary>
    private static (Word Place, Word Thing, Word Verb)? Parts(Claim claim, IReadOnlyList<Word> clause)
    {
        Word? place = null;
        Word? thing = null;
        foreach (var word in clause)
        {
            if (word.Start >= claim.BodyStart && word.Ending is "에" or "에도" && word.Kind == WordKind.Korean)
            {
                (place, thing) = (word, null);
            }
            else if (word.Ending is "을" or "를")
            {
                thing = word;
            }
            else if (word.IsVerb && place is { } where && thing is { } what)
            {
                var whole = where.Stem.Length > 1 && Lexicon.WeightOf(where.Stem) >= 1;
                return whole && Lexicon.IsIn(word.Stem, "adopt") ? (where, what, word) : null;
            }
        }

        return null;
    }

    /// <summary>Whether the thing was put somewhere by works that know nothing of the place, and the place is only of other works.</summary>
    private static bool IsRecombined(Claim claim, (Word Place, Word Thing, Word Verb) parts)
    {
        var facts = claim.Scope.Facts.Where(f => f.Fact.Project == claim.Scope.Project!.Id).ToArray();
        var putting = facts.Where(f => f.Own.Covers(parts.Thing) && f.Own.Covers(parts.Verb)).ToArray();
        var placed = facts.Where(f => f.Own.Covers(parts.Place)).ToArray();
        return putting.Length > 0 && placed.Length > 0
            && putting.All(f => f.Fact.Kind == FactKind.Action && !f.Around.Covers(parts.Place))
            && placed.All(f => f.Fact.Kind == FactKind.Action && !f.Around.Covers(parts.Thing) && putting.All(p => AreApart(f.Fact, p.Fact)))
            && !claim.Scope.Facts.Except(facts).Any(f => f.Around.Covers(parts.Place) && f.Around.Covers(parts.Thing));
    }

    /// <summary>Whether nothing joins two works: no common heading of their own, no label (문제, 해결), neither under the other.</summary>
    private static bool AreApart(Fact one, Fact other) =>
        one.Parent is null && other.Parent is null && one.Label is null && other.Label is null && one.Section.SequenceEqual(other.Section, StringComparer.Ordinal)
        && one.Section.Count == 0;
}
