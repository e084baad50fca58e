using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Each technology of a claim is in the career, and at the place that the claim names; the posting's own may be named only where it speaks of the employer or of plans (faithfulness §6.2).</summary>
internal sealed class TechnologyRule : IDraftRule
{
    private const string Name = "technology";

    /// <summary>A claim with at least this much other content is bound to the place that bears it out.</summary>
    private const double Bound = 2.6;

    private static readonly FrozenSet<string> CommonLatin =
        TabSeparated.Rows("Verify/common-latin.tsv", 1).SelectMany(r => r[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Denials = ["없", "못", "않", "아직", "아니", "대신", "생소", "낯선"];

    /// <summary>What became none was there: 없어졌다, 없앴다.</summary>
    private static readonly string[] Vanishing = ["없어", "없앴", "없애", "없이"];

    /// <summary>Words of use that may stand before a denial.</summary>
    private static readonly string[] Use = ["경험", "실무", "운영", "업무", "다루", "다뤄", "접하", "접해", "배우", "배워", "직접", "만지", "만져", "언어", "도구", "환경", "지식", "적다"];

    private static readonly string[] Learning = ["배우", "배워", "익히", "익혀", "학습", "공부", "습득", "도전", "경험해"];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var mention in statement.Passage.Technologies)
            {
                var claim = statement.ClaimAt(mention.Start);
                var word = statement.Passage.Words.First(w => w.Start == mention.Start);
                if ((claim is null ? Outside(text, statement, word) : InClaim(text, statement, claim, word)) is { } message)
                {
                    yield return Findings.Block(Name, statement, statement.Text.Substring(mention.Start, mention.Length), message);
                }
            }

            foreach (var word in statement.Passage.Words.Where(w => IsUnknownName(text, statement, w)))
            {
                yield return Findings.Block(Name, statement, word.Text, FindingWords.UnknownName(word.Text));
            }
        }
    }

    private static Said? Outside(CheckedText text, Statement statement, in Word word)
    {
        var known = text.Index.Career.Words.Covers(word) || text.Target.Words.Covers(word);
        var learning = statement.Kind == StatementKind.Intent && Learning.Any(l => statement.Text.Contains(l, StringComparison.Ordinal));
        return known || learning ? null : FindingWords.TechnologyNowhere(word.Stem);
    }

    private static Said? InClaim(CheckedText text, Statement statement, Claim claim, in Word word)
    {
        if (IsDenied(statement.Passage, word))
        {
            return null;
        }

        if (!text.Index.Career.Words.Covers(word))
        {
            return text.Target.Words.Covers(word)
                ? FindingWords.TechnologyOfPosting(word.Stem)
                : FindingWords.TechnologyUnknown(word.Stem);
        }

        return IsElsewhere(text, claim, word) ? FindingWords.TechnologyElsewhere(word.Stem) : null;
    }

    private static bool IsElsewhere(CheckedText text, Claim claim, Word word)
    {
        if (claim.Projects.Count > 0)
        {
            return !text.Index.Projects.Any(p => claim.Projects.Contains(p.Project!.Id) && p.Words.Covers(word));
        }

        if (claim.Employer is { } employer)
        {
            if (!text.Index.ByEmployer[employer].Words.Covers(word))
            {
                return true;
            }
        }

        var others = claim.Words.Where(w => w.Kind != WordKind.Technology && !text.Index.IsEmployer(w)).ToArray();
        if (text.Index.WeightOf(others) < Bound)
        {
            return false;
        }

        var bearers = text.Index.Projects.Concat(text.Index.ByEmployer).Where(s => s.Words.Covers(word)).ToArray();
        var with = bearers.Select(s => s.Coverage(others, text.Index)).DefaultIfEmpty(text.Index.Career.Coverage(others, text.Index)).Max();
        return claim.Scope.Employer is { } place
            && !text.Index.ByEmployer[place].Words.Covers(word)
            && claim.Scope.Coverage(others, text.Index) >= 0.6
            && with < claim.Scope.Coverage(others, text.Index) - 0.25;
    }

    /// <summary>Whether the sentence says that it was not used: nothing but words of use stands between the name and the denial.</summary>
    private static bool IsDenied(Passage passage, in Word technology)
    {
        var start = technology.End;
        foreach (var word in passage.Words)
        {
            if (word.Start < start || word.Kind == WordKind.Technology)
            {
                continue;
            }

            if (Array.Exists(Denials, d => word.Text.StartsWith(d, StringComparison.Ordinal)))
            {
                return !Array.Exists(Vanishing, v => word.Text.StartsWith(v, StringComparison.Ordinal));
            }

            if (word.ClosesClause || !(Lexicon.WeightOf(word.Stem) == 0 || word.Stem.Length < 2 || Lexicon.IsIn(word.Stem, "adopt") || Array.Exists(Use, u => word.Stem.StartsWith(u, StringComparison.Ordinal))))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A name in Latin letters that no list, no career and, outside claims, no posting knows.</summary>
    private static bool IsUnknownName(CheckedText text, Statement statement, in Word word)
    {
        if (word.Kind != WordKind.Latin || word.Stem.Length < 2 || !word.Text.Any(c => char.IsAsciiLetterUpper(c)) || CommonLatin.Contains(word.Stem))
        {
            return false;
        }

        return !text.Index.Career.Words.Covers(word)
            && (statement.ClaimAt(word.Start) is not null || !text.Target.Words.Covers(word));
    }
}
