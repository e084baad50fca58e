namespace CareerWriter.Verify.Rules;

/// <summary>The company that the answer is for is the posting's: a name left over from another application fails it (essays §2.3).</summary>
internal sealed class CompanyNameRule : IDraftRule
{
    private const string Name = "companyName";

    private static readonly string[] TargetParticles = ["에", "에서", "의", "으로", "로", "에서의", "이", "가", "은", "는", "와", "과", "에게", ""];

    /// <summary>What one applies to that is no company.</summary>
    private static readonly string[] Openings = ["자리", "직무", "직군", "포지션", "공고", "채용", "전형", "분야", "부서"];

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(CheckedText text)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        foreach (var statement in text.Statements.Where(s => s.Kind is StatementKind.Intent or StatementKind.Employer or StatementKind.Opinion))
        {
            foreach (var word in statement.Passage.Words.Where(w => w.Kind is WordKind.Korean or WordKind.Latin && statement.ClaimAt(w.Start) is null))
            {
                if (IsTarget(text, word.Stem))
                {
                    continue;
                }

                if (IsOtherCompany(text, statement, word))
                {
                    yield return Findings.Block(Name, statement, word.Stem, Message(text, word.Stem));
                }
                else if (!text.Target.IsKnown && CompanyNames.IsKnown(word.Stem) && seen.Add(word.Stem) && seen.Count > 1)
                {
                    yield return Findings.Block(Name, statement, word.Stem, FindingWords.OtherTargets(seen));
                }
            }

            if (AppliesToOwnEmployer(text, statement) is { } own)
            {
                yield return Findings.Block(Name, statement, own, FindingWords.OwnEmployer(own));
            }
        }
    }

    private static bool IsTarget(CheckedText text, string stem) =>
        text.Target.Names.Any(n => n.Contains(stem, StringComparison.OrdinalIgnoreCase)) || (text.Target.IsKnown && text.Target.Words.CoversStem(stem));

    private static bool IsOtherCompany(CheckedText text, Statement statement, in Word word)
    {
        if (!text.Target.IsKnown || text.Index.Career.Words.CoversStem(word.Stem) || !TargetParticles.Contains(word.Ending))
        {
            return false;
        }

        return CompanyNames.IsKnown(word.Stem)
            || (CompanyNames.LooksLikeOne(word.Stem) && Lexicon.WeightOf(word.Stem) >= 1)
            || IsUnknownDestination(statement, word);
    }

    /// <summary>A word that nobody knows at the head of 에 지원, 에 입사, 에 합류, 의 일원.</summary>
    private static bool IsUnknownDestination(Statement statement, Word word)
    {
        if (word.Kind != WordKind.Korean || Lexicon.WeightOf(word.Stem) < 1 || Lexicon.GroupsOf(word.Stem).Length > 0 || word.Stem.Length < 2 || word.Stem.EndsWith('다') || Openings.Contains(word.Stem))
        {
            return false;
        }

        var next = statement.Passage.Words.FirstOrDefault(w => w.Start >= word.End).Text ?? "";
        return word.Ending is "에" && (next.StartsWith("지원", StringComparison.Ordinal) || next.StartsWith("입사", StringComparison.Ordinal) || next.StartsWith("합류", StringComparison.Ordinal));
    }

    private static string? AppliesToOwnEmployer(CheckedText text, Statement statement)
    {
        foreach (var place in statement.Places.Where(p => p.Projects.Count == 0))
        {
            var name = statement.Text[place.Start..place.End];
            var rest = statement.Text.AsSpan(place.End);
            if (!IsTarget(text, name) && (rest.StartsWith("에 지원", StringComparison.Ordinal) || rest.StartsWith("에 입사하고", StringComparison.Ordinal) || rest.StartsWith("의 일원", StringComparison.Ordinal) || rest.StartsWith("에 기여", StringComparison.Ordinal) || rest.StartsWith("에 합류하고", StringComparison.Ordinal)))
            {
                return name;
            }
        }

        return null;
    }

    private static Said Message(CheckedText text, string name) => FindingWords.WrongTarget(name, text.Target.Names.Count > 0 ? text.Target.Names[0] : null);
}
