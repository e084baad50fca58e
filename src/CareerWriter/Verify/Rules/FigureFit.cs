using CareerWriter.Korean;

namespace CareerWriter.Verify.Rules;

/// <summary>Whether a figure of a text says what the same figure of the career says.</summary>
internal static class FigureFit
{
    /// <summary>The share of a clause that the figure's own statement has to bear out.</summary>
    private const double LeastContext = 0.25;

    /// <summary>Shares of a clause from which another statement is plainly the one that is meant.</summary>
    private const double Plain = 0.85;
    private const double Half = 0.5;

    /// <summary>Words that stand for whatever is counted.</summary>
    private static readonly string[] AnyNoun = ["것", "곳", "업체", "기관", "사이트", "항목", "대상", "파트너", "시스템", "종류", "규모", "수준", "수", "정도", "범위", "비율", "이내", "가량", "값"];

    /// <summary>What is wrong, or null.</summary>
    public static Said? Problem(Statement statement, Claim claim, Quantity quantity, EvidenceFigure figure, EvidenceIndex index)
    {
        var clause = claim.ClauseAt(quantity.Start);
        return Exactness(statement, quantity, figure)
            ?? FigureComparison.Sense(quantity, figure.Quantity)
            ?? Direction(clause, quantity, figure)
            ?? Exchanged(statement, quantity, figure)
            ?? Doubled(statement, quantity, figure)
            ?? Average(statement, quantity, figure)
            ?? Version(statement, quantity, figure)
            ?? Counted(statement, quantity, figure, index)
            ?? Context(statement, claim, quantity, clause, figure, index);
    }

    /// <summary>까지 says 최대 in other words.</summary>
    private static Said? Exactness(Statement statement, Quantity quantity, EvidenceFigure figure)
    {
        var upTo = figure.Quantity.Qualifier is QuantityQualifier.AtMost && statement.Text.AsSpan(quantity.Start + quantity.Text.Length).StartsWith("까지", StringComparison.Ordinal);
        var beyond = quantity.Qualifier is QuantityQualifier.Over && figure.Quantity.Qualifier is null && quantity.Text.Contains('넘', StringComparison.Ordinal) && IsExceeded(figure);
        return upTo || beyond ? null : FigureComparison.Qualifier(quantity, figure.Quantity);
    }

    /// <summary>Whether the career lets the figure be exceeded in a form that no figure includes: 1시간을 넘김.</summary>
    private static bool IsExceeded(EvidenceFigure figure)
    {
        var rest = figure.Passage.Text.AsSpan(Math.Min(figure.Passage.Text.Length, figure.Quantity.Start + figure.Quantity.Text.Length)).TrimStart();
        return rest[..Math.Min(rest.Length, 3)].Contains('넘');
    }

    private static Said? Direction(IReadOnlyList<Word> clause, Quantity quantity, EvidenceFigure figure)
    {
        var said = ChangeWords.DirectionAfter(clause, quantity.Start + quantity.Text.Length);
        var stands = ChangeWords.DirectionAfter(figure.Passage.Words, figure.Quantity.Start + figure.Quantity.Text.Length);
        if (said != 0 && stands != 0 && said != stands && quantity.Sense is not null && figure.Quantity.Sense is not null)
        {
            return FigureWords.Reversed;
        }

        var relative = Quantities.Normalise(quantity).Unit is "%" or "배";
        return relative && said != 0 && figure.Quantity.Sense is null && quantity.Sense is null && !figure.Passage.Words.Any(w => ChangeWords.IsChange(w.Stem))
            ? FigureWords.NoChange
            : null;
    }

    /// <summary>The value that a change ends in is the one that the career ends in (8대를 2대로, not 2대를 8대로).</summary>
    private static Said? Exchanged(Statement statement, Quantity quantity, EvidenceFigure figure)
    {
        var ends = statement.Text.AsSpan(quantity.Start + quantity.Text.Length);
        if ((quantity.Sense is not QuantitySense.To && !ends.StartsWith("로 ", StringComparison.Ordinal)) || figure.Fact is null || figure.Quantity.Sense is QuantitySense.To)
        {
            return null;
        }

        var other = figure.Passage.Quantities.FirstOrDefault(q => q.Start > figure.Quantity.Start && string.Equals(q.Unit, figure.Quantity.Unit, StringComparison.Ordinal) && q.Value != figure.Quantity.Value);
        return other is not null && statement.Passage.Quantities.Any(q => q.Start < quantity.Start && q.Value == other.Value) ? FigureWords.Exchanged : null;
    }

    /// <summary>Two figures of a sentence are not both the one figure of the career, when its other figure is missing (2곳과 5곳, not 2곳과 2곳).</summary>
    private static Said? Doubled(Statement statement, Quantity quantity, EvidenceFigure figure)
    {
        if (statement.Passage.Quantities.Count < 2 || figure.Fact is null || figure.Passage.Quantities.Count < 2)
        {
            return null;
        }

        bool Same(Quantity q) => q.Value == quantity.Value && string.Equals(q.Unit, quantity.Unit, StringComparison.Ordinal);
        var lost = figure.Passage.Quantities.FirstOrDefault(f =>
            string.Equals(f.Unit, quantity.Unit, StringComparison.Ordinal) && f.Value != quantity.Value && !statement.Passage.Quantities.Any(q => q.Value == f.Value));
        return lost is not null && statement.Passage.Quantities.Count(Same) > 1 && figure.Passage.Quantities.Count(Same) == 1
            ? FigureWords.Doubled(lost.Text)
            : null;
    }

