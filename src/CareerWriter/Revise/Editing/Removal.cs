using CareerWriter.Korean;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>Takes sentences out and mends the seam: what makes no sense without them goes too, a topic passes to the next sentence.</summary>
internal static class Removal
{
    /// <summary>A sentence with those after it that lean on it (그 결과 …, 이를 위해 …), in order.</summary>
    public static IReadOnlyList<DraftSentence> GroupOf(DraftSentence sentence, EditTurn turn)
    {
        var (paragraph, at) = turn.PlaceOf(sentence);
        if (paragraph < 0)
        {
            return [];
        }

        var sentences = turn.Paragraphs[paragraph];
        List<DraftSentence> group = [sentence];
        for (var i = at + 1; i < sentences.Count && LeansOn(sentences[i], group, turn); i++)
        {
            group.Add(sentences[i]);
        }

        return group;
    }

    /// <summary>Takes one sentence out; those that lean on it stand alone where they can, else they go too.</summary>
    /// <returns>What was taken out.</returns>
    public static IReadOnlyList<DraftSentence> Take(DraftSentence sentence, EditTurn turn)
    {
        var (paragraph, at) = turn.PlaceOf(sentence);
        if (paragraph < 0)
        {
            return [];
        }

        List<DraftSentence> taken = [sentence];
        var topic = at == 0 ? Topics.Of(sentence, turn) : "";
        var sentences = turn.Paragraphs[paragraph];
        sentences.RemoveAt(at);
        while (at < sentences.Count && LeansOn(sentences[at], taken, turn) && !turn.IsHeld(sentences[at]))
        {
            if (Connectives.WithoutLead(sentences[at].Text) is { } alone && !NeedsFact(sentences[at], taken, turn))
            {
                sentences[at] = sentences[at] with { Text = alone };
                break;
            }

            taken.Add(sentences[at]);
            sentences.RemoveAt(at);
        }

        PassTopic(sentences, at, topic, turn);
        return taken;
    }

    /// <summary>Takes sentences out, the last first, so that a topic passes to one that stays.</summary>
    public static void Take(IReadOnlyCollection<DraftSentence> sentences, EditTurn turn)
    {
        foreach (var sentence in turn.Sentences.Where(s => sentences.Any(t => ReferenceEquals(s, t))).Reverse().ToList())
        {
            Take(sentence, turn);
        }
    }

    /// <summary>Takes a group out as it is: nothing that stays leans on it.</summary>
    public static void TakeAll(IReadOnlyList<DraftSentence> group, EditTurn turn)
    {
        var (paragraph, at) = turn.PlaceOf(group[0]);
        var topic = at == 0 ? Topics.Of(group[0], turn) : "";
        turn.Paragraphs[paragraph].RemoveRange(at, group.Count);
        PassTopic(turn.Paragraphs[paragraph], at, topic, turn);
    }

    private static void PassTopic(List<DraftSentence> sentences, int at, string topic, EditTurn turn)
    {
        if (topic.Length > 0 && at == 0 && sentences.Count > 0 && sentences[0].Evidence.Count > 0 && !turn.IsHeld(sentences[0]) && Topics.Of(sentences[0], turn).Length == 0)
        {
            var bare = sentences[0] with { Text = Connectives.WithoutLead(sentences[0].Text) ?? sentences[0].Text };
            sentences[0] = Topics.With(bare, Topics.Passed(topic, bare, turn));
        }
    }

    /// <summary>What is meant (이 경험을 이어 가고자 …) leans on the whole answer, not on one sentence.</summary>
    private static bool LeansOn(DraftSentence sentence, IReadOnlyList<DraftSentence> before, EditTurn turn) =>
        sentence.About != SentenceAbout.Intent && (Connectives.LeadOf(sentence.Text) is not null || Connectives.PointsBack(sentence.Text) || NeedsFact(sentence, before, turn));

    private static bool NeedsFact(DraftSentence sentence, IReadOnlyList<DraftSentence> before, EditTurn turn) =>
        sentence.Evidence.Count > 0 && turn.PhraseOf(sentence.Evidence[0])?.Needs is { } needed && before.Any(b => b.Evidence.Contains(needed));
}
