using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>No part is told higher than its source: 참여 below 담당 below 주도 below 총괄; sole and leading parts need a source of their own (faithfulness §6.4).</summary>
internal sealed class RoleRule : IDraftRule
{
    private const string Name = "role";
    private const int Owning = 2;

    /// <summary>The share of a clause that a fact has to bear out before its role counts for the clause.</summary>
    private const double SameDuty = 0.34;

    /// <summary>The share of a claim that a fact of another place has to bear out before its sole part counts.</summary>
    private const double WholeDuty = 0.8;

    /// <summary>Weight below which a clause does not tell which duty it speaks of.</summary>
    private const double LeastDuty = 0.3;

    private static readonly FrozenDictionary<string, int> Ladder =
        TabSeparated.Rows("Verify/roles.tsv", 2)
            .SelectMany(r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => (Word: w, Level: r[0][0] - '0')))
            .ToFrozenDictionary(w => w.Word, w => w.Level, StringComparer.Ordinal);

    private static readonly (string Kind, (string Shown, string Compact)[] Phrases)[] Ownership =
        [.. TabSeparated.Rows("Verify/ownership.tsv", 2).Select(r => (r[0], r.Skip(1).Select(p => (p, Passage.Compacted(p))).ToArray()))];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var claim in statement.Claims)
            {
                foreach (var finding in Raised(text, statement, claim).Concat(Owned(text, statement, claim)))
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Raised(CheckedText text, Statement statement, Claim claim)
    {
        foreach (var clause in claim.Clauses)
        {
            foreach (var word in clause.Where(w => w.Start >= claim.BodyStart && LevelOf(w) >= Owning))
            {
                var level = LevelOf(word);
                var source = SourceLevel(text, claim, clause);
                if (level > source && !IsSaidOfObject(claim, clause, word))
                {
                    yield return Findings.Block(Name, statement, word.Text, FindingWords.TooGreatRole(word.Text));
                }
            }
        }
    }

    /// <summary>The level of a word on the ladder; 0 for a word of no part.</summary>
    public static int LevelOf(in Word word) => word.Kind == WordKind.Korean ? Ladder.GetValueOrDefault(word.Stem) : 0;

    /// <summary>The highest part that the facts of this duty give; 2 (담당) for facts that say what was done without naming a part.</summary>
    private static int SourceLevel(CheckedText text, Claim claim, IReadOnlyList<Word> clause)
    {
        var duty = clause.Where(w => w.Start >= claim.BodyStart && LevelOf(w) == 0).ToArray();
        if (text.Index.WeightOf(duty) < LeastDuty)
        {
            duty = [.. claim.Words.Where(w => LevelOf(w) == 0)];
        }

        var level = 0;
        foreach (var fact in Facts(text, claim))
        {
            if (fact.Roles.Count == 0)
            {
                level = level < Owning && text.Index.Share(duty, fact.Around, weightless: 0) >= SameDuty ? Owning : level;
                continue;
            }

            foreach (var (stated, words) in fact.Roles)
            {
                if (stated > level)
                {
                    level = text.Index.Share(duty, words, weightless: 0) >= SameDuty ? stated : text.Index.Share(duty, fact.Around, weightless: 0) >= SameDuty ? Math.Max(level, Math.Min(stated, Owning)) : level;
                }
            }
        }

        return level == 0 ? Owning : level;
    }

    /// <summary>Whether the place gives the part in just what stands between the topic and the role: 앱 개편에서는 구조 설계를 주도했습니다, for 구조 설계 주도.</summary>
    private static bool IsSaidOfObject(Claim claim, IReadOnlyList<Word> clause, Word role)
    {
        List<Word> said = [];
        foreach (var word in clause.Where(w => w.Start < role.Start && w.Start >= claim.BodyStart))
        {
            said.Add(word);
            if (word.Ending is "에서" or "에서는" or "에는" or "은" or "는")
            {
                said.Clear();
            }
        }

        var level = LevelOf(role);
        return said.Count > 0 && claim.Scope.Facts.Any(f => f.Roles.Any(r => r.Level >= level && said.TrueForAll(w => r.Words.Covers(w))));
    }

    private static IEnumerable<IndexedFact> Facts(CheckedText text, Claim claim) =>
        claim.Projects.Count > 0 || claim.Employer is not null ? claim.Scope.Facts : text.Index.Facts;

    private static IEnumerable<Finding> Owned(CheckedText text, Statement statement, Claim claim)
    {
        var said = statement.Text[claim.Start..claim.End];
        foreach (var (kind, phrases) in Ownership)
        {
            var phrase = Array.Find(phrases, p => statement.Passage.Compact.Contains(p.Compact, StringComparison.Ordinal) && NameIndex.Begins(said, p.Compact)).Shown;
            if (phrase is not null && !IsSourced(claim, kind, phrases, text))
            {
                yield return Findings.Block(Name, statement, phrase, FindingWords.UnknownRole(phrase));
            }
        }
    }

    private static bool IsSourced(Claim claim, string kind, (string Shown, string Compact)[] phrases, CheckedText text)
    {
        if (phrases.Any(p => claim.Scope.Words.Holds(p.Compact)) || Facts(text, claim).Any(f => phrases.Any(p => f.Own.Holds(p.Compact)) && text.Index.Share(claim.Words, f.Own, weightless: 0) >= WholeDuty))
        {
            return true;
        }

        return kind is "sole" && claim.Scope.Project is { } project
            && (project.Team == 1 || project.Share?.Contains("100", StringComparison.Ordinal) == true
                || text.Index.Facts.Any(f => f.Fact.Project == project.Id && f.Fact.Text.Contains("100%", StringComparison.Ordinal)));
    }
}
