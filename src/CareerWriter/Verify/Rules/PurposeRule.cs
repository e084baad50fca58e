namespace CareerWriter.Verify.Rules;

/// <summary>What the career only aims at is no outcome: 중복 결제를 방지하기 위해 락을 도입 does not say that it was prevented (faithfulness §6.5).</summary>
internal sealed class PurposeRule : IDraftRule
{
    /// <summary>The share of what is told that another result of the same project has to speak of, to bear the outcome out.</summary>
    private const double SameThing = 0.6;

    /// <summary>Endings of nouns that say where or with what, not what was changed.</summary>
    private static readonly string[] Circumstances = ["에서", "에서는", "에", "에는", "으로", "로", "으로써", "부터", "까지", "마다"];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var claim in statement.Claims.Where(c => c.IsPast))
            {
                foreach (var clause in claim.Clauses)
                {
                    if (OnlyAimedAt(text, claim, clause) is { } told)
                    {
                        yield return Findings.Block("outcome", statement, told.Text, FindingWords.OnlyPurpose(told.Text));
                    }
                }
            }
        }
    }

    /// <summary>The result that the clause tells and the career only aims at, or null.</summary>
    private static Word? OnlyAimedAt(CheckedText text, Claim claim, IReadOnlyList<Word> clause)
    {
        for (var at = 0; at < clause.Count; at++)
        {
            if (!IsTold(clause, at) || ThingOf(clause, at) is not { Length: > 0 } thing)
            {
                continue;
            }

            var told = clause[at];
            var facts = claim.Projects.Count > 0 || claim.Employer is not null ? claim.Scope.Facts : text.Index.Facts;
            var aims = facts.Where(f => text.Index.Share(thing, f.Own, weightless: 0) >= 1 && Aims(f.Passage.Words, told)).ToArray();
            if (aims.Length > 0 && !facts.Any(f => BearsOut(text, f, thing, aims.Any(a => a.Fact.Project == f.Fact.Project) ? SameThing : 1)))
            {
                return told;
            }
        }

        return null;
    }

    private static bool IsResult(in Word word) => word.Kind == WordKind.Korean && (ChangeWords.IsChange(word.Stem) || Lexicon.IsIn(word.Stem, "prevent"));

    /// <summary>Whether the clause says that the result came: in the past, or joined to what follows.</summary>
    private static bool IsTold(IReadOnlyList<Word> clause, int at)
    {
        var word = clause[at];
        return IsResult(word) && word.IsVerb && !Purpose.IsAim(clause, at)
            && (word.IsPast || (word.ClosesClause && (word.Text.EndsWith('고') || word.Text.EndsWith('며') || word.Text.EndsWith("하여", StringComparison.Ordinal) || word.Text.EndsWith('해'))));
    }

    /// <summary>The nouns in front of a result: what was prevented, removed, reduced.</summary>
    private static Word[] ThingOf(IReadOnlyList<Word> words, int at)
    {
        List<Word> thing = [];
        for (var before = at - 1; before >= 0 && thing.Count < 3 && !words[before].IsVerb; before--)
        {
            var word = words[before];
            if (word.Kind is WordKind.Korean or WordKind.Latin && Lexicon.WeightOf(word.Stem) > 0 && !Circumstances.Contains(word.Ending, StringComparer.Ordinal))
            {
                thing.Add(word);
            }
        }

        return [.. thing];
    }

    private static bool Aims(IReadOnlyList<Word> words, Word told)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (IsResult(words[at]) && Purpose.IsAim(words, at) && IsSame(words[at], told))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the fact tells a result, of whatever kind, of the same thing.</summary>
    private static bool BearsOut(CheckedText text, IndexedFact fact, Word[] thing, double least)
    {
        var words = fact.Passage.Words;
        for (var at = 0; at < words.Count; at++)
        {
            if (IsResult(words[at]) && !Purpose.IsAim(words, at) && text.Index.Share(thing, WordBag.Of(ThingOf(words, at)), weightless: 0) >= least)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(in Word one, in Word other)
    {
        if (string.Equals(one.Stem, other.Stem, StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var group in Lexicon.GroupsOf(one.Stem))
        {
            if (Lexicon.GroupsOf(other.Stem).Contains(group))
            {
                return true;
            }
        }

        return false;
    }
}