    /// <summary>평균 is a claim of its own.</summary>
    private static Said? Average(Statement statement, Quantity quantity, EvidenceFigure figure)
    {
        var before = statement.Text.AsSpan(0, quantity.Start);
        var said = before[Math.Max(0, before.Length - 10)..].Contains("평균", StringComparison.Ordinal) || quantity.Text.Contains("평균", StringComparison.Ordinal);
        return said && !figure.Passage.Text.Contains("평균", StringComparison.Ordinal) ? FigureWords.NoAverage : null;
    }

    /// <summary>A version belongs to the technology in front of it.</summary>
    private static Said? Version(Statement statement, Quantity quantity, EvidenceFigure figure)
    {
        if (figure.Quantity.Unit is not "version" || figure.Fact is null)
        {
            return null;
        }

        var here = TechnologyBefore(statement.Passage, quantity.Start);
        var there = TechnologyBefore(figure.Passage, figure.Quantity.Start);
        return here is not null && there is not null && !string.Equals(here, there, StringComparison.Ordinal) ? FigureWords.OtherVersion(there, here) : null;
    }

    private static string? TechnologyBefore(Passage passage, int index) =>
        passage.Technologies.LastOrDefault(t => t.Start + t.Length <= index && index - t.Start - t.Length < 20).Name;

    private static Said? Counted(Statement statement, Quantity quantity, EvidenceFigure figure, EvidenceIndex index)
    {
        if (figure.Quantity.Unit is "version" || quantity.Unit is "version" or "%" or "배" || figure.Fact is null || Quantities.Normalise(quantity).Unit is "초" or "%" or "배" or "개월")
        {
            return null;
        }

        var nouns = CountedNoun.Of(statement.Passage, quantity.Start, quantity.Start + quantity.Text.Length, wide: false)
            .Where(w => w.Kind != WordKind.Number && w.Stem.Length > 1 && !ChangeWords.IsChange(w.Stem)).ToArray();
        if (nouns.Length == 0 || nouns.Any(n => AnyNoun.Contains(n.Stem)) || CountedNoun.SameInFront(statement.Passage, quantity.Start, figure.Passage, figure.Quantity.Start))
        {
            return null;
        }

        var source = CountedNoun.Of(figure.Passage, figure.Quantity.Start, figure.Quantity.Start + figure.Quantity.Text.Length, wide: true);
        if (source.Count == 0)
        {
            return nouns.Any(n => figure.Around.Covers(n)) ? null : Wrong(nouns[0]);
        }

        var bag = WordBag.Of(source);
        return nouns.Any(n => bag.Covers(n)) || (index.WeightOf(nouns[0]) == 0) ? null : Wrong(nouns[0]);
    }

    private static Said Wrong(in Word noun) => FigureWords.OtherThing(noun.Stem);

    private static Said? Context(Statement statement, Claim claim, Quantity quantity, IReadOnlyList<Word> clause, EvidenceFigure figure, EvidenceIndex index)
    {
        if (figure.Fact is null)
        {
            var ofProject = claim.Scope.Project is { } project && project.Id == figure.Project;
            return ofProject || index.Projects.Any(p => p.Project!.Id == figure.Project && p.Coverage(claim.Words, index) >= 0.5) ? null : FigureWords.OtherProject;
        }

        var share = Share(clause, figure, index);
        if (share < LeastContext && Share(claim.Words, figure, index) < LeastContext)
        {
            return FigureWords.OtherMatter;
        }

        var rival = Rival(statement, quantity, clause, figure, index, share);
        var plain = rival is not null && share < Half && Share(clause, rival, index) >= Plain;
        if (!plain && Heavy(clause, index) is { Length: > 0 } heavy && heavy.Any(w => figure.Around.Covers(w)))
        {
            return null;
        }

        return rival is null ? null : FigureWords.Rival(rival.Quantity.Text);
    }

    /// <summary>Another figure of the unit whose statement is plainly what the clause speaks of.</summary>
    private static EvidenceFigure? Rival(Statement statement, Quantity quantity, IReadOnlyList<Word> clause, EvidenceFigure figure, EvidenceIndex index, double share) =>
        Array.Find(index.Figures, f =>
            f.Fact is not null && f.Passage != figure.Passage
            && string.Equals(f.Normal.Unit, figure.Normal.Unit, StringComparison.Ordinal) && f.Normal.Value != figure.Normal.Value && f.Quantity.Unit is not "version"
            && Share(clause, f, index) is var rival && rival >= 0.6 && rival >= share + 0.3
            && !statement.Passage.Quantities.Any(q => q != quantity && q.Value == f.Quantity.Value));

    /// <summary>The words of a clause that are not of every career.</summary>
    private static Word[] Heavy(IReadOnlyList<Word> clause, EvidenceIndex index) => [.. clause.Where(w => index.WeightOf(w) >= 1)];

    /// <summary>How well the figure's statement bears the words out, 0 to 1.</summary>
    public static double Share(IReadOnlyList<Word> words, EvidenceFigure figure, EvidenceIndex index) => index.Share(words, figure.Around, weightless: 1);
}
