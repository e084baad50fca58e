namespace CareerWriter.Revise.Requests;

/// <summary>The words up to one verb (or up to the end of what is said without one), and what they say.</summary>
internal sealed class Clause(RequestText text, IReadOnlyList<Token> tokens)
{
    private IReadOnlyList<string>? _topics;

    /// <summary>The pieces in order.</summary>
    public IReadOnlyList<Token> Tokens { get; } = tokens;

    /// <summary>The request that the clause is part of.</summary>
    public RequestText Text { get; } = text;

    /// <summary>Where it begins.</summary>
    public int Start => Tokens[0].Start;

    /// <summary>Where it ends.</summary>
    public int End => Tokens[^1].End;

    /// <summary>The clause without spaces.</summary>
    public string Compact => Text.Compact[Start..End];

    /// <summary>The places in the answer that it names, the heading and the rest included.</summary>
    public IReadOnlyList<Scope> Places => [.. Tokens.SelectMany(PlacesOf)];

    /// <summary>The only place that it names, or the first, or null.</summary>
    public Scope? Place => Places is [var first, ..] ? first : null;

    /// <summary>What it speaks of, technologies under their usual names.</summary>
    public IReadOnlyList<string> Topics => _topics ??= TopicText.Of(Text, Tokens);

    /// <summary>Whether a subject is marked as the only one (Redis만).</summary>
    public bool OnlyMarked => Tokens.Any(t => (t.Is(Sense.Plain) || t.Is(Sense.PostingNoun)) && Text.Compact[t.End - 1] is '만');

    /// <summary>Whether a piece can mean this.</summary>
    public bool Has(Sense sense) => Find(sense) is not null;

    /// <summary>Whether a piece can mean one of these.</summary>
    public bool HasAny(params ReadOnlySpan<Sense> senses)
    {
        foreach (var sense in senses)
        {
            if (Has(sense))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last piece that can mean this, or null.</summary>
    public Token? Find(Sense sense) => Tokens.LastOrDefault(t => t.Is(sense));

    private IEnumerable<Scope> PlacesOf(Token token) => token switch
    {
        _ when token.Is(Sense.Place) => token.Places,
        _ when token.Is(Sense.Quote) => [new Scope { Quote = Text.QuoteAt(token.Start) }],
        _ when token.Is(Sense.Rest) => [new Scope { Rest = true }],
        _ => [],
    };
}
