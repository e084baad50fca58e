using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Outcomes stand literally in the source (faithfulness §6.5): launches, awards, ranks, sales; and a change for the better has its own fact.</summary>
internal sealed class OutcomeRule : IDraftRule
{
    private const string Name = "outcome";

    /// <summary>The share of what changed that one fact has to bear out.</summary>
    private const double SameThing = 0.34;

    /// <summary>What makes a noun a measure (장애율, 처리량): it has to stand in the source as it is.</summary>
    private const string Measures = "율률량";

    private static readonly (string Group, OutcomeWord[] Words)[] Outcomes =
        [.. TabSeparated.Rows("Verify/outcomes.tsv", 2).Select(r => (r[0], r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new OutcomeWord(w, w.ToLowerInvariant())).ToArray()))];

    /// <summary>What turns a launch into none: 런칭 준비, 출시하지 못함.</summary>
    private static readonly string[] Undone = ["준비", "예정", "계획", "목표", "못", "않", "전에", "전까지", "중단", "취소", "무산", "직전", "미뤄", "연기"];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var claim in statement.Claims)
            {
                var compact = Passage.Compacted(statement.Text[claim.Start..claim.End]);
                foreach (var finding in Literal(statement, claim, compact).Concat(Changes(text, statement, claim)))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Literal(Statement statement, Claim claim, string compact)
    {
        foreach (var (group, words) in Outcomes)
        {
            var word = Array.Find(words, w => compact.Contains(w.Compact, StringComparison.Ordinal) && NameIndex.Begins(statement.Text, w.Compact));
            if (word is not null && !IsBorneOut(claim, group, words, word, compact))
            {
                yield return Findings.Block(Name, statement, word.Shown, FindingWords.UnknownOutcome(word.Shown));
            }
        }
    }

    private static bool IsBorneOut(Claim claim, string group, OutcomeWord[] words, OutcomeWord word, string compact)
    {
        string[] accepted = group is "launch" or "growth" or "revenue" ? [.. words.Select(w => w.Compact)] : [word.Compact.TrimEnd('을', '를')];
        var facts = claim.Scope.Facts.Where(f => accepted.Any(a => f.Passage.Compact.Contains(a, StringComparison.Ordinal))).ToArray();
        if (facts.Length == 0)
        {
            return accepted.Any(claim.Scope.Words.Holds);
        }

        return group switch
        {
            "launch" => IsUndone(compact, word.Compact) || facts.Any(f => !accepted.Any(a => IsUndone(f.Passage.Compact, a))),
            "revenue" or "growth" => !claim.Words.Any(w => ChangeWords.IsChange(w.Stem)) || facts.Any(f => f.Passage.Words.Any(w => ChangeWords.IsChange(w.Stem))),
            _ => true,
        };
    }

    private static bool IsUndone(string compact, string word)
    {
        var at = compact.IndexOf(word, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        var rest = compact.AsSpan(at + word.Length);
        rest = rest[..Math.Min(rest.Length, 10)];
        foreach (var undone in Undone)
        {
            if (rest.Contains(undone, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Finding> Changes(CheckedText text, Statement statement, Claim claim)
    {
        if (!claim.IsPast)
        {
            yield break;
        }

        foreach (var clause in claim.Clauses)
        {
            var change = clause.LastOrDefault(w => w.Kind == WordKind.Korean && ChangeWords.IsChange(w.Stem));
            if (change.Stem is null || IsPurpose(change))
            {
                continue;
            }

            var changed = clause.Where(w => w.Kind is (WordKind.Korean or WordKind.Latin) && w.Start < change.Start && !ChangeWords.IsChange(w.Stem) && !w.IsVerb && Lexicon.WeightOf(w.Stem) >= 1).TakeLast(3).ToArray();
            if (changed.Length > 0 && (!claim.Scope.Facts.Any(f => Says(text, f, changed)) || IsNewObject(claim, changed)))
            {
                yield return Findings.Block(Name, statement, change.Text, FindingWords.UnknownChange($"{changed[^1].Text} {change.Text}"));
            }
        }
    }

    /// <summary>A purpose is no result: 줄이기 위해, 높이고자.</summary>
    private static bool IsPurpose(in Word word) =>
        word.Text.EndsWith('기') || word.Text.EndsWith("고자", StringComparison.Ordinal) || word.Text.EndsWith("려고", StringComparison.Ordinal)
        || word.Text.EndsWith("도록", StringComparison.Ordinal) || (word.Text.Length == word.Stem.Length && !word.BeforeComma);

    /// <summary>Whether no fact knows what changed: the last noun in front of the change that is its object or subject.</summary>
    private static bool IsNewObject(Claim claim, Word[] changed)
    {
        var named = Array.FindLast(changed, w => w.Ending is "" or "을" or "를" or "이" or "가" or "은" or "는" or "도" or "의");
        return named.Stem is not null && !claim.Scope.Facts.Any(f => f.Around.Covers(named));
    }

    private static bool Says(CheckedText text, IndexedFact fact, Word[] changed)
    {
        double all = 0;
        double covered = 0;
        foreach (var word in changed)
        {
            var weight = text.Index.WeightOf(word);
            all += weight;
            covered += Measures.Contains(word.Stem[^1], StringComparison.Ordinal) && word.Stem.Length > 2
                ? fact.Around.Holds(word.Stem) ? weight : -weight
                : fact.Around.Covers(word) ? weight : 0;
        }

        return covered / all >= SameThing;
    }

    /// <summary>A word of an outcome, looked for at the beginning of a word: 매출 in 매출을, not in a longer name.</summary>
    private sealed record OutcomeWord(string Shown, string Compact);
}
