namespace CareerWriter.Verify;

/// <summary>Tells what each sentence does, finds its claims about the applicant and the evidence that they are held against.</summary>
internal sealed class StatementReader(EvidenceIndex index, TargetEmployer target)
{
    private const string ClosingMarks = " .!?…。\"'”’)]";

    /// <summary>A sentence whose content weighs less than this only joins its neighbours.</summary>
    private const double Thin = 1.0;

    private int? _carriedEmployer;

    /// <summary>Forgets which employer the paragraph before was about.</summary>
    public void BeginParagraph() => _carriedEmployer = null;

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="paragraph">1-based paragraph.</param>
    /// <param name="number">1-based number, or null for a heading.</param>
    public Statement Read(string text, int paragraph, int? number)
    {
        var passage = index.Prove(Passage.Of(text));
        var places = index.Names.Find(text);
        var kind = KindOf(passage, places);
        var claims = Stretches(passage, kind)
            .SelectMany(s => ClaimsOf(passage, s.From, s.To, kind, places))
            .ToArray();
        if (claims.LastOrDefault(c => c.Employer is not null) is { } last)
        {
            _carriedEmployer = last.Employer;
        }

        return new Statement { Paragraph = paragraph, Number = number, Passage = passage, Kind = kind, Claims = claims };
    }

    private StatementKind KindOf(Passage passage, IReadOnlyList<NamedPlace> places)
    {
        var end = passage.Compact.TrimEnd(ClosingMarks.ToCharArray());
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

        if (passage.Words.Sum(w => index.WeightOf(w)) < Thin && passage.Technologies.Count == 0 && passage.Quantities.Count == 0)
        {
            return StatementKind.Connective;
        }

        return SentenceMarks.Ends(end, "end-reflection") ? StatementKind.Reflection : StatementKind.Claim;
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

    private double Share(Passage passage, WordBag bag)
    {
        double all = 0;
        double covered = 0;
        foreach (var word in passage.Words)
        {
            var weight = index.WeightOf(word);
            all += weight;
            covered += weight > 0 && bag.Covers(word) ? weight : 0;
        }

        return all == 0 ? 0 : covered / all;
    }

    private static bool Covers(Passage passage, string name, Word word) =>
        NameIndex.Occurrences(passage.Text, Passage.Compacted(name)).Any(o => word.Start >= o.Start && word.Start < o.End);

    /// <summary>The stretches of words [From, To) that claim something: all of a claim; of other sentences what stands before a mark of experience.</summary>
    private static IEnumerable<(int From, int To)> Stretches(Passage passage, StatementKind kind)
    {
        var words = passage.Words;
        if (kind is StatementKind.Claim or StatementKind.Reflection)
        {
            yield return (0, words.Count);
            yield break;
        }

        if (kind is StatementKind.Connective or StatementKind.Employer)
        {
            yield break;
        }

        var from = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (IsMark(words, at))
            {
                yield return (from, at + 1);
                from = at + 1;
            }
            else if (words[at].BeforeComma && words[at].ClosesClause && words[at].Ending.Length > 0 && !Endings.IsJosa(words[at].Ending))
            {
                from = at + 1;
            }
        }
    }

    /// <summary>A word that makes what stands before it a claim, unless it is denied (써 본 적은 없지만) or wished for (경험을 쌓고 싶습니다).</summary>
    private static bool IsMark(IReadOnlyList<Word> words, int at)
    {
        if (words.Skip(at + 1).Take(2).Any(w => w.Text.StartsWith('없') || w.Text.StartsWith('않') || w.Text.StartsWith("부족", StringComparison.Ordinal)))
        {
            return false;
        }

        if (SentenceMarks.Is(words[at], "experience"))
        {
            var anaphoric = at == 0 || SentenceMarks.Is(words[at - 1], "anaphor");
            var wished = at + 1 < words.Count && SentenceMarks.Is(words[at + 1], "future");
            return !anaphoric && !wished;
        }

        return at < words.Count - 1 && ((words[at].IsPast && !words[at].Text.EndsWith('을')) || words[at].Text is "온" or "해온" or "왔던" or "본" or "쌓아온" or "다뤄온");
    }

    /// <summary>A stretch, cut where a new place is named, each piece with the evidence that bears it out best.</summary>
    private IEnumerable<Claim> ClaimsOf(Passage passage, int from, int to, StatementKind kind, IReadOnlyList<NamedPlace> places)
    {
        var words = passage.Words;
        var inside = places.Where(p => p.Start >= words[from].Start && p.Start < words[to - 1].End).ToArray();
        int? employer = null;
        List<Evidence.ProjectId> projects = [];
        var begin = from;
        for (var at = from; at <= to; at++)
        {
            var next = at < to ? inside.FirstOrDefault(p => p.Start >= words[at].Start && p.Start < words[at].End) : null;
            var cuts = next is not null && at > begin && words[at - 1].ClosesClause;
            if (at == to || cuts)
            {
                yield return ClaimOf(passage, words.Skip(begin).Take(at - begin).ToArray(), kind, employer, [.. projects], inside);
                begin = at;
                projects = [];
            }

            if (next is not null)
            {
                employer = next.Employer ?? employer;
                projects.AddRange(next.Projects);
            }
        }
    }

    private Claim ClaimOf(Passage passage, Word[] words, StatementKind kind, int? employer, IReadOnlyList<Evidence.ProjectId> projects, NamedPlace[] places)
    {
        var (scope, coverage) = Best(words, employer, projects);
        var past = kind is StatementKind.Intent or StatementKind.Opinion or StatementKind.Reflection
            || words.Any(w => w.IsPast || SentenceMarks.Is(w, "experience") || SentenceMarks.Is(w, "skill"))
            || passage.Words.Any(w => w.IsPast);
        return new Claim
        {
            Start = words[0].Start,
            End = words[^1].End,
            BodyStart = BodyOf(words, places),
            Words = words,
            IsPast = past,
            Employer = employer,
            CarriedEmployer = employer ?? _carriedEmployer,
            Projects = projects,
            Scope = scope,
            Coverage = coverage,
        };
    }

    private static int BodyOf(Word[] words, NamedPlace[] places) =>
        places.Where(p => p.Start >= words[0].Start && p.Tail < words[^1].Start).Select(p => p.Tail).DefaultIfEmpty(words[0].Start).Max();

    /// <summary>The narrowest scope that bears the words out about as well as the widest allowed one does.</summary>
    private (EvidenceScope Scope, double Coverage) Best(Word[] words, int? employer, IReadOnlyList<Evidence.ProjectId> projects)
    {
        IEnumerable<EvidenceScope> narrow = projects.Count > 0
            ? index.Projects.Where(p => projects.Contains(p.Project!.Id))
            : index.Projects.Where(p => employer is null || p.Employer == employer);
        var wide = employer is { } number ? [index.ByEmployer[number]] : index.ByEmployer;
        if (projects.Count > 0)
        {
            wide = [];
        }

        (EvidenceScope Scope, double Coverage) best = (employer is { } e ? index.ByEmployer[e] : index.Career, -1);
        foreach (var scope in narrow.Concat(wide).Concat(employer is null && projects.Count == 0 ? [index.Career] : []))
        {
            var coverage = scope.Coverage(words, index);
            var penalty = scope.Project is not null ? 0 : scope.Employer is not null ? 0.05 : 0.1;
            if (coverage - penalty > best.Coverage)
            {
                best = (scope, coverage - penalty);
            }
        }

        return (best.Scope, best.Scope.Coverage(words, index));
    }
}
