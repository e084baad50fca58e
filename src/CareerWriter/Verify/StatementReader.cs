namespace CareerWriter.Verify;

/// <summary>Reads sentences: what each does, and what it claims of the applicant.</summary>
internal sealed class StatementReader(EvidenceIndex index, TargetEmployer target)
{
    private readonly StatementKindReader _kinds = new(index, target);
    private readonly ClaimReader _claims = new(index);

    /// <summary>Forgets which employer the paragraph before was about.</summary>
    public void BeginParagraph() => _claims.BeginParagraph();

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="paragraph">1-based paragraph.</param>
    /// <param name="number">1-based number, or null for a heading.</param>
    public Statement Read(string text, int paragraph, int? number)
    {
        var passage = index.Prove(Passage.Of(text));
        var places = index.Names.Find(passage);
        var kind = _kinds.KindOf(passage, places);
        Claim[] claims = [.. Stretches(passage, kind).SelectMany(s => _claims.ClaimsOf(passage, s.From, s.To, kind, places))];
        _claims.Carry(claims);
        return new Statement { Paragraph = paragraph, Number = number, Passage = passage, Kind = kind, Places = places, Claims = claims };
    }

    /// <summary>The stretches of words [From, To) that claim something: all of a claim; of other sentences what stands before a mark of experience.</summary>
    private static IEnumerable<(int From, int To)> Stretches(Passage passage, StatementKind kind)
    {
        var words = passage.Words;
        if (kind is StatementKind.Claim or StatementKind.Reflection)
        {
            yield return (0, words.Count);
            yield break;
        }

        if (kind is StatementKind.Connective or StatementKind.Employer)
        {
            yield break;
        }

        var from = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (IsMark(words, at))
            {
                yield return (from, at + 1);
                from = at + 1;
            }
            else if (words[at].BeforeComma && words[at].ClosesClause && words[at].Ending.Length > 0 && !Endings.IsJosa(words[at].Ending))
            {
                from = at + 1;
            }
        }
    }

    /// <summary>A word that makes what stands before it a claim, unless it is denied (써 본 적은 없지만) or wished for (경험을 쌓고 싶습니다).</summary>
    private static bool IsMark(IReadOnlyList<Word> words, int at)
    {
        if (words.Skip(at + 1).Take(2).Any(w => w.Text.StartsWith('없') || w.Text.StartsWith('않') || w.Text.StartsWith("부족", StringComparison.Ordinal)))
        {
            return false;
        }

        if (SentenceMarks.Is(words[at], "experience"))
        {
            var anaphoric = at == 0 || SentenceMarks.Is(words[at - 1], "anaphor");
            var wished = at + 1 < words.Count && SentenceMarks.Is(words[at + 1], "future");
            return !anaphoric && !wished;
        }

        return at < words.Count - 1 && ((words[at].IsPast && !words[at].Text.EndsWith('을')) || words[at].Text is "온" or "해온" or "왔던" or "본" or "쌓아온" or "다뤄온");
    }
}
