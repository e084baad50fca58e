using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>The employer that an answer is for: its names and its own words.</summary>
internal sealed class TargetEmployer
{
    private static readonly WordBag Nothing = new("", [], []);

    private readonly IReadOnlyList<NormalQuantity> _figures;

    private TargetEmployer(IReadOnlyList<string> names, string text, WordBag words, IReadOnlyList<NormalQuantity> figures)
    {
        _figures = figures;
        Names = names;
        Text = text;
        Words = words;
    }

    /// <summary>Names of the company, without legal form; empty when unknown.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>All text about the employer, small letters, no white space.</summary>
    public string Text { get; }

    /// <summary>The employer's words.</summary>
    public WordBag Words { get; }

    /// <summary>Whether anything is known of the employer.</summary>
    public bool IsKnown => Text.Length > 0;

    /// <summary>Collects what posting and paste say of the employer.</summary>
    public static TargetEmployer Of(CheckContext context)
    {
        var posting = context.Posting;
        string?[] names = [posting?.Company, context.Career.Request.Organisation];
        IEnumerable<string?> parts =
        [
            .. names, posting?.Title, posting?.Text, context.Career.EmployerText,
            .. posting?.Duties ?? [], .. posting?.Requirements ?? [], .. posting?.Preferred ?? [],
        ];
        var text = string.Join("\n", parts.Where(p => !string.IsNullOrWhiteSpace(p)).Distinct(StringComparer.Ordinal));
        if (text.Length == 0)
        {
            return new TargetEmployer([], "", Nothing, []);
        }

        var passage = Passage.Of(text);
        return new TargetEmployer(
            [.. names.OfType<string>().Select(NameIndex.WithoutLegalForm).Where(n => n.Length > 1).Distinct(StringComparer.OrdinalIgnoreCase)],
            passage.Compact,
            new WordBag(passage.Compact, IndexedFact.StemsOf(passage), passage.Technologies.Select(t => t.Name).Concat(posting?.Technologies ?? [])),
            [.. passage.Quantities.Select(Quantities.Normalise)]);
    }

    /// <summary>Whether the employer's text has the figure, however it is written.</summary>
    public bool Holds(NormalQuantity quantity) => _figures.Any(f => FigureComparison.SameAmount(quantity, f));

    /// <summary>Whether the sentence names the target.</summary>
    public bool IsNamedIn(string text) => Names.Any(n => text.Contains(n, StringComparison.OrdinalIgnoreCase));
}
