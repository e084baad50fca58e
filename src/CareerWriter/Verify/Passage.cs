using CareerWriter.Korean;

namespace CareerWriter.Verify;

/// <summary>A sentence or a fact, read once: its words, technologies and figures.</summary>
internal sealed class Passage
{
    private Passage(string text, string compact, IReadOnlyList<Word> words, IReadOnlyList<TechnologyMention> technologies, IReadOnlyList<Quantity> quantities)
    {
        Text = text;
        Compact = compact;
        Words = words;
        Technologies = technologies;
        Quantities = quantities;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The text in small letters without white space and brackets' neighbours: for finding compounds however they are spaced.</summary>
    public string Compact { get; }

    /// <summary>Its words in order.</summary>
    public IReadOnlyList<Word> Words { get; }

    /// <summary>The technologies named in it.</summary>
    public IReadOnlyList<TechnologyMention> Technologies { get; }

    /// <summary>The figures in it.</summary>
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Reads a text.</summary>
    public static Passage Of(string text) => Of(text, Korean.Quantities.Find(text));

    /// <summary>Reads a text whose figures are already known.</summary>
    public static Passage Of(string text, IReadOnlyList<Quantity> quantities)
    {
        var technologies = TechnologyNames.Find(text);
        return new Passage(text, Compacted(text), WordReader.Read(text, technologies, quantities), technologies, quantities);
    }

    /// <summary>The same passage with other words.</summary>
    public Passage With(IReadOnlyList<Word> words) => new(Text, Compact, words, Technologies, Quantities);

    /// <summary>The small letter; Hangul, of which most text is, has none and need not be looked up.</summary>
    public static char Small(char c) => Hangul.IsSyllable(c) ? c : char.ToLowerInvariant(c);

    /// <summary>The text in small letters without white space.</summary>
    public static string Compacted(string text) => string.Create(text.Count(c => !char.IsWhiteSpace(c)), text, static (span, source) =>
    {
        var at = 0;
        foreach (var c in source)
        {
            if (!char.IsWhiteSpace(c))
            {
                span[at++] = Small(c);
            }
        }
    });
}
