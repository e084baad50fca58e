using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Finds the sentences that a scope means.</summary>
internal static class Places
{
    /// <summary>The sentences of a scope in the draft of a turn.</summary>
    public static IReadOnlyList<DraftSentence> Of(Scope? scope, EditTurn turn) => Of(scope, turn.Paragraphs);

    /// <summary>The sentences of a scope in order, all without one; none when the draft has no such place.</summary>
    public static IReadOnlyList<DraftSentence> Of(Scope? scope, IEnumerable<IReadOnlyList<DraftSentence>> paragraphs) => scope switch
    {
        null => [.. paragraphs.SelectMany(p => p)],
        { Heading: true } or { Rest: true } => [],
        { Quote: { } quote } => [.. paragraphs.SelectMany(p => p).Where(s => Holds(s, quote))],
        { Paragraph: { } paragraph } => At(paragraphs.Where(p => p.Count > 0).ToList(), paragraph) is { } found ? Within(found, scope.Sentence) : [],
        { Sentence: { } sentence } => At(paragraphs.SelectMany(p => p).ToList(), sentence) is { } only ? [only] : [],
        _ => [.. paragraphs.SelectMany(p => p)],
    };

    private static bool Holds(DraftSentence sentence, string quote) =>
        sentence.Text.Contains(quote, StringComparison.Ordinal) || (quote.Length > 2 && quote.Contains(sentence.Text.TrimEnd('.'), StringComparison.Ordinal));

    private static DraftSentence[] Within(IReadOnlyList<DraftSentence> paragraph, int? sentence) =>
        sentence is not { } number ? [.. paragraph] : At(paragraph, number) is { } found ? [found] : [];

    private static T? At<T>(IReadOnlyList<T> items, int number)
        where T : class
    {
        var at = number > 0 ? number - 1 : items.Count + number;
        return at >= 0 && at < items.Count ? items[at] : null;
    }
}
