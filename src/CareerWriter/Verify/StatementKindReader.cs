using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>Tells what each sentence does.</summary>
internal sealed class StatementKindReader(EvidenceIndex index, TargetEmployer target)
{
    private const string ClosingMarks = " .!?…。\"'”’)]";

    /// <summary>A sentence whose content weighs less than this only joins its neighbours.</summary>
    private const double Thin = 1.0;

    /// <summary>What a sentence does.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="places">The employers and the projects that it names.</param>
    public StatementKind KindOf(Passage passage, IReadOnlyList<NamedPlace> places)
    {
        var end = Ending(passage);
        if (SentenceMarks.Ends(end, "end-intent") || (SentenceMarks.Ends(end, "end-apply") && IsApplication(passage)))
        {
            return StatementKind.Intent;
        }

        if (SentenceMarks.Ends(end, "end-opinion"))
        {
            return StatementKind.Opinion;
        }

        if (IsAboutTarget(passage, places))
        {
            return StatementKind.Employer;
        }

        if (IsAttraction(passage, places))
        {
            return StatementKind.Intent;
        }

        if (index.WeightOf(passage.Words) < Thin && passage.Technologies.Count == 0 && passage.Quantities.Count == 0)
        {
            return StatementKind.Connective;
        }

        return SentenceMarks.Ends(end, "end-reflection") ? StatementKind.Reflection : StatementKind.Claim;
    }

    /// <summary>How the sentence ends, in 합니다체 whatever its speech level: the marks are listed in that one.</summary>
    private static string Ending(Passage passage)
    {
        var end = passage.Compact.AsSpan().TrimEnd(ClosingMarks);
        return (end.EndsWith("다") || end.EndsWith("요")) && !end.EndsWith("니다")
            ? Passage.Compacted(SpeechLevels.Convert(passage.Text, SpeechLevel.Formal)).AsSpan().TrimEnd(ClosingMarks).ToString()
            : end.ToString();
    }

    /// <summary>지원했습니다 is an application when it is for something (…에, …에서, 이어 가고자); otherwise it is support that was given.</summary>
    private bool IsApplication(Passage passage) =>
        target.IsNamedIn(passage.Text)
        || passage.Words.Any(w => w.Text.EndsWith("고자", StringComparison.Ordinal) || w.Text.EndsWith("싶어", StringComparison.Ordinal)
            || w.Text is "귀사에" or "공고에" or "팀에" or "포지션에" or "직무에" or "공고를" || (w.Text.EndsWith('에') && target.Words.Covers(w)));

    /// <summary>The target is the subject, or the sentence stands in the present and in the posting's words.</summary>
    private bool IsAboutTarget(Passage passage, IReadOnlyList<NamedPlace> places)
    {
        var past = passage.Words.Any(w => w.IsPast);
        foreach (var word in passage.Words)
        {
            if (SentenceMarks.Is(word, "employer") || target.Names.Any(n => Covers(passage, n, word)))
            {
                if (IsSubject(passage, word))
                {
                    return true;
                }
            }
            else if (word.Ending is "은" or "는" or "이" or "가" or "께서는")
            {
                break;
            }
        }

        if (past || places.Count > 0 || !target.IsKnown || passage.Words.Any(w => w.Text is "저는" or "제가" or "저의" or "제" || SentenceMarks.Is(w, "experience")))
        {
            return false;
        }

        var (ofTarget, ofCareer) = (Share(passage, target.Words), Share(passage, index.Career.Words));
        return ofTarget >= 0.6 && ofTarget > ofCareer;
    }

    /// <summary>Whether the noun phrase that begins with the word ends as a subject or topic before any verb.</summary>
    private static bool IsSubject(Passage passage, in Word word)
    {
        var start = word.Start;
        foreach (var next in passage.Words.Where(w => w.Start >= start).Take(5))
        {
            if (next.Ending is "은" or "는" or "이" or "가" or "께서는" or "측은")
            {
                return true;
            }

            if (next.Ending.Length > 0 && next.Ending is not ("의" or "과" or "와" or "들"))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsAttraction(Passage passage, IReadOnlyList<NamedPlace> places) =>
        passage.Words.Any(w => SentenceMarks.Is(w, "attraction"))
        && !passage.Words.Any(w => w.Text is "어릴" or "어린" or "평소" or "평소에" or "예전부터" or "오래전부터" or "학창" or "어렸을")
        && places.Count == 0
        && (target.IsNamedIn(passage.Text) || passage.Words.Any(w => SentenceMarks.Is(w, "employer")) || (target.IsKnown && Share(passage, target.Words) >= 0.5));

    private double Share(Passage passage, WordBag bag) => index.Share(passage.Words, bag, weightless: 0);

    private static bool Covers(Passage passage, string name, Word word) =>
        NameIndex.Occurrences(passage.Text, Passage.Compacted(name)).Any(o => word.Start >= o.Start && word.Start < o.End);
}
