namespace CareerWriter.Revise.Requests;

/// <summary>Parts a request into clauses: Korean says the verb last, so each verb ends one.</summary>
internal static class ClauseSplitter
{
    private static readonly Sense[] _nouns = [Sense.Plain, Sense.Place, Sense.Quote, Sense.Length, Sense.Rest, Sense.NumberNoun, Sense.HeadingNoun, Sense.ParagraphNoun, Sense.PostingNoun, Sense.Version];

    /// <summary>The clauses in order; none is empty.</summary>
    public static IReadOnlyList<Clause> Split(RequestText text, IReadOnlyList<Token> tokens)
    {
        List<Clause> clauses = [];
        List<Token> current = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Is(Sense.Stop) || (token.Is(Sense.Comma) && current.Exists(IsHead)) || BeginsAnother(current, token))
            {
                Close(clauses, current, text);
            }

            if (token.Is(Sense.Stop) || (token.Is(Sense.Comma) && current.Count == 0))
            {
                continue;
            }

            current.Add(token);
            if (EndsHere(tokens, i))
            {
                Close(clauses, current, text);
            }
        }

        Close(clauses, current, text);
        return clauses;
    }

    private static void Close(List<Clause> clauses, List<Token> current, RequestText text)
    {
        if (current.Exists(t => !t.Is(Sense.Filler) && !t.Is(Sense.Comma)))
        {
            clauses.Add(new(text, [.. current]));
        }

        current.Clear();
    }

    private static bool IsHead(Token token) => !token.Is(Sense.Plain) && !token.Is(Sense.Filler) && !token.Is(Sense.Place) && !token.Is(Sense.Quote) && !token.Is(Sense.Comma) && !token.Is(Sense.Instead)
        && !token.Is(Sense.Version) && !token.Is(Sense.Variants) && !token.Is(Sense.PostingNoun) && !token.Is(Sense.NumberNoun) && !token.Is(Sense.HeadingNoun) && !token.Is(Sense.ParagraphNoun);

    /// <summary>A length closes what it stands in; a manner or a position does so when it has had its subject.</summary>
    private static bool BeginsAnother(List<Token> current, Token next) =>
        Array.Exists(_nouns, next.Is)
        && current.Exists(IsHead)
        && current.Exists(t => t.Is(Sense.Length) || (Array.Exists(_nouns, t.Is) && !t.Is(Sense.Length)))
        && !current.Exists(t => t.Is(Sense.All) || t.Is(Sense.Evidence) || t.Is(Sense.Changes) || t.Is(Sense.First) || t.Is(Sense.Previous) || t.Is(Sense.Rest));

    private static bool EndsHere(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (!IsVerb(token))
        {
            return false;
        }

        if (token.Links)
        {
            return true;
        }

        var next = at + 1;
        while (next < tokens.Count && tokens[next].Is(Sense.Filler))
        {
            next++;
        }

        return next >= tokens.Count || !(IsVerb(tokens[next]) || tokens[next].Is(Sense.All) || tokens[next].Is(Sense.Instead));
    }

    private static bool IsVerb(Token token) => Lexicon.IsVerb(token.Senses[0]) || token.Is(Sense.Front);
}
