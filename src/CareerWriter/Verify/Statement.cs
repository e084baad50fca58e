using CareerWriter.Evidence;

namespace CareerWriter.Verify;

/// <summary>What a sentence does.</summary>
internal enum StatementKind
{
    /// <summary>It says something of the applicant's past or abilities.</summary>
    Claim,

    /// <summary>It says what the applicant came to see or learn.</summary>
    Reflection,

    /// <summary>It says what the applicant wants.</summary>
    Intent,

    /// <summary>It speaks of the employer.</summary>
    Employer,

    /// <summary>It gives an opinion.</summary>
    Opinion,

    /// <summary>It only joins its neighbours.</summary>
    Connective,
}

/// <summary>A sentence (or a heading) of the checked text.</summary>
internal sealed record Statement
{
    /// <summary>1-based paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>1-based number through the text, or null for a heading.</summary>
    public required int? Number { get; init; }

    /// <summary>Its text, read.</summary>
    public required Passage Passage { get; init; }

    /// <summary>What it does.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>The employers and the projects that it names.</summary>
    public required IReadOnlyList<NamedPlace> Places { get; init; }

    /// <summary>Its claims about the applicant; empty when it makes none.</summary>
    public required IReadOnlyList<Claim> Claims { get; init; }

    /// <summary>Its text.</summary>
    public string Text => Passage.Text;

    /// <summary>The claim that the place in the sentence belongs to, or null.</summary>
    public Claim? ClaimAt(int index) => Claims.FirstOrDefault(c => index >= c.Start && index < c.End);
}

/// <summary>A stretch of a sentence that claims something of the applicant, with the evidence it is held against.</summary>
internal sealed record Claim
{
    /// <summary>Index of its first character in the sentence.</summary>
    public required int Start { get; init; }

    /// <summary>Index behind its last character.</summary>
    public required int End { get; init; }

    /// <summary>Its words.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>Whether it is said of the past; a present trait or habit is not held against the evidence word by word.</summary>
    public required bool IsPast { get; init; }

    /// <summary>Employer that it names, or null.</summary>
    public int? Employer { get; init; }

    /// <summary>Employer that its paragraph last named, or null.</summary>
    public int? CarriedEmployer { get; init; }

    /// <summary>Projects that it names.</summary>
    public IReadOnlyList<ProjectId> Projects { get; init; } = [];

    /// <summary>The narrowest evidence that bears it out best.</summary>
    public required EvidenceScope Scope { get; init; }

    /// <summary>Share of its weight borne out by <see cref="Scope"/>, 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>Index where it goes on behind the place that it begins with (… 프로젝트에서는); <see cref="Start"/> without one.</summary>
    public required int BodyStart { get; init; }

    /// <summary>The clauses of it: words up to a connective ending or a comma behind one.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Clauses => field ??= [.. Cut(Words)];

    /// <summary>The clause that a place of the sentence stands in.</summary>
    public IReadOnlyList<Word> ClauseAt(int index) => Clauses.FirstOrDefault(c => index < c[^1].End) ?? Words;

    private static IEnumerable<IReadOnlyList<Word>> Cut(IReadOnlyList<Word> words)
    {
        List<Word> clause = [];
        foreach (var word in words)
        {
            clause.Add(word);
            if (word.ClosesClause && word.Ending.Length > 0 && !Endings.IsJosa(word.Ending))
            {
                yield return clause.ToArray();
                clause.Clear();
            }
        }

        if (clause.Count > 0)
        {
            yield return clause.ToArray();
        }
    }
}
