using CareerWriter.Evidence;
using CareerWriter.Revise.Wording;
using CareerWriter.Write;

namespace CareerWriter.Revise.Editing;

/// <summary>How much an answer would lose without a sentence: the main claim and the strongest evidence stay longest.</summary>
internal static class Worth
{
    private const double Opening = 40;
    private const double Purpose = 60;
    private const double Promise = 20;
    private const double Belief = 0.3;
    private const double Required = 500;

    /// <summary>The worth of a sentence for this answer, above 0.</summary>
    public static double Of(DraftSentence sentence, EditTurn turn)
    {
        var paragraphs = turn.Paragraphs.Where(p => p.Count > 0).ToList();
        if (turn.Constraints.Required.Any(r => TopicWords.Mentions(sentence.Text, r)))
        {
            return Required;
        }

        if (paragraphs.Count > 0 && paragraphs[0].Contains(sentence))
        {
            return sentence.About == SentenceAbout.Intent ? Purpose : Opening;
        }

        if (sentence.About == SentenceAbout.Intent || (paragraphs.Count > 1 && paragraphs[^1].Contains(sentence) && paragraphs[^1].Exists(s => s.About == SentenceAbout.Intent)))
        {
            return sentence.Text.Contains("생각합니다", StringComparison.Ordinal) ? Belief : Promise;
        }

        return sentence.Evidence.Count == 0 ? Belief : sentence.Evidence.Max(id => OfFact(id, turn)) + (0.3 * (sentence.Evidence.Count - 1));
    }

    /// <summary>The worth of all sentences of a group.</summary>
    public static double Of(IReadOnlyList<DraftSentence> group, EditTurn turn) => group.Sum(s => Of(s, turn));

    private static double OfFact(FactId id, EditTurn turn) => turn.PhraseOf(id) is not { } phrase ? 1 : phrase.Fact.Kind switch
    {
        FactKind.Result => phrase.Worth + 0.5,
        FactKind.Context => phrase.Worth * 0.8,
        _ => phrase.Worth,
    };
}
