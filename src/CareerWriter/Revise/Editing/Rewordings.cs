using CareerWriter.Korean;
using CareerWriter.Revise.Wording;
using CareerWriter.Verify;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Other wordings of a few sentences of one paragraph from the same evidence; each passes the check in its place.</summary>
internal static class Rewordings
{
    private static readonly WritingStyle[] Manners = [WritingStyle.Softer, WritingStyle.Plainer, WritingStyle.Confident];

    /// <summary>Other words for what an applicant means to do (purposes.tsv); they claim nothing.</summary>
    private static readonly (string From, string To)[] Purposes = [.. TabSeparated.Rows("Revise/Editing/purposes.tsv", 2).Select(r => (r[0], r[1]))];

    /// <summary>The wordings, the most different first; none that blocks, none twice.</summary>
    public static IEnumerable<IReadOnlyList<DraftSentence>> Of(IReadOnlyList<DraftSentence> part, EditTurn turn)
    {
        var now = part.Select(s => s.Text).ToHashSet(StringComparer.Ordinal);
        return Candidates(part, turn)
            .Where(c => c.Count > 0 && Text(c) != Text(part))
            .DistinctBy(Text)
            .OrderByDescending(c => c.Count(s => !now.Contains(s.Text)) / (double)c.Count)
            .ToList()
            .Where(c => Passes(part, c, turn));
    }

    /// <summary>Puts a wording in the place of the part.</summary>
    public static void Put(IReadOnlyList<DraftSentence> part, IReadOnlyList<DraftSentence> written, EditTurn turn)
    {
        turn.Replace(part[0], written);
        foreach (var sentence in part.Skip(1))
        {
            turn.Replace(sentence);
        }
    }

    private static IEnumerable<IReadOnlyList<DraftSentence>> Candidates(IReadOnlyList<DraftSentence> part, EditTurn turn)
    {
        var (paragraph, at) = turn.PlaceOf(part[0]);
        if (paragraph < 0)
        {
            yield break;
        }

        var isOpening = paragraph == 0 && turn.Paragraphs.Count > 1;
        if (isOpening)
        {
            foreach (var opening in OtherOpenings(part, turn))
            {
                yield return opening;
            }
        }
        else if (part.All(s => s.Evidence.Count > 0 && s.Evidence.All(id => turn.PhraseOf(id) is not null)) && !Insertion.IsClosing(paragraph, turn))
        {
            foreach (var written in FromFacts(part, at == 0 ? Topics.Of(part[0], turn) : "", paragraph, turn))
            {
                yield return written;
            }
        }

        yield return [.. part.Select(s => s.About == SentenceAbout.Intent ? s with { Text = Purposes.Aggregate(s.Text, (t, p) => t.Replace(p.From, p.To, StringComparison.Ordinal)) } : s)];
        yield return [.. part.SelectMany(Split)];
        yield return Joined(part);
        foreach (var manner in Manners)
        {
            yield return [.. part.Select(s => s with { Text = StyleRewriting.Rewrite(s.Text, manner) })];
        }
    }

    /// <summary>The same facts told again: other joints and connectives, results first, one act a sentence.</summary>
    private static IEnumerable<IReadOnlyList<DraftSentence>> FromFacts(IReadOnlyList<DraftSentence> part, string topic, int paragraph, EditTurn turn)
    {
        var phrases = part.SelectMany(s => s.Evidence).Distinct().Select(turn.PhraseOf).OfType<FactPhrase>().ToList();
        yield return ParagraphWriter.Write(topic, phrases, paragraph + 1);
        yield return ParagraphWriter.Write(topic, phrases, paragraph);
        if (phrases.Exists(p => p.Needs is null && p.Fact.Kind == Evidence.FactKind.Result) && phrases.TrueForAll(p => p.Needs is null))
        {
            yield return ParagraphWriter.Write(topic, [.. phrases.OrderByDescending(p => p.Fact.Kind == Evidence.FactKind.Result)], paragraph + 1);
        }

        if (phrases.TrueForAll(p => p.Needs is null))
        {
            List<DraftSentence> single = [];
            foreach (var phrase in phrases)
            {
                single.AddRange(ParagraphWriter.Write(single.Count == 0 ? topic : "", [phrase], paragraph));
            }

            yield return single;
        }
    }

    /// <summary>The opening's own acts told otherwise, then acts that the body does not tell.</summary>
    private static IEnumerable<IReadOnlyList<DraftSentence>> OtherOpenings(IReadOnlyList<DraftSentence> part, EditTurn turn)
    {
        var opening = turn.Paragraphs[0];
        var own = opening.Where(s => s.About == SentenceAbout.Applicant).SelectMany(s => s.Evidence).Distinct()
            .Select(id => (Phrase: turn.PhraseOf(id), Telling: turn.TellingOf(id)))
            .Where(a => a.Phrase is not null && a.Telling is not null)
            .Select(a => (a.Telling!.Place, Act: a.Phrase!))
            .ToList();
        var told = turn.Sentences.Except(opening).SelectMany(s => s.Evidence).ToHashSet();
        List<Telling> left = [.. turn.Material.Tellings.Select(t => t with { Phrases = [.. t.Phrases.Where(p => turn.MayTell(p.Fact.Id) && !told.Contains(p.Fact.Id))] }).Where(t => t.Phrases.Count > 0)];
        List<Headline> headlines =
        [
            .. own.Count > 1 ? [new Headline([.. Enumerable.Reverse(own)])] : Array.Empty<Headline>(),
            .. own.Select(a => new Headline([a])),
            Headline.Choose(left, most: 2, resultFirst: false),
            Headline.Choose([.. left.Skip(1)], most: 1, resultFirst: true),
        ];
        foreach (var headline in headlines.Where(h => h.Acts.Count > 0))
        {
            yield return Put(part, new DraftSentence(headline.Polite + ".", SentenceAbout.Applicant, headline.Evidence));
            yield return Put(part, new DraftSentence($"{headline.Done} 경험이 있습니다.", SentenceAbout.Applicant, headline.Evidence));
        }
    }

    /// <summary>The part with another claim in the place of its own.</summary>
    private static List<DraftSentence> Put(IReadOnlyList<DraftSentence> part, DraftSentence claim) =>
        [.. part.Select(s => s.About == SentenceAbout.Applicant ? claim : s).Distinct()];

    private static IEnumerable<DraftSentence> Split(DraftSentence sentence) => SentenceSplit.Split(sentence.Text).Select(t => sentence with { Text = t });

    private static List<DraftSentence> Joined(IReadOnlyList<DraftSentence> part)
    {
        List<DraftSentence> joined = [];
        foreach (var sentence in part)
        {
            if (joined.Count > 0 && joined[^1].About == sentence.About && SentenceJoin.Join(joined[^1].Text, sentence.Text) is { } both)
            {
                joined[^1] = joined[^1] with { Text = both, Evidence = [.. joined[^1].Evidence.Union(sentence.Evidence)] };
            }
            else
            {
                joined.Add(sentence);
            }
        }

        return joined;
    }

    private static bool Passes(IReadOnlyList<DraftSentence> part, IReadOnlyList<DraftSentence> written, EditTurn turn)
    {
        var before = turn.Draft;
        Put(part, written, turn);
        var fits = turn.Length <= turn.Ceiling && DraftChecker.Check(turn.Draft, Gate.ContextOf(turn)).Passes;
        turn.Take(before);
        return fits;
    }

    private static string Text(IEnumerable<DraftSentence> sentences) => string.Join(' ', sentences.Select(s => s.Text));
}
