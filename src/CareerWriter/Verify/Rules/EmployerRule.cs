using System.Collections.Frozen;
using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Employers and clients are the career's, and what was done is told of the employer where it was done (faithfulness §6.3).</summary>
internal sealed class EmployerRule : IDraftRule
{
    private const string Name = "employer";

    private static readonly string[] WorkWords = ["근무", "재직", "입사", "퇴사", "합류", "이직", "일하", "일했", "다니", "다녔", "몸담"];

    /// <summary>Last syllables of departments: 정산팀, 개발실.</summary>
    private const string Units = "팀실부셀터국과";

    private static readonly FrozenSet<string> Places =
        TabSeparated.Rows("Verify/common-places.tsv", 1).SelectMany(r => r[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        foreach (var statement in text.Statements)
        {
            foreach (var claim in statement.Claims)
            {
                if (Moved(text, claim) is { } owner)
                {
                    yield return Findings.Block(Name, statement, statement.Text[claim.Start..claim.End], FindingWords.OtherOwner(owner));
                }

                foreach (var name in Unknown(text, statement, claim))
                {
                    yield return Findings.Block(Name, statement, name, FindingWords.UnknownEmployer(name));
                }
            }
        }
    }

    /// <summary>The employer that bears the claim out when the one it names does not.</summary>
    private static string? Moved(CheckedText text, Claim claim)
    {
        var place = claim.Employer ?? (claim.Projects.Count > 0 ? claim.Scope.Employer : null);
        var carried = false;
        if (place is null)
        {
            place = claim.CarriedEmployer;
            carried = true;
        }

        if (place is not { } named || text.Index.ByEmployer.Count < 2)
        {
            return null;
        }

        var words = claim.Words.Where(w => !text.Index.IsEmployer(w)).ToArray();
        if (text.Index.WeightOf(words) < 2)
        {
            return null;
        }

        var here = text.Index.ByEmployer[named].Coverage(words, text.Index);
        var (other, there) = text.Index.ByEmployer.Index()
            .Where(e => e.Index != named)
            .Select(e => (e.Index, Coverage: e.Item.Coverage(words, text.Index)))
            .MaxBy(e => e.Coverage);
        var clear = carried ? here < 0.4 && there >= 0.75 : here < 0.6 && there >= here + 0.25 && there >= 0.6;
        return clear ? text.Index.Employers[other] : null;
    }

    private static IEnumerable<string> Unknown(CheckedText text, Statement statement, Claim claim)
    {
        for (var i = 0; i < claim.Words.Count; i++)
        {
            var word = claim.Words[i];
            var next = i + 1 < claim.Words.Count ? claim.Words[i + 1].Text : "";
            if (IsClientAsEmployer(statement, word, next))
            {
                yield return word.Stem;
            }

            if (word.Kind is not (WordKind.Korean or WordKind.Latin) || word.Stem.Length < 2 || text.Index.Career.Words.CoversStem(word.Stem))
            {
                continue;
            }

            if (CompanyNames.IsKnown(word.Stem) || CompanyNames.LooksLikeOne(word.Stem) || IsWorkplace(statement, word, next, i == 0))
            {
                yield return word.Stem;
            }
        }
    }

    /// <summary>A company of the career that is no employer, told as one: 우리 고객사에 재직.</summary>
    private static bool IsClientAsEmployer(Statement statement, in Word word, string next)
    {
        var start = word.Start;
        return word.Kind is (WordKind.Korean or WordKind.Latin)
            && word.Ending is ("에" or "에서")
            && Lexicon.WeightOf(word.Stem) >= 1
            && Lexicon.GroupsOf(word.Stem).Length == 0
            && !Places.Contains(word.Stem)
            && !Units.Contains(word.Stem[^1], StringComparison.Ordinal)
            && Array.Exists(WorkWords, w => next.StartsWith(w, StringComparison.Ordinal))
            && !statement.Places.Any(p => start >= p.Start && start < p.End);
    }

    /// <summary>A word that nobody knows, standing where the employer stands: at the beginning before 에서, or before 근무, 재직, 입사.</summary>
    private static bool IsWorkplace(Statement statement, in Word word, string next, bool first)
    {
        if (word.Kind == WordKind.Korean && (Lexicon.WeightOf(word.Stem) < 1 || Lexicon.GroupsOf(word.Stem).Length > 0 || Places.Contains(word.Stem) || word.Stem.EndsWith('다')))
        {
            return false;
        }

        var works = WorkWords.Any(w => next.StartsWith(w, StringComparison.Ordinal));
        return (works && word.Ending is ("" or "에" or "에서" or "에서의"))
            || (first && word.Start == 0 && statement.Number is not null && word.Ending is ("에서" or "에서는" or "에선"));
    }
}
