using CareerWriter.Evidence;
using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>A figure of the career with the statement it stands in.</summary>
/// <param name="Quantity">The figure.</param>
/// <param name="Normal">It in base units.</param>
/// <param name="Passage">The statement.</param>
/// <param name="Around">The words of the statement and of what it stands under.</param>
/// <param name="Employer">Number of its employer, or null.</param>
/// <param name="Project">Its project, or null.</param>
/// <param name="Fact">The fact, or null when the figure is a project's team or share.</param>
internal sealed record EvidenceFigure(
    Quantity Quantity, NormalQuantity Normal, Passage Passage, WordBag Around, int? Employer, ProjectId? Project, IndexedFact? Fact)
{
    /// <summary>The figures of a fact.</summary>
    public static IEnumerable<EvidenceFigure> Of(IndexedFact fact) =>
        fact.Fact.Quantities.Select(q => new EvidenceFigure(q, Quantities.Normalise(q), fact.Passage, fact.Around, fact.Employer, fact.Fact.Project, fact));

    /// <summary>The figures of a project's own lines: team, share, duration.</summary>
    public static IEnumerable<EvidenceFigure> Of(Project project, int? employer)
    {
        string?[] lines =
        [
            project.Team is { } team ? $"{project.Name} 팀 인원 {team}명이 참여" : null,
            project.Share is { } share ? $"{project.Name} 기여도 {share}" : null,
            project.Stated is { } stated ? $"{project.Name} 기간 {stated}" : null,
        ];
        foreach (var line in lines.OfType<string>())
        {
            var passage = Passage.Of(line);
            var bag = new WordBag(passage.Compact, IndexedFact.StemsOf(passage), []);
            foreach (var quantity in passage.Quantities)
            {
                yield return new EvidenceFigure(quantity, Quantities.Normalise(quantity), passage, bag, employer, project.Id, Fact: null);
            }
        }
    }
}

/// <summary>Compares a figure of a text with one of the career.</summary>
internal static class FigureComparison
{
    private static readonly string[] Countable = ["개", "건", "가지", "종", "곳", "대", "개사", "문제"];

    /// <summary>Whether both are the same amount; a bare number may be a version (11에서 17로).</summary>
    public static bool SameAmount(Quantity text, NormalQuantity normal, EvidenceFigure source) =>
        SameAmount(normal, source.Normal)
        || (text.Value == source.Quantity.Value && ((text.Unit is null && source.Quantity.Unit is "version") || (text.Unit is "version" && source.Quantity.Unit is null)));

    /// <summary>Whether both are the same amount of the same unit.</summary>
    public static bool SameAmount(NormalQuantity text, NormalQuantity source) =>
        text.Value == source.Value && (text.Upper == source.Upper || text.Upper is null || source.Upper is null) && SameUnit(text.Unit, source.Unit);

    /// <summary>What is wrong with the exactness, or null: 이상 may not become 이하, nor may a bound be made up.</summary>
    public static Said? Qualifier(Quantity text, Quantity source) => (source.Qualifier, text.Qualifier) switch
    {
        var (s, t) when s == t => null,
        (_, QuantityQualifier.About) => null,
        (QuantityQualifier.AtLeast or QuantityQualifier.About, null) => null,
        (QuantityQualifier.AtMost or QuantityQualifier.Under, null) when source.Sense is not QuantitySense.From && !IsPeak(source) => null,
        (QuantityQualifier.Over, null) => null,
        (QuantityQualifier.AtLeast, QuantityQualifier.Over) or (QuantityQualifier.Over, QuantityQualifier.AtLeast) when !Says(text, "초과") => null,
        (QuantityQualifier.AtMost, QuantityQualifier.Over) when IsPeak(source) && SaysExceeded(source) => null,
        (QuantityQualifier.Over, QuantityQualifier.AtMost) when SaysExceeded(source) && IsPeak(text) => null,
        (QuantityQualifier.About, QuantityQualifier.Over or QuantityQualifier.AtLeast) when Says(source, "남짓") || Says(source, "여") => null,
        (null, QuantityQualifier.AtMost) when source.Sense is not QuantitySense.From && !IsPeak(text) => null,
        (null, QuantityQualifier.Over) when Says(text, "넘") && source.Sense is QuantitySense.From => null,
        _ => FigureWords.OtherQualifier,
    };

    /// <summary>What is wrong with the meaning to a change, or null: before, after and size may not be exchanged.</summary>
    public static Said? Sense(Quantity text, Quantity source) => (source.Sense, text.Sense) switch
    {
        var (s, t) when s == t => null,
        (_, null) => null,
        (QuantitySense.From, QuantitySense.To) or (QuantitySense.To, QuantitySense.From) => FigureWords.Exchanged,
        (QuantitySense.By, QuantitySense.To) when text.Unit is "배" => null,
        (QuantitySense.To, QuantitySense.By) or (QuantitySense.By, QuantitySense.To) => FigureWords.ToAndBy,
        (null, QuantitySense.By) when text.Unit is "%" or "배" or "퍼센트" or "%p" => FigureWords.NoDifference,
        (QuantitySense.From, QuantitySense.By) => FigureWords.OldValue,
        _ => null,
    };

    private static bool SameUnit(string? text, string? source) =>
        string.Equals(text, source, StringComparison.Ordinal)
        || (Countable.Contains(text ?? "개") && Countable.Contains(source ?? "개"));

    private static bool IsPeak(Quantity quantity) => Says(quantity, "최대");

    private static bool SaysExceeded(Quantity quantity) => Says(quantity, "최대") || Says(quantity, "넘");

    private static bool Says(Quantity quantity, string word) => quantity.Text.Contains(word, StringComparison.Ordinal);
}
