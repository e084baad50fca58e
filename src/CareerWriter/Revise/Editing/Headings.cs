using CareerWriter.Korean;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>The heading (소제목): a line in brackets of at most 25 characters with a result or an act of the answer (essays §2.3).</summary>
internal static class Headings
{
    private const int Longest = 27;
    private const int Shortest = 7;

    /// <summary>Applies the edit.</summary>
    public static void Apply(HeadingAction action, EditTurn turn)
    {
        if (action == HeadingAction.Remove)
        {
            turn.Heading = null;
            return;
        }

        if (For(turn, except: turn.Heading) is { } heading)
        {
            turn.Heading = heading;
        }
        else
        {
            turn.Notes.Add(EditWords.NoHeading);
        }
    }

    /// <summary>A heading for the draft, or null.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="except">One that it may not be: the one after it in the candidates is taken.</param>
    public static string? For(EditTurn turn, string? except)
    {
        var all = Candidates(turn).ToList();
        var at = except is null ? -1 : all.IndexOf(except);
        return all.Count == 0 ? null : all[(at + 1) % all.Count] is var next && next == except ? null : next;
    }

    /// <summary>All headings that the draft's own facts give, best first.</summary>
    public static IEnumerable<string> Candidates(EditTurn turn) =>
        turn.Sentences.SelectMany(s => s.Evidence).Distinct().Select(turn.PhraseOf).OfType<FactPhrase>()
            .Select(p => (Phrase: p, Text: Short(p)))
            .Where(c => c.Text is { Length: >= Shortest and <= Longest } text && text.All(TextCount.IsCp949Encodable) && turn.MayTell(c.Phrase.Fact.Id))
            .OrderByDescending(c => c.Phrase.Fact.Quantities.Any(q => q.Sense is not null && q.Unit != "version"))
            .ThenByDescending(c => c.Phrase.Worth)
            .Select(c => c.Text!)
            .Distinct(StringComparer.Ordinal);

    /// <summary>DB 쓰기를 초당 2,400회에서 190회로 (줄였습니다) → [DB 쓰기, 초당 2,400회에서 190회로]; 공통 모듈을 분리하 → [공통 모듈 분리].</summary>
    private static string? Short(FactPhrase phrase)
    {
        if (phrase is not { Lead: "", Clauses: [var clause] } || clause.Predicate.Tense != Tense.Past)
        {
            return null;
        }

        var words = clause.Body.Split(' ');
        var at = Array.FindLastIndex(words, w => Particles.EndOf(w) == WordEnd.Object);
        if (at < 0 || words.Take(at).Any(w => Particles.EndOf(w) is WordEnd.Object or WordEnd.Subject || Particles.IsTopic(w)))
        {
            return null;
        }

        var thing = string.Join(' ', [.. words[..at], words[at][..^1]]);
        var rest = string.Join(' ', words[(at + 1)..]);
        var changes = phrase.Fact.Quantities.Any(q => q.Sense == QuantitySense.To);
        if (rest.Length > 0)
        {
            return changes && rest[^1] == '로' ? $"[{thing}, {rest}]" : null;
        }

        return clause.Predicate.Stem.EndsWith('하') && !words[..at].Any(w => Particles.EndOf(w) is WordEnd.Adverbial) ? $"[{thing} {clause.Predicate.Stem[..^1]}]" : null;
    }
}
