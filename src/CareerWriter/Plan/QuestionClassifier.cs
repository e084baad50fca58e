using CareerWriter.Posting;

namespace CareerWriter.Plan;

/// <summary>
/// Tells what kind of answer an application question asks for, by the words employers use (<c>question-types.tsv</c>).
/// A question of several parts counts as its weightiest part (지원 동기 및 입사 후 포부 is a motivation).
/// </summary>
public static class QuestionClassifier
{
    private const int MostFurtherHits = 3;

    /// <summary>The type of a question or of a short label (지원동기, 성격의 장단점), Korean or English.</summary>
    /// <param name="question">The question as worded; numbers and limits in it do not matter.</param>
    /// <returns>The type; <see cref="QuestionType.Free"/> when no word points anywhere.</returns>
    public static QuestionType Classify(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var compacted = QuestionCues.Compact(question);
        return QuestionCues.All
            .Select(cue => new Hit(cue, cue.In(compacted)))
            .Where(hit => hit.Place is not null)
            .GroupBy(hit => hit.Cue.Type)
            .Select(hits => (Type: hits.Key, Score: Score(hits), First: hits.Min(h => h.Start)))
            .OrderByDescending(type => type.Score)
            .ThenBy(type => type.First)
            .Select(type => (QuestionType?)type.Type)
            .FirstOrDefault() ?? QuestionType.Free;
    }

    /// <summary>The maximum length that a question states (<c>(1,000자)</c>, <c>공백 제외 500자 이내</c>, <c>최대 1,500byte</c>), or null.</summary>
    /// <param name="question">The question as worded.</param>
    public static LengthLimit? LimitIn(string question) => StatedLimit.Find(question)?.Limit;

    /// <summary>The heaviest hit, plus one for each further hit that shares no letter with those counted.</summary>
    private static int Score(IEnumerable<Hit> hits)
    {
        List<Hit> counted = [];
        foreach (var hit in hits.OrderByDescending(h => h.Cue.Weight).ThenByDescending(h => h.End - h.Start))
        {
            if (counted.TrueForAll(other => hit.End <= other.Start || other.End <= hit.Start))
            {
                counted.Add(hit);
            }
        }

        return counted[0].Cue.Weight + Math.Min(MostFurtherHits, counted.Count - 1);
    }

    private readonly record struct Hit(QuestionCue Cue, Range? Place)
    {
        public int Start => Place?.Start.Value ?? -1;

        public int End => Place?.End.Value ?? -1;
    }
}
